import type { Role, Span } from '../model.ts';
import { type Action, actionLength, actionOf } from './action.ts';
import { labelRole } from './label.ts';
import { kindOf } from './names.ts';
import { lastBracket, type Words } from './parts.ts';
import { endsLikeOrgan, wholeUnit } from './words.ts';

/** A unit without the brackets that say something of it: an action or a role, other parties, a time (kept for the reader of times). */
export interface Bracket {
  readonly at: Span;
  readonly action: Action | null;
  readonly role?: Role | undefined;
  readonly inner: Span | null;
}

export const TIME = /[年月日季度]底?末?[之以]?前|年[底末内中]|^[0-9０-９]{4}年|长期|工作日|季度|半年|月底|完成$/;

/** Whether a bracket holds parties of its own: 牵头单位：市教育局, or 市财政局配合. */
export function holdsParties(inside: string): boolean {
  const label = /^\s*([\u3400-\u9fff]{2,8})[：:]/.exec(inside)?.[1];
  if (label !== undefined) return /[位门]$/.test(label) && labelRole(label) !== null;
  const length = actionLength(inside);
  return length > 0 && length < inside.length && /[省市县区镇局委办室院府会]/.test(inside);
}

/** Legal forms, which are part of a name. */
const FORM = /合伙|筹|有限|股份/;

/**
 * Whether a bracket says which part of the task is the body's, 市自然资源局（用地）, 县教育局（第1、2项）, and is none of its name: no
 * body, as another name of it or a part of it is, and no level.
 */
function isMatter(name: string, before: string, inside: string): boolean {
  const words = inside.trim();
  const body = words.length < 2 ? endsLikeOrgan(words) : wholeUnit(words);
  return words !== '' && !body && !FORM.test(words) && before.length > 2 && endsLikeOrgan(before) && kindOf(name) === 'named';
}

/** Roles in one character: 市住建局（主）、市城管局（辅）. */
const SIGNS: Readonly<Record<string, Role>> = { 主: 'lead', 牵: 'lead', 辅: 'cooperating', 协: 'cooperating', 配: 'cooperating' };

function roleIn(inside: string): Role | null {
  return labelRole(inside) ?? SIGNS[inside.trim()] ?? null;
}

/** What the brackets at the end of a unit say; a bracket that is part of its name stays: 市府办〔市大数据局〕. */
export function bracketed(words: Words, at: Span): Bracket {
  let own: Bracket = { at, action: null, inner: null };
  for (let bracket = lastBracket(words, at); bracket !== null; bracket = lastBracket(words, own.at)) {
    const inside = words.text.slice(...bracket.inside);
    const bare = inside.replace(/[、，,；;\s]|和(?=[配协])/g, '');
    if (bare !== '' && actionLength(bare) === bare.length)
      own = { ...own, at: bracket.before, action: own.action ?? actionOf(inside.trim()) };
    else if (roleIn(inside) !== null) own = { ...own, at: bracket.before, role: roleIn(inside) ?? undefined };
    else if (TIME.test(inside)) own = { ...own, at: bracket.before };
    else if (own.inner === null && holdsParties(inside)) own = { ...own, at: bracket.before, inner: bracket.inside };
    else if (isMatter(words.text.slice(...own.at), words.text.slice(...bracket.before), inside)) own = { ...own, at: bracket.before };
    else break;
  }
  return own;
}
