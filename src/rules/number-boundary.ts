import type { Checked, Hit, Rule } from './rule.ts';
import { habit } from './spots.ts';

type Args = { readonly found: string; readonly number: string };

export const rule: Rule<Args> = {
  code: 'number-boundary',
  severity: 'info',
  title: { zh: '编号与后面的数字相连', en: 'a number runs into the figure behind it' },
  why: {
    zh: '编号、点号后面紧接数字，看上去像小数，程序也容易读错。',
    en: 'A number, a dot and a figure read as a decimal, to people and to programs.',
  },
  source: { zh: '编号的惯例', en: 'custom of numbering' },
  message: {
    zh: ({ found, number }) => `“${found}”看上去像小数，本意是编号${number}`,
    en: ({ found, number }) => `“${found}” reads as a decimal; number ${number} is meant`,
  },
  mend: {
    zh: '换个说法，不让任务以数字开头，或在编号后空一格',
    en: 'reword so that the task does not begin with a figure, or set a blank behind the number',
  },
  fix: 'none',
  bad: '工作任务\t具体要求\t责任单位\n公开\t1.公开预算。\t市财政局\n\t⟦2.2021⟧年底前公开决算。\t市财政局\n',
  good: '工作任务\t具体要求\t责任单位\n公开\t1.公开预算。\t市财政局\n\t2. 2021年底前公开决算。\t市财政局\n\t3.到2022年公开债务。\t市财政局\n',
  check: (document) => habit(document, [...places(document)]),
};

function* places({ plans, source }: Checked): Generator<Hit<Args>> {
  for (const task of plans.flatMap(({ tasks }) => tasks)) {
    const number = task.numberText?.pieces;
    const from = number?.[0]?.from;
    const to = number?.at(-1)?.to;
    const digits = /^[0-9０-９]{1,12}/.exec(task.text.value.slice(0, 12))?.[0].length;
    if (from === undefined || to === undefined || digits === undefined || task.text.pieces[0]?.from !== to) continue;
    if (!/[0-9０-９]\s?[.．]$/.test(task.numberText?.value ?? '')) continue;
    yield { args: { found: source.text.slice(from, to + digits), number: task.number ?? '' }, range: [[from, to + digits]], task };
  }
}
