import type { Rule } from './rule.ts';
import { hitsOf, type Seen, spotted, times } from './spots.ts';

const NUMBER = /([\u3400-\u9fff]{2,14}〔)(\d{2}|\d{4})(〕\s?)(第?\s?)(\d{1,5})(\s?号)/g;

export const rule: Rule<Seen> = {
  code: 'docno-serial',
  severity: 'warning',
  title: { zh: '发文字号的序号或年份写法不对', en: 'a document number with 第, leading zeros, or a short year' },
  why: { zh: '发文字号写法不一，检索和引用会对不上。', en: 'A number written otherwise is not found when it is looked up or cited.' },
  source: {
    zh: 'GB/T 9704-2012 7.2.5：年份标全称；序号不加“第”字，不编虚位，加“号”字',
    en: 'GB/T 9704-2012, 7.2.5: the year in full; the serial without 第 and leading zeros, with 号',
  },
  message: {
    zh: ({ found, count }) => `“${found}”的序号或年份写法不对${times.zh(count)}`,
    en: ({ found, count }) => `“${found}” has 第, a leading zero or a short year${times.en(count)}`,
  },
  mend: { zh: '年份写四位，序号不加“第”、不补零', en: 'write four digits of the year, and the serial without 第 or zeros' },
  fix: 'safe',
  bad: '工作任务\t具体要求\t责任单位\n公开\t1.落实汕府办〔2018〕⟦第073号⟧文。\t市财政局\n\t2.落实汕府办〔⟦18⟧〕74号文。\t市财政局\n',
  good: '工作任务\t具体要求\t责任单位\n公开\t1.落实汕府办〔2018〕73号文，公告2021年第3号。\t市财政局\n',
  check: (document) =>
    hitsOf(
      document,
      spotted(
        document,
        NUMBER,
        ({ index, 0: words, 1: code = '', 2: year = '', 3: close = '', 4: ordinal = '', 5: serial = '', 6: end = '' }) => {
          const from = index + code.length;
          // Which century a short year means is for a person to say.
          if (year.length === 2) return { at: [from, from + 2], show: words };
          const start = from + year.length + close.length;
          const right = String(Number(serial));
          const wrong = ordinal !== '' || right !== serial;
          return wrong ? { at: [start, start + ordinal.length + serial.length + end.length], show: words, edit: `${right}号` } : null;
        },
        true,
      ),
    ),
};
