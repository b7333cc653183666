import type { Rule } from './rule.ts';

export const rule: Rule<{ readonly count: number }> = {
  code: 'blank-leading-line',
  severity: 'info',
  title: { zh: '文件开头有空行', en: 'blank lines at the top' },
  why: { zh: '有的程序把第一行当表头，空行会使它读错。', en: 'Programs that take the first line for the header read the table wrong.' },
  source: { zh: '表格转换的惯例', en: 'custom of converted tables' },
  message: {
    zh: ({ count }) => `文件开头有${count}个空行`,
    en: ({ count }) => `${count} blank ${count === 1 ? 'line' : 'lines'} at the top`,
  },
  mend: { zh: '删去', en: 'take them out' },
  fix: 'safe',
  bad: '⟦\n⟧\n工作任务\t具体要求\t责任单位\n公开\t1.公开预算。\t市财政局\n',
  good: '工作任务\t具体要求\t责任单位\n公开\t1.公开预算。\t市财政局\n',
  *check({ source }) {
    const blank = source.format === 'tsv' ? (/^(?:[ \t]*\r?\n)+/.exec(source.text)?.[0] ?? '') : '';
    if (blank === '') return;
    const first = blank.indexOf('\n') + 1;
    yield {
      args: { count: blank.split('\n').length - 1 },
      range: [[0, first]],
      fix: { safe: true, edits: [{ at: [0, blank.length], text: '' }] },
    };
  },
};
