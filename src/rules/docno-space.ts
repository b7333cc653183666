import { CLOSE, OPEN, S } from './docno.ts';
import type { Checked, Hit, Rule } from './rule.ts';
import { edits, habit, placeOf, withAsides } from './spots.ts';
import { matchesOf } from './walk.ts';

const NUMBER = new RegExp(`(?<=[\\u3400-\\u9fff])${S}${OPEN}${S}(?:19|20)\\d{2}${S}${CLOSE}${S}(?:第${S})?\\d{1,5}${S}号`, 'g');

type Args = { readonly found: string; readonly expected: string };

export const rule: Rule<Args> = {
  code: 'docno-space',
  severity: 'info',
  title: { zh: '发文字号里有空格', en: 'a blank in a document number' },
  why: {
    zh: '发文字号是一个整体，中间有空格，按文号查找就找不到。',
    en: 'A document number is one word: with a blank in it, a search for it fails.',
  },
  source: { zh: '公文排版的惯例', en: 'custom of official documents' },
  message: {
    zh: ({ found, expected }) => `“${found}”中有空格，应为“${expected}”`,
    en: ({ found, expected }) => `there is a blank in “${found}”; expected “${expected}”`,
  },
  mend: { zh: '删去空格', en: 'take the blank out' },
  fix: 'safe',
  bad: '工作任务\t具体要求\t责任单位\n公开\t1.落实《办法》（汕府办⟦〔2018〕 73 号⟧）。\t市财政局\n',
  good: '工作任务\t具体要求\t责任单位\n公开\t1.落实《办法》（汕府办〔2018〕73号）。\t市财政局\n',
  check: (document) => habit(document, [...places(document)]),
};

function* places(document: Checked): Generator<Hit<Args>> {
  for (const { text, task } of withAsides(document, '号')) {
    if (!/[ \u00a0\u3000]/.test(text.value)) continue;
    for (const { index, 0: found } of matchesOf(text.value, NUMBER)) {
      const blanks = matchesOf(found, /[ \u00a0\u3000]/g).map(({ index: at }) => index + at);
      if (blanks.length === 0) continue;
      yield {
        args: { found: found.trim(), expected: found.replace(/[ \u00a0\u3000]/g, '') },
        range: placeOf(text, [index, index + found.length]),
        task,
        fix: { safe: true, edits: blanks.flatMap((at) => edits(text, [at, at + 1], '')) },
      };
    }
  }
}
