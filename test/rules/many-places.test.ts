import { expect, it } from 'vitest';
import { plansOf } from '../read.ts';
import { findingsIn } from './found.ts';

it('a fault in thousands of places of one cell tells the first of them, and how many there are', async () => {
  const words = `工作任务\t具体要求\t责任单位\n公开\t1.落实${'《'.repeat(5000)}办法。\t市财政局\n`;
  const found = findingsIn(await plansOf(words)).filter(({ code }) => code === 'unpaired');
  expect(found).toHaveLength(1);
  expect(found[0]?.args).toMatchObject({ mark: '《', count: 5000 });
  expect(found[0]?.related).toHaveLength(1001);
  expect(found[0]?.related.at(-1)?.say).toEqual({ zh: '另有3999处，从这里起', en: 'and 3999 more places, from here on' });
});

it('a table cut by more page breaks than a call may have arguments is checked like any other', async () => {
  const words = `工作任务\t具体要求\t责任单位\n公开\t1.公开预算，${'\n\n\t续，'.repeat(70_000)}\t\n\n\t完。\t市财政局\n`;
  const found = findingsIn(await plansOf(words));
  expect(found.map(({ code }) => code)).toContain('page-break');
  expect(found.map(({ code }) => code)).toContain('split-row');
}, 60_000);

it('no character is halved in the words round a fault', async () => {
  const found = findingsIn(await plansOf('工作任务\t具体要求\t责任单位\n公开\t1.𠮷𠮷𠮷𠮷、、办法。\t市财政局\n'));
  const says = found.map(({ say }) => say.zh).join('');
  expect(says).toContain('、、');
  expect(says).not.toMatch(/\p{Cs}/u);
});
