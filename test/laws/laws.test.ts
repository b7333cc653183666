import fc from '../drawing.ts';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure.ts';
import type { Plan } from '../../src/model.ts';
import { rangeOf } from '../../src/text.ts';
import { ledgerOf } from '../../src/views/ledger.ts';
import { plansOf, seedBytes } from '../read.ts';

const runs = Number(process.env['PLAN_RUNS'] ?? '10000');

/** Every range cuts its words out of the source, markup and entities apart. */
function rangesHold(plan: Plan): void {
  const { text } = plan.source;
  const cut = (range: readonly (readonly [number, number])[]): string => range.map(([start, end]) => text.slice(start, end)).join('');
  for (const task of plan.tasks) {
    for (const { surface, cell, at } of task.assignments) {
      const words = cut(rangeOf(task.unitCells[cell]?.text ?? { value: '', pieces: [] }, ...at));
      if (!/[<&]/u.test(words)) expect(words).toBe(surface);
    }
    for (const fact of [...task.deadlines, ...task.frequencies, ...task.quantities]) {
      const words = cut(fact.range);
      if (!/[<&\n]/u.test(words)) expect(words).toBe(fact.text);
    }
  }
}

const unit = fc.constantFrom(
  '市教育局',
  '市发展改革局、财政局牵头，市直其他单位按职责分工落实',
  '各区县人民政府；市直各单位',
  '',
  '无',
  '县委宣传部、教育局',
  '牵头单位：市教育局<br>配合单位：市财政局',
  '待定',
);
const sentence = fc.constantFrom(
  '做好信息公开工作。',
  '2025年6月底前建成平台。',
  '加强管理，',
  '每年至少听取1次汇报。',
  '<p>推进落实。</p><p>（1）子项；</p>',
  '《<政府工作报告>任务分解表》a<b。',
  '不低于4%。',
  '',
);
const category = fc.constantFrom('加强公开', '', '', '一、压实责任', '优化服务');
const row = fc
  .tuple(category, fc.constantFrom('', '1.', '2.', '3.', '（一）', '①', '7．'), sentence, unit)
  .map(([group, number, words, units]) => `${group}\t${number}${words}\t${units}`);
const line = fc.oneof(
  { weight: 8, arbitrary: row },
  fc.constantFrom(
    '',
    '--\t---\t---',
    '一、总体要求\t\t',
    '工作任务\t具体要求\t落实单位',
    '注：本表由办公室解释。',
    '— 2 —',
    '2025年分工表',
    '\t\t',
    '续表',
    '甲\t乙',
    '甲\t乙\t丙\t丁',
  ),
);
const tables = fc.array(line, { maxLength: 14 }).map((lines) => `工作任务\t具体要求\t落实单位\n${lines.join('\n')}`);

describe('laws over tables of every shape', () => {
  it('lose nothing, and cut what they say', async () => {
    await fc.assert(
      fc.asyncProperty(tables, fc.boolean(), async (words, join) => {
        let plans: Plan[];
        try {
          plans = await plansOf(words, { join });
        } catch (error) {
          expect(error).toBeInstanceOf(Failure);
          return;
        }
        const [first] = plans;
        if (first === undefined) throw new Error('no plan');
        const { unaccounted, classes, characters } = ledgerOf(first.source, plans);
        expect(unaccounted.map(([start, end]) => words.slice(start, end))).toEqual([]);
        expect(Object.values(classes).reduce((sum, count) => sum + count, 0)).toBe(characters);
        for (const plan of plans) {
          rangesHold(plan);
          expect(new Set(plan.tasks.map(({ id }) => id)).size).toBe(plan.tasks.length);
        }
      }),
      { numRuns: Math.min(runs, 3000) },
    );
  });

  it('hold over the founding document with its bytes changed: read or refused, never lost', async () => {
    const seed = seedBytes();
    const change = fc.record({
      at: fc.nat(seed.length - 1),
      cut: fc.nat(40),
      put: fc.constantFrom(
        '',
        '\t',
        '\n',
        '<p>',
        '</p>',
        '\0',
        '\u001b[2J',
        '工作任务\t具体要求\t落实单位\n',
        '\ufeff',
        '&',
        '1.',
        '\r',
        '（',
        '\ud83d\ude00',
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), fc.nat(60), async (changes, part) => {
        let bytes: Buffer = seed.subarray(0, 700 + part * 190);
        for (const { at, cut, put } of changes) {
          const from = at % bytes.length;
          bytes = Buffer.concat([bytes.subarray(0, from), Buffer.from(put), bytes.subarray(from + cut)]);
        }
        let plans: Plan[];
        try {
          plans = await plansOf(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(Failure);
          return;
        }
        const [first] = plans;
        if (first === undefined) throw new Error('no plan');
        expect(ledgerOf(first.source, plans).unaccounted).toEqual([]);
      }),
      { numRuns: runs },
    );
  });
});
