import type { Edit } from '../finding.ts';
import { levelOf } from '../units/names.ts';
import { endsLikeOrgan } from '../units/words.ts';
import { type Parties, partiesOf } from './parties.ts';
import { place } from './report.ts';
import type { Hit, Rule } from './rule.ts';
import { rowsOf } from './sample.ts';

type Args = { readonly left: string; readonly right: string };

/** A name with its level that a department of it may have: 市财政局. */
const SHORTEST = 4;
/** What no department has under it by a name with a level of its own. */
const BODY = /[\u3400-\u9fff]{3}(?:局|(?<!工)委|公司|集团|中心|研究院|联)$/;
/** Longer words are no two names. */
const LONGEST = 40;

/** Whether the words are a whole name: one that the document writes by itself, or one that ends as departments do. 工委 shares its office. */
function isName(words: string, names: ReadonlySet<string>): boolean {
  return names.has(words) || /[\u3400-\u9fff]{3}(?:局|(?<!工)委|厅|部)$/.test(words);
}

/** Where a name ends and the next begins: of one level, or in one office two names of one sort that also stand alone. */
function borderOf(surface: string, names: ReadonlySet<string>): number | null {
  if (surface.length < SHORTEST * 2 || surface.length > LONGEST) return null;
  for (let at = SHORTEST; at <= surface.length - SHORTEST; at += 1) {
    const [left, right] = [surface.slice(0, at), surface.slice(at)];
    if (!endsLikeOrgan(left)) continue;
    const level = levelOf(left);
    const alike =
      level === ''
        ? left.at(-1) === right.at(-1) && names.has(left) && names.has(right)
        : levelOf(right) === level && isName(left, names) && (isName(right, names) || BODY.test(right));
    if (alike) return at;
  }
  return null;
}

/** Names that stand by themselves; what is itself two of them glued together is none. */
function namesOf(cells: readonly Parties[]): ReadonlySet<string> {
  const all = new Set(cells.flatMap(({ duties }) => duties.flatMap(({ kind, surface }) => (kind === 'named' ? [surface] : []))));
  const glued = (name: string): boolean => {
    for (let at = SHORTEST; at <= name.length - SHORTEST; at += 1) if (all.has(name.slice(0, at)) && all.has(name.slice(at))) return true;
    return false;
  };
  return new Set([...all].filter((name) => name.length >= SHORTEST && (name.length > LONGEST || !glued(name))));
}

export const rule: Rule<Args> = {
  code: 'missing-separator',
  severity: 'warning',
  title: { zh: '两个单位之间缺顿号', en: 'no mark between two units' },
  why: {
    zh: '两个名称连成一个，按单位汇总时两个单位都漏掉这项任务。',
    en: 'Two names run into one, so that both units miss this task.',
  },
  source: { zh: 'GB/T 15834-2011：并列词语之间用顿号', en: 'GB/T 15834-2011: 、 between words of a list' },
  message: {
    zh: ({ left, right }) => `“${left}”和“${right}”之间没有标点，应加“、”`,
    en: ({ left, right }) => `no mark between “${left}” and “${right}”; expected 、`,
  },
  mend: { zh: '在两个单位之间补上“、”', en: 'put 、 between them' },
  fix: 'suggested',
  bad: rowsOf('市财政局', '⟦市教育局市财政局⟧', '市民政局牵头，⟦市司法局市应急管理局⟧配合'),
  good: rowsOf('市财政局、市教育局', '市公安局交通警察支队', '省市场监管局', '市委市政府督查室', '市公安局市区分局'),
  *check(document) {
    const cells = partiesOf(document);
    const names = namesOf(cells);
    for (const cell of cells) {
      for (const { kind, surface, at } of cell.duties) {
        const border = kind === 'named' ? borderOf(surface, names) : null;
        if (border === null) continue;
        const [edit, ...more] = place(cell, [at[0] + border, at[0] + border + 1]);
        const mends: Edit[] = edit === undefined || more.length > 0 ? [] : [{ at: [edit[0], edit[0]], text: '、' }];
        const hit: Hit<Args> = {
          args: { left: surface.slice(0, border), right: surface.slice(border) },
          range: place(cell, at),
          task: cell.task,
        };
        yield mends.length === 0 ? hit : { ...hit, fix: { safe: false, edits: mends } };
      }
    }
  },
};
