import { CLOSE, OPEN, S } from './docno.ts';
import type { Checked, Hit, Rule } from './rule.ts';
import { edits, habit, placeOf, withAsides } from './spots.ts';
import { matchesOf } from './walk.ts';

const NUMBER = new RegExp(`(?<=[\\u3400-\\u9fff])(${OPEN})(${S}(?:19|20)\\d{2}${S})(${CLOSE})(?=${S}(?:第${S})?\\d{1,5}${S}号)`, 'g');

type Args = { readonly found: string; readonly expected: string };

export const rule: Rule<Args> = {
  code: 'docno-bracket',
  severity: 'warning',
  title: { zh: '发文字号的括号不对', en: 'a document number with wrong brackets' },
  why: {
    zh: '发文字号的年份用六角括号“〔〕”；用了别的括号，按文号查找就找不到。',
    en: 'The year of a document number stands in 〔〕; with other brackets a search for the number fails.',
  },
  source: { zh: '《党政机关公文格式》GB/T 9704-2012 7.2.5', en: 'GB/T 9704-2012, 7.2.5' },
  message: {
    zh: ({ found, expected }) => `年份写作“${found}”，应为“${expected}”`,
    en: ({ found, expected }) => `the year is written “${found}”; expected “${expected}”`,
  },
  mend: { zh: '改用六角括号', en: 'write 〔〕' },
  fix: 'safe',
  bad: '工作任务\t具体要求\t责任单位\n公开\t1.落实《办法》（汕府办⟦[2018]⟧73号），按粤府⟦（2021）⟧22号执行。\t市财政局\n',
  good: '工作任务\t具体要求\t责任单位\n公开\t1.落实《办法》（汕府办〔2018〕73号），召开（2021）年会，见（2021）粤05民终1号。\t市府办〔市大数据局〕\n',
  check: (document) => habit(document, [...places(document)]),
};

function* places(document: Checked): Generator<Hit<Args>> {
  for (const { text, task } of withAsides(document, '号')) {
    for (const { index, 0: found, 1: open, 2: year = '', 3: close } of matchesOf(text.value, NUMBER)) {
      if (open === '〔' && close === '〕') continue;
      const end = index + found.length;
      const mends = [
        ...(open === '〔' ? [] : edits(text, [index, index + 1], '〔')),
        ...(close === '〕' ? [] : edits(text, [end - 1, end], '〕')),
      ];
      yield { args: { found, expected: `〔${year}〕` }, range: placeOf(text, [index, end]), task, fix: { safe: true, edits: mends } };
    }
  }
}
