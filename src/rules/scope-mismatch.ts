import { partiesOf } from './parties.ts';
import { also, place } from './report.ts';
import type { Rule } from './rule.ts';
import { matches, matchesOf } from './walk.ts';

/** In a text a class may do without its 政府: 各县（市、区）要…. */
const SAID = /各((?:[县市区旗]|、|（[县市区旗、]+）)+)(?:(?:人民)?政府|(?=[要应须]))/g;
const EACH = /各((?:[县市区旗]|、|（[县市区旗、]+）)+)(?:人民)?政府/g;

function levels(words: string): string {
  return [...new Set(words.replace(/[^县市区旗]/g, ''))].sort().join('');
}

/** Whether one of two sets of levels holds the other and more. */
function wider(a: string, b: string): boolean {
  return a !== b && Array.from(b).every((level) => a.includes(level));
}

export const rule: Rule<{ readonly text: string; readonly cell: string }> = {
  code: 'scope-mismatch',
  severity: 'warning',
  title: { zh: '正文与单位格范围不一', en: 'the text and the unit cell name different classes' },
  why: {
    zh: '正文只说“各区”，单位格写“各区县”，县里要不要办说不清。',
    en: 'The text speaks of districts, the cell of districts and counties; whether a county must act is not clear.',
  },
  source: { zh: '分工表的惯例', en: 'custom of these tables' },
  message: {
    zh: ({ text, cell }) => `正文写“${text}”，单位格写“${cell}”，范围不同`,
    en: ({ text, cell }) => `the text says “${text}”, the unit cell “${cell}”: another class`,
  },
  mend: { zh: '核对范围，改成一致', en: 'check whom it means, and write one' },
  fix: 'none',
  bad: '工作任务\t具体要求\t责任单位\n公开\t1.⟦各区政府⟧公开预算。\t各区县政府\n\t2.各区县政府公开决算。\t各区县政府\n\t3.⟦各县（市、区）⟧要公开采购。\t各区县政府\n',
  good: '工作任务\t具体要求\t责任单位\n公开\t1.各区县人民政府公开预算。\t各区县政府\n\t2.各镇政府公开决算。\t各区县政府\n',
  *check(document) {
    for (const cell of partiesOf(document)) {
      const group = cell.duties.find(({ unit, kind }) => kind === 'group' && unit.includes('各') && matchesOf(unit, EACH).length > 0);
      if (group === undefined) continue;
      const own = levels(group.unit);
      for (const task of cell.tasks) {
        if (!task.text.value.includes('各')) continue;
        const [first, ...rest] = matches(task.text, SAID).filter(
          ({ match }) => wider(own, levels(match[0])) || wider(levels(match[0]), own),
        );
        if (first === undefined) continue;
        yield {
          args: { text: first.match[0], cell: group.surface },
          range: first.range,
          task,
          related: [
            ...also([place(cell, group.at)], { zh: '单位格', en: 'the unit cell' }),
            ...also(
              rest.map(({ range }) => range),
              { zh: '正文另一处', en: 'again in the text' },
            ),
          ],
        };
      }
    }
  },
};
