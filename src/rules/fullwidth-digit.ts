import { folded } from '../facts/numerals.ts';
import type { Rule } from './rule.ts';
import { hitsOf, type Seen, spotted, times, withFigures } from './spots.ts';

const DIGITS = /[０-９](?:[０-９．]*[０-９])?/g;

export const rule: Rule<Seen> = {
  code: 'fullwidth-digit',
  severity: 'info',
  title: { zh: '用了全角数字', en: 'full-width figures' },
  why: {
    zh: '数字用半角；全角数字查找不到，也不能计算。',
    en: 'Figures are half-width: full-width ones are missed by searches and cannot be reckoned with.',
  },
  source: { zh: '公文排版的惯例', en: 'custom of official documents' },
  message: {
    zh: ({ found, count }) => `“${found}”是全角数字${times.zh(count)}`,
    en: ({ found, count }) => `“${found}” is written in full-width figures${times.en(count)}`,
  },
  mend: { zh: '改成半角数字', en: 'write it in half-width figures' },
  fix: 'safe',
  bad: '工作任务\t具体要求\t责任单位\n公开\t1.⟦２０２１⟧年底前公开２．５万条。\t市财政局\n\t⟦２⟧.公开决算。\t市财政局\n',
  good: '工作任务\t具体要求\t责任单位\n公开\t1.2021年底前公开2.5万条。\t市财政局\n',
  check: (document) =>
    hitsOf(
      document,
      spotted(withFigures(document), DIGITS, ({ 0: found, index }) => ({ at: [index, index + found.length], edit: folded(found) }), true),
    ),
};
