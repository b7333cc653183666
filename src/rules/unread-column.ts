import { headingOf } from '../table/headers.ts';
import type { Plan, Text } from '../model.ts';
import { rangeOf } from '../text.ts';
import { cellsEn } from './report.ts';
import type { Rule } from './rule.ts';

interface Unread {
  readonly name: string;
  /** The header, or where there is none the first words of the column. */
  readonly text: Text;
  readonly cells: number;
}

function unread({ columns, tasks }: Plan): Unread[] {
  const first = new Map<string, { text: Text; cells: number }>();
  for (const { header, text } of tasks.flatMap(({ extra }) => extra)) {
    const known = first.get(header);
    if (known === undefined) first.set(header, { text, cells: 1 });
    else known.cells += 1;
  }
  return [...first].flatMap(([name, { text, cells }]) => {
    const column = columns.find(({ header }) => header === name);
    // What stands beyond the header is a fault of its row.
    if (name.startsWith('#') && Number(name.slice(1)) > columns.length) return [];
    if (column !== undefined && headingOf(column.header, new Map()) !== null) return [];
    return [{ name, text: column?.text ?? text, cells }];
  });
}

export const rule: Rule<{ readonly name: string; readonly cells: number }> = {
  code: 'unread-column',
  severity: 'info',
  title: { zh: '有一列没有读懂', en: 'a column is not understood' },
  why: {
    zh: '这一列的名称不在常用表头之内，其中的内容按附注保留，没有当成任务、单位或时限。',
    en: 'The column’s name is none of the usual ones: its cells are kept as remarks, not read as tasks, units or deadlines.',
  },
  source: { zh: '本程序的表头词表', en: 'the vocabulary of headers of this program' },
  message: {
    zh: ({ name, cells }) =>
      name.startsWith('#') ? `第${name.slice(1)}列没有表头，有${cells}格内容` : `“${name}”列没有读懂，有${cells}格内容`,
    en: ({ name, cells }) =>
      name.startsWith('#')
        ? `column ${name.slice(1)} has no header, and ${cellsEn(cells)} filled`
        : `the column “${name}” is not understood; it has ${cellsEn(cells)} filled`,
  },
  mend: { zh: '改用通行的表头，或在配置中写明这一列是什么', en: 'use a usual header, or say in the configuration what the column holds' },
  fix: 'none',
  bad: '工作任务\t责任单位\t⟦台账口径⟧\n公开预算。\t市财政局\t甲\n',
  good: '工作任务\t责任单位\t成果形式\t备注\t分管领导\n公开预算。\t市财政局\t报告\t每季度通报\t张三\n',
  *check({ plans }) {
    for (const plan of plans)
      for (const { name, text, cells } of unread(plan)) yield { args: { name: name.replace(/\s/g, ''), cells }, range: rangeOf(text) };
  },
};
