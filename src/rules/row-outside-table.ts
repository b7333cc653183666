import type { Checked, Hit, Rule } from './rule.ts';

const PIPED = /^\s*\|.*\|\s*$/;

/** Lines between pipes that stand alone in a Markdown file, between blank lines: no table, and so not read. */
function* apart({ source, plans }: Checked): Generator<Hit<Record<string, never>>> {
  if (source.format !== 'markdown') return;
  const read = new Set(plans.flatMap(({ rows, skipped }) => [...rows, ...skipped].map(({ line }) => line)));
  const lines = source.text.split('\n');
  let start = 0;
  for (const [at, words] of lines.entries()) {
    const alone = [lines[at - 1], lines[at + 1]].every((line) => line === undefined || line.trim() === '');
    if (alone && PIPED.test(words) && !read.has(at + 1)) yield { args: {}, range: [[start, start + words.trimEnd().length]] };
    start += words.length + 1;
  }
}

export const rule: Rule<Record<string, never>> = {
  code: 'row-outside-table',
  severity: 'warning',
  title: { zh: '一行落在表外', en: 'a row that stands in no table' },
  why: {
    zh: '行与表之间空了一行，在 Markdown 里就不再是表的一部分，这项任务没有读到。',
    en: 'In Markdown a blank line ends a table: the row behind it belongs to none, and its task is not read.',
  },
  source: { zh: 'Markdown 管道表的写法', en: 'how pipe tables of Markdown are written' },
  message: {
    zh: () => '这一行单独成段，不在任何表里，没有读作任务',
    en: () => 'this row stands alone, in no table, and is not read as a task',
  },
  mend: { zh: '删去它与表之间的空行', en: 'take the blank line between it and its table out' },
  fix: 'none',
  bad: '| 工作任务 | 责任单位 |\n|---|---|\n| 公开预算。 | 市财政局 |\n| 公开决算。 | 市财政局 |\n\n⟦| 加强督导。 |⟧\n',
  good: '| 工作任务 | 责任单位 |\n|---|---|\n| 公开预算。 | 市财政局 |\n| 公开决算。 | 市财政局 |\n| 加强督导。 | |\n',
  check: apart,
};
