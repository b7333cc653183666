import type { Rule } from './rule.ts';
import { hitsOf, type Seen, spotted, times } from './spots.ts';

const NUMBER = /[\u3400-\u9fff]{2,14}(\s?〔\s?\d{2,4}\s?〕\s?\d{1,5}\s?号)/g;

export const rule: Rule<Seen> = {
  code: 'docno-space',
  severity: 'info',
  title: { zh: '发文字号里有空格', en: 'a blank inside a document number' },
  why: {
    zh: '有空格的发文字号检索不到，多半是排版工具加进去的。',
    en: 'A number with a blank is not found when it is looked up; most often a formatter put it there.',
  },
  source: { zh: 'GB/T 9704-2012 7.2.5 的写法', en: 'the form of GB/T 9704-2012, 7.2.5' },
  message: {
    zh: ({ found, count }) => `“${found}”中间不留空格${times.zh(count)}`,
    en: ({ found, count }) => `“${found}” holds a blank${times.en(count)}`,
  },
  mend: { zh: '删去空格', en: 'take the blank out' },
  fix: 'safe',
  bad: '工作任务\t具体要求\t责任单位\n公开\t1.落实汕府办⟦〔2018〕 73 号⟧文。\t市财政局\n',
  good: '工作任务\t具体要求\t责任单位\n公开\t1.落实汕府办〔2018〕73号文。\t市财政局\n',
  check: (document) =>
    hitsOf(
      document,
      spotted(
        document,
        NUMBER,
        ({ index, 0: words, 1: number = '' }) =>
          /\s/.test(number)
            ? { at: [index + words.length - number.length, index + words.length], show: words, edit: number.replace(/\s/g, '') }
            : null,
        true,
      ),
    ),
};
