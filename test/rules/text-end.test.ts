import { expect, it } from 'vitest';
import { plansOf } from '../read.ts';
import { findingsIn } from './found.ts';

it('places a missing full stop behind a whole character, also one of two units', async () => {
  const rows = ['加强公开。', '加强解读。', '加强回应。', '抓好落实\u{20000}'].map(
    (words, at) => `公开\t${String(at + 1)}.${words}\t市财政局\n`,
  );
  const plans = await plansOf(`工作任务\t具体要求\t责任单位\n${rows.join('')}`);
  const [found] = findingsIn(plans).filter(({ code }) => code === 'text-end');
  const text = plans[0]?.source.text ?? '';
  expect(found?.range.map(([start, end]) => text.slice(start, end))).toEqual(['\u{20000}']);
});
