import type { Lang } from '../model.ts';
import { FIXES, SEVERITIES, type Told } from './rules.ts';

const HEADS: Readonly<Record<Lang, Readonly<Record<'why' | 'mend' | 'source' | 'bad' | 'good' | 'marks', string>>>> = {
  zh: {
    why: '为什么',
    mend: '怎样改',
    source: '依据',
    bad: '有问题',
    good: '没问题',
    marks: '⟦ ⟧ 之间是会指出的字；每行一行，单元格用 │ 隔开',
  },
  en: {
    why: 'Why',
    mend: 'How to mend it',
    source: 'Norm',
    bad: 'At fault',
    good: 'In order',
    marks: 'what is reported stands between ⟦ and ⟧; a line is a row, │ parts cells',
  },
};

function table(words: string): string[] {
  return words
    .replace(/\n$/u, '')
    .split('\n')
    .map((line) => `  ${line.replaceAll('\t', ' │ ')}`);
}

/** One rule for people: what, why, how to mend it, an example of each kind. */
export function explained(rule: Told & { readonly bad?: string; readonly good?: string }, lang: Lang): string {
  const head = HEADS[lang];
  const examples =
    rule.bad === undefined || rule.good === undefined
      ? []
      : [
          '',
          `${head.bad}${lang === 'zh' ? '：' : ':'} (${head.marks})`,
          ...table(rule.bad),
          '',
          `${head.good}${lang === 'zh' ? '：' : ':'}`,
          ...table(rule.good),
        ];
  const colon = lang === 'zh' ? '：' : ': ';
  return `${[
    `${rule.code}${colon}${rule.title[lang]}`,
    `${SEVERITIES[rule.severity][lang]}${lang === 'zh' ? '；' : '; '}${FIXES[rule.fix][lang]}`,
    '',
    `${head.why}${colon}${rule.why[lang]}`,
    `${head.mend}${colon}${rule.mend[lang]}`,
    `${head.source}${colon}${rule.source[lang]}`,
    ...examples,
  ].join('\n')}\n`;
}
