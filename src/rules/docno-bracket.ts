import type { Rule } from './rule.ts';
import { hitsOf, type Seen, spotted, times } from './spots.ts';

const WRONG = /([\u3400-\u9fff]{2,14})([[（(【］［])\s?((?:19|20)\d{2})\s?([\]）)】］])(?=\s?第?\s?\d{1,5}\s?号)/g;

export const rule: Rule<Seen> = {
  code: 'docno-bracket',
  severity: 'warning',
  title: { zh: '发文字号的年份没有用六角括号', en: 'a document number without 〔〕 round its year' },
  why: { zh: '发文字号写法不一，检索和引用会对不上。', en: 'A number written otherwise is not found when it is looked up or cited.' },
  source: { zh: 'GB/T 9704-2012 7.2.5：年份用六角括号“〔〕”括入', en: 'GB/T 9704-2012, 7.2.5: the year stands in 〔〕' },
  message: {
    zh: ({ found, count }) => `“${found}”的年份应括在〔〕里${times.zh(count)}`,
    en: ({ found, count }) => `the year in “${found}” must stand in 〔〕${times.en(count)}`,
  },
  mend: { zh: '改为〔年份〕', en: 'write 〔year〕' },
  fix: 'safe',
  bad: '工作任务\t具体要求\t责任单位\n公开\t1.落实《工作要点》（汕府办⟦[2018]⟧73号）。\t市财政局\n\t2.落实汕府办⟦（2018）⟧74号文。\t市财政局\n',
  good: '工作任务\t具体要求\t责任单位\n公开\t1.落实《工作要点》（汕府办〔2018〕73号）。\t市财政局\n',
  check: (document) =>
    hitsOf(
      document,
      spotted(
        document,
        WRONG,
        ({ index, 0: words, 1: code = '', 3: year = '' }) => ({
          at: [index + code.length, index + words.length],
          show: words,
          edit: `〔${year}〕`,
        }),
        true,
      ),
    ),
};
