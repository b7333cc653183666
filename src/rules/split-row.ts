import type { Related } from '../finding.ts';
import type { Span, Task, Text } from '../model.ts';
import { cutRows, mended, seams } from './cut-rows.ts';
import type { Rule } from './rule.ts';
import { around, placeOf, spotOf } from './spots.ts';

const SIDE = 8;

function cut(text: Text, at: number): Span {
  return [Math.max(0, at - SIDE), Math.min(text.value.length, at + SIDE)];
}

/** The texts of a row that a page break runs through: its tasks first, then its unit cells. */
function broken(row: readonly Task[]): { text: Text; at: number }[] {
  const [first] = row;
  const texts = [...row.map(({ text }) => text), ...(first?.unitCells ?? []).map(({ text }) => text)];
  return texts.flatMap((text) => seams(text).map((at) => ({ text, at })));
}

function listed(lines: readonly number[], mark: string): string {
  return lines.length > 8 ? `${lines.slice(0, 8).join(mark)} … ${lines.at(-1) ?? ''}` : lines.join(mark);
}

export const rule: Rule<{ readonly tasks: readonly string[]; readonly lines: readonly number[]; readonly words: string }> = {
  code: 'split-row',
  severity: 'warning',
  title: { zh: '一行被分页拆成几行', en: 'a page break cuts a row' },
  why: {
    zh: '同一项任务的文字、单位被分页拆在两处，别的程序会读成两项，后一半没有编号，单位名称也会被截断。',
    en: 'A page break parts the words and units of one task: other programs read two, one without a number, and units cut in half.',
  },
  source: { zh: '表格转换的惯例：一项任务一行', en: 'custom of converted tables: one row a task' },
  message: {
    zh: ({ tasks, lines, words }) => `任务${tasks.join('、')}被分页拆在第${listed(lines, '、')}行：“${words}”`,
    en: ({ tasks, lines, words }) => `task ${tasks.join(', ')} is cut into lines ${listed(lines, ', ')}: “${words}”`,
  },
  mend: { zh: '把后半行的文字接到前半行，删去后半行', en: 'put the rest behind the first half and take its line out' },
  fix: 'safe',
  bad: '工作任务\t具体要求\t责任单位\n公开\t1.公开预⟦算，围绕重点领域⟧\t市财政局牵头，市直其他单位按职\n\n\t，及时更新。\t责分工落实\n解读\t2.解读政策。\t市司法局\n',
  good: '工作任务\t具体要求\t责任单位\n公开\t1.公开预算，围绕重点，及时更新。\t市财政局牵头，市直其他单位按职责分工落实\n\n解读\t2.解读政策。\t市司法局\n',
  *check({ plans }) {
    for (const plan of plans) {
      const rows = cutRows(plan);
      if (rows.length === 0) continue;
      const byLine = new Map(plan.rows.map((row) => [row.line, row]));
      for (const row of rows) {
        const [task] = row;
        const [first, ...others] = broken(row);
        const related = others.map(
          ({ text, at }): Related => ({ say: { zh: '这里也被拆开', en: 'also cut here' }, range: placeOf(text, cut(text, at)) }),
        );
        const words = first === undefined ? task.text.value.slice(0, 2 * SIDE) : around(first.text.value, [first.at, first.at], SIDE);
        const { lines } = task.provenance;
        const hit = {
          args: { tasks: row.map(({ number }) => number ?? '·'), lines, words },
          range: first === undefined ? spotOf(task) : placeOf(first.text, cut(first.text, first.at)),
          task,
          related,
        };
        const edits = mended(plan, lines, byLine);
        yield edits === null ? hit : { ...hit, fix: { safe: true, edits } };
      }
    }
  },
};
