import type { Span } from '../model.ts';
import { type Parties, partiesOf } from './parties.ts';
import { othersEn, othersZh, place, rarely } from './report.ts';
import type { Hit, Rule } from './rule.ts';
import { rowsOf } from './sample.ts';
import { around } from './spots.ts';

type Args = { readonly found: string; readonly mark: string; readonly others: number };

const FIRST = '、，,；;';
const LAST = '、，,';

/** A mark of a list before the first unit of a cell, behind the last, or between the last of a clause and its action: 甲、乙、配合. */
function dangling({ words, clauses }: Parties): Span | null {
  const start = words.length - words.trimStart().length;
  const end = words.trimEnd().length;
  if (end - start < 2) return null;
  if (FIRST.includes(words.charAt(start))) return [start, start + 1];
  if (LAST.includes(words.charAt(end - 1))) return [end - 1, end];
  for (const { action, tail } of clauses) {
    if (action !== null && action[0] === tail[0] + 1 && words.charAt(tail[0]) === '、') return [tail[0], action[0]];
  }
  return null;
}

export const rule: Rule<Args> = {
  code: 'dangling-mark',
  severity: 'warning',
  title: { zh: '单位之外多出标点', en: 'a mark of a list with no unit beside it' },
  why: {
    zh: '标点前后没有单位，多半是漏了一个单位，或者删单位时标点没有删。',
    en: 'A mark with no unit beside it: one was left out, or taken out without its mark.',
  },
  source: { zh: '文字校对的惯例', en: 'custom of proofreading' },
  message: {
    zh: ({ found, mark, others }) => `“${found}”中的“${mark}”前面或后面缺单位${othersZh({ others })}`,
    en: ({ found, mark, others }) => `a unit is missing beside the ${mark} of “${found}”${othersEn({ others })}`,
  },
  mend: { zh: '核对是否漏了单位；没有漏的，删去标点', en: 'see whether a unit is missing; otherwise take the mark out' },
  fix: 'suggested',
  bad: rowsOf('市财政局、市教育局⟦、⟧', '市医保局牵头，市档案局⟦、⟧配合'),
  good: rowsOf('市财政局、市教育局', '各乡镇人民政府；市民政局牵头。', '市司法局；'),
  *check(document) {
    const cells = partiesOf(document);
    const hits = cells.flatMap((cell): Hit<Args>[] => {
      const at = cell.duties.length === 0 ? null : dangling(cell);
      if (at === null) return [];
      const mark = cell.words.slice(...at);
      const args: Args = { found: around(cell.words, at, 6), mark, others: 0 };
      const edits = place(cell, at).map((part) => ({ at: part, text: '' }));
      return [{ args, range: place(cell, at), task: cell.task, fix: { safe: false, edits } }];
    });
    yield* rarely(hits, cells.length);
  },
};
