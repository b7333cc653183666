import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { plansOf, seedBytes } from '../read.ts';
import { findingsIn, linesOf } from './found.ts';

interface Real {
  readonly rule: string;
  readonly severity: string;
  readonly places: readonly { readonly line: number; readonly evidence: string | null }[];
}
const gold = JSON.parse(readFileSync(new URL('../../fixtures/gold/findings.json', import.meta.url), 'utf8')) as Real[];
const codes = [
  ...['split-row', 'trailing-rule', 'mixed-markup', 'ragged-row', 'repeated-header', 'unread-column', 'replacement-character'],
  ...['number-gap', 'number-repeated', 'number-backward', 'number-missing', 'number-style', 'number-boundary', 'total-mismatch'],
  ...['category-empty', 'category-repeats-text', 'section-empty', 'unit-cell-empty'],
  ...['unpaired', 'text-end', 'halfwidth-punct', 'doubled-punct', 'quote-list', 'digit-spacing', 'fullwidth-digit', 'inner-space'],
  ...['repeated-task', 'repeated-words', 'deadline-invalid', 'deadline-past-plan', 'deadline-vague', 'deadline-damaged'],
  ...['vague-frequency', 'quantity-contradiction', 'percent-over-100', 'docno-bracket', 'docno-serial', 'docno-space'],
  'citation-without-number',
];

let text = '';
let found: ReturnType<typeof findingsIn> = [];
beforeAll(async () => {
  const plans = await plansOf(seedBytes());
  text = plans[0]?.source.text ?? '';
  found = findingsIn(plans, ...codes);
});

describe.each(codes)('%s on the seed', (code) => {
  const real = gold.filter(({ rule }) => rule === code);
  const mine = (): typeof found => found.filter((finding) => finding.code === code);
  it('is found on the lines that a reader found, and nowhere else', () => {
    const lines = (all: readonly (readonly number[])[]): number[] => [...new Set(all.flat())].sort((a, b) => a - b);
    const expected = lines(real.map(({ places }) => places.map(({ line }) => line)));
    const touched = lines(mine().map((finding) => linesOf(finding, text)));
    // Runs of rows with markup run over the blank lines of page breaks.
    expect(code === 'mixed-markup' ? touched.filter((line) => expected.includes(line)) : touched).toEqual(expected);
  });
  it('is as grave as a reader found it', () => {
    expect([...new Set(mine().map(({ severity }) => severity))]).toEqual([...new Set(real.map(({ severity }) => severity))]);
  });
  it('is on no more than a third of the rows', () => {
    expect(mine().length).toBeLessThanOrEqual(12);
  });
});

it('tells each cut row once, with the words on both sides', () => {
  const cuts = found.filter(({ code }) => code === 'split-row');
  expect(cuts.map(({ task, range }) => [task, ...range.map(([start, end]) => text.slice(start, end))])).toEqual([
    ['22', '题，以解决问题的', '具体举措实质性回'],
    ['28', '立健全政务新媒体', '清单管理机制，实'],
    ['34', '标准目录的落实，', '并根据实际情况进'],
    ['48', '重点任务台账，明', '确具体分工、实时'],
  ]);
});

it('finds all seven blanks beside figures', () => {
  const blanks = found.filter(({ code }) => code === 'digit-spacing');
  expect(blanks.flatMap(({ fix }) => fix?.edits ?? [])).toHaveLength(7);
});
