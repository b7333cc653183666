import { allDuties, partiesOf } from './parties.ts';
import { place } from './report.ts';
import type { Rule } from './rule.ts';
import { rowsOf } from './sample.ts';

export const rule: Rule<{ readonly unit: string }> = {
  code: 'residual-without-antecedent',
  severity: 'warning',
  title: { zh: '“其他单位”没有前文', en: '“the other units”, and none before' },
  why: {
    zh: '“其他”是除已列单位以外的；一个都没有列，就不知道除的是谁。',
    en: '“The others” are those besides the ones named; with none named it means nothing.',
  },
  source: { zh: '分工表的惯例', en: 'custom of these tables' },
  message: {
    zh: ({ unit }) => `写了“${unit}”，但同一任务没有列出别的单位`,
    en: ({ unit }) => `“${unit}”, but no unit of the task is named that it could leave out`,
  },
  mend: { zh: '补上漏掉的单位，或改为“市直各单位”', en: 'add the unit that was left out, or write 市直各单位' },
  fix: 'none',
  bad: rowsOf('各区县人民政府；⟦市直其他单位⟧按职责分工落实'),
  good: rowsOf('市财政局牵头，市直其他单位按职责分工落实', '市直各单位'),
  *check(document) {
    for (const cell of partiesOf(document)) {
      if (allDuties(cell).some(({ kind }) => kind === 'named')) continue;
      for (const { kind, surface, at } of cell.duties) {
        if (kind === 'residual') yield { args: { unit: surface }, range: place(cell, at), task: cell.task };
      }
    }
  },
};
