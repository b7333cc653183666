import { partiesOf } from './parties.ts';
import { place } from './report.ts';
import type { Rule } from './rule.ts';
import { rowsOf } from './sample.ts';

const ETC = /^等\s*([0-9０-９]{1,3}|[一二两三四五六七八九十]{1,3})\s*(?:个|家|(?=部门|单位))/;
const DIGITS = '零一二三四五六七八九';

function valueOf(words: string): number {
  const plain = words.normalize('NFKC').replace('两', '二');
  if (/^\d+$/.test(plain)) return Number(plain);
  const [tens = '', ones = ''] = plain.includes('十') ? plain.split('十') : ['0', plain];
  const ten = plain.includes('十') ? (tens === '' ? 1 : DIGITS.indexOf(tens)) : 0;
  return ten * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones));
}

export const rule: Rule<{ readonly stated: number; readonly named: number; readonly words: string }> = {
  code: 'count-mismatch',
  severity: 'error',
  title: { zh: '“等几个部门”与所列不符', en: 'as many units as “等N个” says are not named' },
  why: {
    zh: '写明个数的“等”是列举煞尾，应当列全；少列的单位不知道自己有任务。',
    en: 'With a number 等 closes a list that names all; who is left out does not know of the task.',
  },
  source: { zh: '“等”字煞尾的用法', en: 'the use of a closing 等' },
  message: {
    zh: ({ stated, named, words }) => `“${words}”，前面只列了${named}个`.replace('只列了', stated > named ? '只列了' : '列了'),
    en: ({ stated, named, words }) => `“${words}” states ${stated}, ${named} are named`,
  },
  mend: { zh: '列全，或改正个数', en: 'name them all, or correct the number' },
  fix: 'none',
  bad: rowsOf('市财政局、市教育局⟦等3个⟧部门', '市民政局', '市司法局、市审计局⟦等五⟧部门配合'),
  good: rowsOf('市财政局、市教育局、市民政局等3个部门', '市民政局、市司法局等部门'),
  *check(document) {
    for (const cell of partiesOf(document)) {
      for (const { tier, duties, tail } of cell.clauses) {
        const match = ETC.exec(cell.words.slice(...tail));
        const named = duties.filter(({ kind }) => kind === 'named').length;
        if (match?.[1] === undefined || named !== duties.length) continue;
        const stated = valueOf(match[1]);
        // The list may run over commas: 市发展改革委，市财政局、教育局等3个部门.
        const same = cell.clauses.filter((clause) => clause.tier === tier && clause.tail[0] <= tail[0]);
        const from = same.findLastIndex(({ action }, at) => action !== null && at < same.length - 1);
        const listed = same.slice(from + 1).reduce((sum, clause) => sum + clause.duties.length, 0);
        if (stated === named || stated === listed) continue;
        yield { args: { stated, named, words: match[0] }, range: place(cell, [tail[0], tail[0] + match[0].length]), task: cell.task };
      }
    }
  },
};
