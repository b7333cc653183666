import { rangeOf } from '../text.ts';
import type { Rule } from './rule.ts';
import { rowsOf } from './sample.ts';
import { matchesOf, unitCellsOf } from './walk.ts';

/** A whole item that only keeps a place. 无 is a stated nothing and no placeholder. */
const PLACEHOLDER =
  /(?<=^|[、，,；;：:\n（(]\s*)(?:待定|暂定|未定|待明确|待确定|待补充|待落实|待研究(?:确定|明确)?|另行(?:明确|确定|通知)|暂未(?:明确|确定)|[×ⅹ✕xX*＊]{2,}(?:局|委|办|单位|部门)?|[?？]{2,}|[.．…·]{2,}|…|TBD|tbd)(?=\s*(?:$|[、，,；;。\n）)]|(?:牵头|配合|参与|参加|负责|落实|协助|按)))/g;

export const rule: Rule<{ readonly found: string }> = {
  code: 'placeholder-unit',
  severity: 'warning',
  title: { zh: '单位尚未确定', en: 'a placeholder stands for a unit' },
  why: { zh: '印发时单位还没有定，任务就没有人接。', en: 'A table issued with a placeholder gives the task to nobody.' },
  source: { zh: '表格的惯例：每项任务须有责任单位', en: 'custom of these tables: each task needs a party' },
  message: {
    zh: ({ found }) => `单位格写的是“${found}”，不是单位名称`,
    en: ({ found }) => `the unit cell says “${found}” where a unit is expected`,
  },
  mend: { zh: '写明单位；确无此类单位的写“无”', en: 'name the unit, or write 无 where there is none' },
  fix: 'none',
  bad: rowsOf('市财政局', '⟦待定⟧', '市教育局、⟦××局⟧配合', '配合单位：⟦待明确⟧'),
  good: rowsOf('市财政局', '无', '市教育局'),
  *check(document) {
    for (const { cell, task } of unitCellsOf(document)) {
      for (const match of matchesOf(cell.text.value, PLACEHOLDER)) {
        yield { args: { found: match[0] }, range: rangeOf(cell.text, match.index, match.index + match[0].length), task };
      }
    }
  },
};
