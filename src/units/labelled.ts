import type { Role, Span } from '../model.ts';
import { actionLength } from './action.ts';
import { labelEnding, labelRole, verbLabel } from './label.ts';
import { kindOf } from './names.ts';
import { blankAt, trimmed, type Words } from './parts.ts';
import { endsLikeOrgan } from './words.ts';

/** A stretch under one label (null: none). `said` is what a unit is told after its own colon: 市教育局：制定方案. */
export interface Labelled {
  readonly at: Span;
  readonly label: Role | null;
  readonly said: Span | null;
}

const COLONS = '：:∶︰';
const DASHES = '-—–－';
const OPENS = '总牵主配协参会支责落承实完负具监督指部任第共直包领其';
/** Last characters of 单位, 部门, 科室, 主体, 机构. */
const BODIES = '位门室体构';
const LONGEST = 16;

/** What a tier with a label holds, as nearly none does. */
const MARKED = /[：:∶︰\s]|[头办责合同与加助持作实施成担行督导促管查](?:单位|部门|科室|主体|机构)/;

interface Found {
  readonly to: number;
  readonly role: Role;
}

/** The label that stands here with a colon, a dash, a blank or its unit after it, or in a bracket before its units. */
function labelAt({ text, closes }: Words, at: number, end: number, begins: boolean): Found | null {
  const mark = text.charAt(at);
  const close = '【[（('.includes(mark) ? closes.get(at) : undefined;
  if (close !== undefined && close + 1 < end && close - at <= LONGEST) {
    const inside = text.slice(at + 1, close).replace(/[：:]$/, '');
    const role = verbLabel(inside);
    const to = COLONS.includes(text.charAt(close + 1)) ? close + 2 : close + 1;
    return role === null ? null : { to, role };
  }
  if (!OPENS.includes(mark)) return null;
  for (let to = Math.min(end - 1, at + LONGEST); to > at + 1; to -= 1) {
    const next = text.charAt(to);
    const colon = COLONS.includes(next);
    const role = colon ? verbLabel(text.slice(at, to)) : labelRole(text.slice(at, to));
    if (role === null) continue;
    if (colon || (DASHES.includes(next) && endsWell(text, to + 1, end))) return { to: dashes(text, to), role };
    const noun = BODIES.includes(text.charAt(to - 1));
    if ((noun || (begins && blankAt(text, to))) && endsWell(text, to, end)) return { to, role };
  }
  return null;
}

function dashes(text: string, at: number): number {
  let to = at + 1;
  while (DASHES.includes(text.charAt(to) || ' ')) to += 1;
  return to;
}

/** Whether words that a label without a colon may go before begin here: a name, no action and no joint. */
function endsWell(text: string, at: number, end: number): boolean {
  const rest = text.slice(...trimmed(text, [at, Math.min(end, at + LONGEST * 4)]));
  const [first = ''] = rest.split(/[、，,；;\s]/, 1);
  if (first.length < 2 || /^(?:和|与|及|或|等|的|、|(?:单位|部门|机构|主体)$)/.test(first)) return false;
  return actionLength(first) !== first.length && (blankAt(text, at) || endsLikeOrgan(first) || kindOf(first) !== 'named');
}

/** Whether what stands before a label without a mark is a unit of its own: 市教育局 of 市教育局配合单位：. */
function isParty(words: string): boolean {
  const name = words.trim();
  return name.length > 2 && (endsLikeOrgan(name) || actionLength(name) > 0);
}

/** Words before a colon that are no label: of a field of their own (备注：), or a unit. */
const FIELD = /^(?=.*[\u3400-\u9fff])[\u3400-\u9fffA-Za-z0-9\s]{2,12}$/;
/** Fields that hold no units. */
const ASIDE = /(?:时限|时间|期限|日期|时间节点|电话|方式|地点|说明|要求|内容|目标|成果|任务|措施|进度|形式)$/;

/** A class by its part in the work: before a colon a label, if an unusual one (行业主管部门：). */
const PART = /^[^各]*(?:主管|责任|牵头|配合|监管|落实|承办|参与)(?:部门|单位)$/;

function isNamed(words: string): boolean {
  const name = words.trim();
  return name.length > 2 && !PART.test(name) && (endsLikeOrgan(name) || kindOf(name) !== 'named');
}

const DUTY = /^\s*(?:[\u3400-\u9fff].{3,})/su;

/** Whether words after a unit's colon are what it is told, and no list of units. */
function isTold(words: string): boolean {
  const [first = ''] = words.trim().split(/[、，,；;\s]/, 1);
  return DUTY.test(words) && !endsLikeOrgan(first) && kindOf(first) === 'named' && first.length > 3;
}

/** Where the words that a label ends begin: 2. of 市教育局 2.配合单位：. */
function lastToken(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && !blankAt(text, at - 1)) at -= 1;
  return at;
}

/** Where the next label begins after a field that holds no units; the end where none follows. */
function nextLabel(words: Words, from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    const mark = words.text.charAt(at - 1);
    if ((blankAt(words.text, at - 1) || '、，,；;'.includes(mark)) && labelAt(words, at, end, false) !== null) return at;
  }
  return end;
}

/** The roles of a label's earlier words: 主办、 of 主办、协办单位：; none where the words are no such. */
function rolesOf(words: string): (Role | null)[] {
  const bare = words.replace(/[、，,/和及与\s]+$/, '');
  if (bare === '' || bare.length === words.length || bare.length > LONGEST) return [];
  const roles = bare.split(/[、/和及与]/).map(verbLabel);
  return roles.includes(null) ? [] : roles;
}

/** Parts a tier at its labels: 牵头单位：…配合单位：…; words before the first one have `label`, that of the line before. */
export function labelled(words: Words, [start, end]: Span, before: Role | null): Labelled[] {
  const { text, closes } = words;
  if (closes.size === 0 && !OPENS.includes(text.charAt(start)) && !MARKED.test(text.slice(start, end))) {
    return [{ at: [start, end], label: before, said: null }];
  }
  const found: Labelled[] = [];
  let [from, label, edge] = [start, before, start];
  // 【牵头】市教育局【配合】市财政局: brackets stand before their units where the first does.
  const leading = closes.has(start) && labelAt(words, start, end, true) !== null;
  const push = (to: number, said: Span | null = null): void => {
    const at = trimmed(text, [from, to]);
    if (at[1] > at[0]) found.push({ at, label, said });
  };
  for (let at = start; at < end; at += 1) {
    const mark = text.charAt(at);
    const close = closes.get(at);
    const may = close === undefined ? at === edge || blankAt(text, at - 1) : at === edge || leading;
    const next = may ? labelAt(words, at, end, at === start) : null;
    if (next !== null) {
      const more = rolesOf(text.slice(from, at));
      if (more.length === 0) push(at);
      [from, label, edge] = [next.to, more.every((role) => role === next.role) ? next.role : null, next.to];
      at = next.to - 1;
    } else if (close !== undefined) at = close;
    else if ('、，,/；;'.includes(mark) || (at === edge && blankAt(text, at))) edge = at + 1;
    else if (COLONS.includes(mark)) {
      const whole = text.slice(Math.max(edge, at - LONGEST), at);
      const name = whole.replace(/[（(][^（）()]*[）)]/g, '');
      const length = labelEnding(name);
      if (length > 0) {
        const open = whole === name ? at - length : edge;
        const role = labelRole(name.slice(-length));
        const more = rolesOf(text.slice(edge, open));
        push(isParty(text.slice(edge, open)) ? open : Math.max(edge, lastToken(text, edge, open)));
        [from, label, edge] = [at + 1, more.every((other) => other === role) ? role : null, at + 1];
      } else if (isNamed(name)) {
        const told = isTold(text.slice(at + 1, end));
        push(at, told ? [at + 1, end] : null);
        if (told) return found;
        [from, edge] = [at + 1, at + 1];
      } else if (ASIDE.test(name)) {
        push(lastToken(text, edge, at));
        [from, edge] = [nextLabel(words, at + 1, end), at + 1];
        at = from - 1;
      } else if (edge === from && FIELD.test(name)) [from, label, edge] = [at + 1, null, at + 1];
    }
  }
  push(end);
  return found;
}
