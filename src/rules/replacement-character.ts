import type { Rule } from './rule.ts';
import { around, hitsOf, passagesWith, type Seen, spotted, times } from './spots.ts';

/** U+FFFD anywhere; a run of ? or a white square between Chinese words. */
const LOST = /\ufffd+|(?<=[\u3400-\u9fff，。；、])\?{2,}|\?{2,}(?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff])□+(?=[\u3400-\u9fff])/g;
/** A square to be ticked: □是 □否. */
const BOX = /[是否有无]\s?□|□\s?[是否有无]/u;

export const rule: Rule<Seen> = {
  code: 'replacement-character',
  severity: 'error',
  title: { zh: '有字没有转出来', en: 'a character was lost' },
  why: {
    zh: '这是转码或识别时丢了的字，原文已经不在，谁也不能凭猜测补上。',
    en: 'A character was lost in conversion and its place marked; what stood there must not be guessed.',
  },
  source: {
    zh: '字符编码的惯例（U+FFFD 表示无法转换的字符）',
    en: 'custom of character encodings (U+FFFD stands for what could not be converted)',
  },
  message: {
    zh: ({ found, count }) => `“${found}”中有没转出来的字${times.zh(count)}`,
    en: ({ found, count }) => `characters were lost in “${found}”${times.en(count)}`,
  },
  mend: { zh: '对照原件补上', en: 'put it in from the original' },
  fix: 'none',
  bad: '工作任务\t具体要求\t责任单位\n公开\t1.公开⟦\ufffd⟧算。\t市财政局\n\t2.加强⟦???⟧管理。\t市⟦□⟧政局\n',
  good: '工作任务\t具体要求\t责任单位\t备注\n公开\t1.公开预算。\t市财政局\t按期完成□是□否\n',
  check: (document) =>
    hitsOf(
      document,
      spotted(passagesWith(document, '\ufffd', '??', '□'), LOST, (match, { text: { value } }) => {
        const at = [match.index, match.index + match[0].length] as const;
        return match[0].startsWith('□') && BOX.test(value) ? null : { at, show: around(value, at) };
      }),
    ),
};
