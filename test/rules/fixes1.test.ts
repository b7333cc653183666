import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model.ts';
import { rules } from '../../src/rules/index.ts';
import { plansOf, seedBytes } from '../read.ts';
import { applied, findingsIn } from './found.ts';

const shapes = new URL('../../fixtures/shapes/', import.meta.url);
const documents: [string, string][] = [
  ['seed', seedBytes().toString('utf8')],
  ...readdirSync(shapes).map((name): [string, string] => [
    name,
    readFileSync(new URL(`${name}/input.tsv`, shapes), 'utf8').replace(/^\ufeff/u, ''),
  ]),
];

/** What a fix must leave alone: tasks, parties and times, blanks and width of marks apart. */
function meaning(plans: readonly Plan[]): unknown {
  const bare = (words: string): string => words.normalize('NFKC').replace(/\s/gu, '');
  return plans.flatMap(({ tasks, categories }) => [
    categories.map(({ path }) => path.map(bare)),
    ...tasks.map(({ number, text, unitCells, assignments, deadlines, extra }) => ({
      number,
      text: bare(text.value),
      units: unitCells.map((cell) => bare(cell.text.value)),
      assignments: assignments.map(({ unit, role, kind }) => [unit, role, kind]),
      deadlines: deadlines.map(({ kind, date }) => [kind, date]),
      extra: extra.map((one) => bare(one.text.value)),
    })),
  ]);
}

describe.each(documents)('%s', (_, words) => {
  it('keeps its tasks under every safe fix', async () => {
    const plans = await plansOf(words);
    for (const { fix, code } of findingsIn(plans)) {
      if (fix?.safe !== true) continue;
      const after = await plansOf(applied(words, fix.edits));
      expect([code, meaning(after)]).toEqual([code, meaning(plans)]);
    }
  });
  it('has no cut row after its cut rows are mended', async () => {
    const plans = await plansOf(words);
    const cuts = findingsIn(plans, 'split-row').filter(({ fix }) => fix !== null);
    const mended = await plansOf(
      applied(
        words,
        cuts.flatMap(({ fix }) => fix?.edits ?? []),
      ),
    );
    expect(findingsIn(mended, 'split-row').filter(({ fix }) => fix !== null)).toEqual([]);
    expect(meaning(mended)).toEqual(meaning(plans));
  });
});

describe.each(rules.filter(({ fix }) => fix !== 'none').map((one) => [one.code, one.bad.replace(/[⟦⟧]/gu, '')] as const))(
  '%s',
  (code, words) => {
    it('is clean of what it fixed, and the tasks stay', async () => {
      const plans = await plansOf(words);
      const edits = findingsIn(plans, code).flatMap(({ fix }) => fix?.edits ?? []);
      expect(edits.length).toBeGreaterThan(0);
      const after = await plansOf(applied(words, edits));
      expect(findingsIn(after, code).filter(({ fix }) => fix !== null)).toEqual([]);
      // A number that was not read for its style is read afterwards; none is lost or changed.
      const numbers = after.flatMap(({ tasks }) => tasks.map(({ number }) => number));
      expect(plans.flatMap(({ tasks }) => tasks.map(({ number }) => number)).map((number, at) => number ?? numbers[at])).toEqual(numbers);
    });
  },
);

it('puts the halves of a cell in one paragraph, whatever markup they bear', async () => {
  const head = '工作任务\t具体要求\t责任单位\n';
  const tail = '\n解读\t3.解读政策。\t市司法局\n';
  const rows: [string, string, string][] = [
    [
      '公开\t<p>1.公开预算，</p>\t市财',
      '\t<p>按时更新。</p> <p>2.公开决算。</p>\t政局',
      '公开\t<p>1.公开预算，按时更新。</p> <p>2.公开决算。</p>\t市财政局',
    ],
    ['公开\t<p>1.公开预算，</p>\t', '\t按时更新。\t市财政局', '公开\t<p>1.公开预算，按时更新。</p>\t市财政局'],
    ['公开\t1.公开预算，\t市财政局', '\t<p>按时更新。</p>\t', '公开\t1.公开预算，按时更新。\t市财政局'],
  ];
  for (const [first, rest, whole] of rows) {
    const words = `${head}${first}\n\n${rest}${tail}`;
    const [finding] = findingsIn(await plansOf(words), 'split-row');
    expect(applied(words, finding?.fix?.edits ?? [])).toBe(`${head}${whole}${tail}`);
  }
});

it('leaves a cut row to a person where its markup is more than paragraphs', async () => {
  const words =
    '工作任务\t具体要求\t责任单位\n公开\t1.公开<b>预</b>算，\t市财政局\n\n\t按时<b>更</b>新。\t\n解读\t2.解读政策。\t市司法局\n';
  const [finding] = findingsIn(await plansOf(words), 'split-row');
  expect(finding?.fix).toBeNull();
});
