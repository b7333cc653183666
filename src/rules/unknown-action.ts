import { place } from './report.ts';
import type { Rule } from './rule.ts';
import { rowsOf } from './sample.ts';
import { slipsOf } from './slips.ts';

type Args = { readonly found: string; readonly meant: string };

export const rule: Rule<Args> = {
  code: 'unknown-action',
  severity: 'error',
  title: { zh: '分工用语有误', en: 'the words of action are damaged' },
  why: {
    zh: '单位名称后面的用语说明它牵头、配合还是监管；错一个字，角色就说不清，还会被当成单位名称的一部分。',
    en: 'The words after a name say whether it leads, helps or watches; with one character wrong the role is lost.',
  },
  source: { zh: '分工表的用语惯例', en: 'custom of these tables' },
  message: {
    zh: ({ found, meant }) => `“${found}”不成词，应是“${meant}”`,
    en: ({ found, meant }) => `“${found}” is no known action; “${meant}” is expected`,
  },
  mend: { zh: '对照原文改正', en: 'correct it from the original' },
  fix: 'none',
  bad: rowsOf(
    '市教育局、财政局⟦按职贵分工落实⟧',
    '市财政局⟦按职责分工加监管⟧',
    '市教育局⟦统抓落实⟧',
    '市审计局⟦迁头⟧，市教育局配合',
    '市审计局牵头，市教育局⟦配和⟧',
    '市审计局⟦头⟧，市教育局配合',
  ),
  good: rowsOf(
    '市教育局、财政局按职责分工落实',
    '市财政局按职责分工加强监管',
    '市教育局统筹抓落实',
    '市教育局按责任分工落实',
    '市教育局带头，市审计局牵头，市民政局协调',
  ),
  *check(document) {
    for (const { cell, found, meant, at } of slipsOf(document)) yield { args: { found, meant }, range: place(cell, at), task: cell.task };
  },
};
