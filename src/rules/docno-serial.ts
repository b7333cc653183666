import type { Fix } from '../finding.ts';
import type { Span } from '../model.ts';
import { CLOSE, OPEN, S } from './docno.ts';
import type { Checked, Hit, Rule } from './rule.ts';
import { edits, habit, type Passage, placeOf, withAsides } from './spots.ts';
import { matchesOf } from './walk.ts';

const NUMBER = new RegExp(`(?<=[\\u3400-\\u9fff])(${OPEN})(${S})(\\d{4}年?|\\d{2})${S}${CLOSE}(${S})(第?${S}\\d{1,5})(${S}号)?`, 'g');

const BRACKET = new RegExp(OPEN);

type Args = { readonly found: string; readonly expected: string; readonly what: 'zeros' | 'ordinal' | 'year' | 'suffix' | 'end' };

const ZH = { zeros: '序号前有0', ordinal: '序号前有“第”字', year: '年份不是四位', suffix: '年份后多了“年”字', end: '序号后没有“号”字' };
const EN = {
  zeros: 'zeros before the serial',
  ordinal: '第 before the serial',
  year: 'the year has not four figures',
  suffix: '年 behind the year',
  end: 'no 号 behind the serial',
};

function* hits({ text, task }: Passage): Generator<Hit<Args>> {
  const hit = (at: Span, what: Args['what'], expected: string, fix: Fix | null): Hit<Args> => {
    const one = { args: { found: text.value.slice(...at), expected, what }, range: placeOf(text, at), task };
    return fix === null ? one : { ...one, fix };
  };
  for (const { index, 0: all, 1: open = '', 2: lead = '', 3: year = '', 5: serial = '', 6: last } of matchesOf(text.value, NUMBER)) {
    const end = index + all.length;
    const at: Span = [end - serial.length - (last ?? '').length, end];
    // Without 号 or with a short year only the right brackets show that a document number is meant.
    const sure = open === '〔' && (year.length === 2 || /^(?:19|20)/.test(year));
    if (!sure && (last === undefined || year.length === 2)) continue;
    const figures = Number(/\d+$/.exec(serial)?.[0] ?? '0');
    const expected = `${figures}号`;
    const right: Fix = { safe: last !== undefined, edits: edits(text, at, expected) };
    if (year.length === 2) yield hit([index + open.length + lead.length, index + open.length + lead.length + 2], 'year', `20${year}`, null);
    if (year.endsWith('年') && last !== undefined) {
      const from = index + open.length + lead.length;
      const mends = edits(text, [from + 4, from + 5], '');
      yield hit([from, from + 5], 'suffix', year.slice(0, 4), { safe: true, edits: mends });
    }
    if (serial.startsWith('第')) yield hit(at, 'ordinal', expected, right);
    else if (/^0/.test(serial)) yield hit(at, 'zeros', expected, figures === 0 ? null : right);
    else if (last === undefined && !/^[\d.\-—年月日〔]/.test(text.value.slice(end, end + 1))) yield hit(at, 'end', expected, right);
  }
}

export const rule: Rule<Args> = {
  code: 'docno-serial',
  severity: 'warning',
  title: { zh: '发文字号的年份、序号写法不对', en: 'a document number with a wrong year or serial' },
  why: {
    zh: '发文字号的年份标全称，序号不加“第”字、不编虚位、后加“号”字；写法不对，按文号查找就找不到。',
    en: 'A document number has a full year and a serial without 第 or zeros and with 号; otherwise a search for it fails.',
  },
  source: { zh: '《党政机关公文格式》GB/T 9704-2012 7.2.5', en: 'GB/T 9704-2012, 7.2.5' },
  message: {
    zh: ({ found, expected, what }) => `发文字号${ZH[what]}：“${found}”应为“${expected}”`,
    en: ({ found, expected, what }) => `${EN[what]}: “${found}”, expected “${expected}”`,
  },
  mend: { zh: '按“机关代字〔年份〕序号号”改写', en: 'write it as code〔year〕serial号' },
  fix: 'safe',
  bad: '工作任务\t具体要求\t责任单位\n公开\t1.落实汕府办〔2018〕⟦第73号⟧、汕府办〔2018〕⟦073号⟧。\t市财政局\n\t2.落实汕府办〔⟦18⟧〕73号。\t市财政局\n',
  good: '工作任务\t具体要求\t责任单位\n公开\t1.落实汕府办〔2018〕73号、公告2021年第5号，改造（12）3处。\t市府办〔市大数据局〕\n',
  check: (document) => habit(document, [...places(document)]),
};

function* places(document: Checked): Generator<Hit<Args>> {
  for (const passage of withAsides(document, '〔', '号')) if (BRACKET.test(passage.text.value)) yield* hits(passage);
}
