import type { Rule } from './rule.ts';

export const rule: Rule<{ readonly bytes: number }> = {
  code: 'no-final-newline',
  severity: 'info',
  title: { zh: '文件末尾没有换行', en: 'no line end at the end of the file' },
  why: {
    zh: '接着写、合并文件时，最后一行会和下一行连在一起。',
    en: 'When lines are added or files put together, the last line runs into the next.',
  },
  source: { zh: '文本文件的惯例（POSIX：行以换行结束）', en: 'custom of text files (POSIX: a line ends with a newline)' },
  message: {
    zh: ({ bytes }) => `文件（${bytes}字节）的最后一行没有换行`,
    en: ({ bytes }) => `the last line of the file (${bytes} bytes) has no line end`,
  },
  mend: { zh: '在末尾加一个换行', en: 'add one' },
  fix: 'safe',
  bad: '工作任务\t具体要求\t责任单位\n公开\t1.公开预算。\t市财政⟦局⟧',
  good: '工作任务\t具体要求\t责任单位\n公开\t1.公开预算。\t市财政局\n',
  *check({ source }) {
    const { text, format } = source;
    if (format !== 'tsv' || /[\r\n]$/.test(text.slice(-1))) return;
    const end = text.includes('\r\n') ? '\r\n' : '\n';
    yield {
      args: { bytes: source.bytes },
      range: [[text.length - 1, text.length]],
      fix: { safe: true, edits: [{ at: [text.length, text.length], text: end }] },
    };
  },
};
