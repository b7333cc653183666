import fc from '../drawing.ts';
import { expect, it } from 'vitest';
import type { Gathering } from '../../src/cli/commands/given.ts';
import * as matrix from '../../src/cli/commands/matrix.ts';
import { atOnce, specOf } from '../../src/cli/commands/report.ts';
import * as units from '../../src/cli/commands/units.ts';
import { effective } from '../../src/cli/effective.ts';
import type { Io } from '../../src/cli/io.ts';
import type { Raw } from '../../src/cli/settings.ts';
import { gathered } from '../../src/cli/gather/run.ts';
import { Failure } from '../../src/failure.ts';
import { tsv } from '../fuzz/carriers.ts';
import { contents, type File, inFolder } from '../fuzz/case.ts';
import { hardSketches } from '../fuzz/tables.ts';
import { drawn, layouts } from '../laws/drawn.ts';

const runs = Math.max(60, Math.floor(Number(process.env['PLAN_RUNS'] ?? '4000') / 10));

interface Told {
  readonly code: number | string;
  readonly out: string;
  /** What is told beside it, in any order: faults come when they are met. */
  readonly err: readonly string[];
  readonly left: readonly (readonly [string, Buffer])[];
}

async function told(cwd: string, use: (io: Io) => Promise<number>): Promise<Told> {
  const out: Buffer[] = [];
  let err = '';
  const io: Io = {
    out: { write: (words) => out.push(Buffer.from(words)) > 0, isTTY: false, columns: null },
    err: {
      write: (words) => ((err += typeof words === 'string' ? words : Buffer.from(words).toString()), true),
      isTTY: false,
      columns: null,
    },
    env: {},
    cwd,
    stdin: () => Buffer.alloc(0),
    async *chunks() {
      yield await Promise.resolve(Buffer.alloc(0));
    },
  };
  const code = await use(io).catch((error: unknown) => {
    if (error instanceof Failure) return error.say.en;
    throw error;
  });
  return { code, out: Buffer.concat(out).toString(), err: err.split('\n').sort(), left: contents(cwd) };
}

/** The same report by both roads. */
async function both(
  files: readonly File[],
  paths: readonly string[],
  command: 'units' | 'matrix',
  raw: Raw,
): Promise<readonly [Told, Told]> {
  const road = async (name: 'atOnce' | 'gathered'): Promise<Told> =>
    inFolder(files, (cwd) =>
      told(cwd, async (io) => {
        const holds = effective(raw, io);
        const spec = await specOf(command, paths, raw, 'en', holds, io);
        const go = <R>(reporting: Gathering<R>): Promise<number> =>
          name === 'gathered' ? gathered(reporting, paths, spec, holds, io) : atOnce(reporting, paths, spec, holds, io);
        if (command === 'units') return go(await units.reporting(raw));
        return raw.long === true ? go(matrix.longReporting(raw)) : go(matrix.reporting(raw));
      }),
    );
  return [await road('gathered'), await road('atOnce')];
}

/** Units whose kind depends on the document, with a directory or without. */
const DIRECTORY = `units:
  - name: 县教育局
    aliases: [教育局, 各科室]
  - name: 县财政局
    aliases: [市财政局, 县直有关部门]
groups:
  - name: 市直单位
    wordings: [市直其他单位, 市直有关单位]
    members: [县教育局, 县财政局]
`;
const HEAD = '序号\t工作任务\t责任单位\n';
const CELLS = [
  '各科室',
  '县教育局、kind0',
  '各科室、教育局牵头',
  '县直有关部门',
  '其他单位',
  '市直有关单位',
  '县财政局，市直其他单位配合',
  'named',
  'kind1，kind0负责',
];
const TEXTS = ['做好kind0工作。', '"推进"公开，2021年底前建成。', '6月底前完成kind1、kind0改造。', '\\n 落实'];
const small = fc
  .array(fc.tuple(fc.constantFrom(...TEXTS), fc.constantFrom(...CELLS)), { minLength: 1, maxLength: 5 })
  .map((rows) => HEAD + rows.map(([text, cell], nth) => `${String(nth + 1)}\t${text}\t${cell}\n`).join(''));
const words = fc.oneof(
  { weight: 3, arbitrary: small },
  { weight: 2, arbitrary: layouts.map((layout) => drawn(layout).words) },
  { weight: 1, arbitrary: hardSketches.map((sketch) => tsv(sketch).bytes.toString()) },
  { weight: 1, arbitrary: fc.constantFrom('无\n', '', HEAD) },
);
/** Files in folders, named so that the order of paths is not the one in which they are given. */
const folder = fc
  .array(fc.tuple(words, fc.nat(99)), { minLength: 1, maxLength: 6 })
  .map((list) => list.map(([content, name], nth) => ({ name: `${String(name)}/${String(nth)}.tsv`, bytes: Buffer.from(content) })));

const maybe = <T>(value: fc.Arbitrary<T>, weight = 1): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight, arbitrary: value });
const options = fc.record({
  format: fc.constantFrom('csv', 'tsv', 'ndjson'),
  excel: maybe(fc.constant(true)),
  unit: maybe(fc.constantFrom('县教育局', '教育局', '局', '各科室', '财政', '没有')),
  role: maybe(fc.constantFrom('lead', 'responsible', 'cooperating')),
  via: maybe(fc.subarray(['named', 'group', 'residual', 'possible'], { minLength: 1 })),
  category: maybe(fc.constantFrom('公开', '政', '无')),
  dueBefore: maybe(fc.constantFrom('2021-07-01', '2022-01-01')),
  sort: maybe(fc.constantFrom('document', 'name', 'tasks', 'lead'), 6),
  units: maybe(fc.constant('units.yaml'), 3),
  columns: maybe(fc.constantFrom('unit,number', 'kind', 'task', 'kind,task,kind', 'lines,deadline')),
  split: maybe(fc.constant('parts')),
  output: maybe(fc.constant('out/report')),
  long: maybe(fc.constant(true), 3),
});

it('a report whose documents are not held is that of all at once', async () => {
  const seen = { kinds: 0, rows: 0 };
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('units', 'matrix'),
      folder,
      options,
      fc.infiniteStream(fc.nat()),
      async (command, files, asked, order) => {
        const { split, columns, long, ...rest } = asked;
        const own = command === 'units' ? { split, columns } : { long };
        const raw = Object.fromEntries(Object.entries({ ...rest, ...own }).filter(([, value]) => value !== undefined)) as Raw;
        const paths = files.map(({ name }) => [name, order.next().value] as const).sort(([, a], [, b]) => Number(a) - Number(b));
        const given = [...files, { name: 'units.yaml', bytes: Buffer.from(DIRECTORY) }];
        const [left, right] = await both(
          given,
          paths.map(([name]) => name),
          command,
          raw,
        );
        expect(left).toEqual(right);
        if (raw.format === 'csv') seen.rows += left.out.split('\n').length;
        if (/kind\d/u.test(left.out)) seen.kinds += 1;
      },
    ),
    { numRuns: runs },
  );
  // The law is empty where nothing is written.
  expect(seen.rows).toBeGreaterThan(0);
  expect(seen.kinds).toBeGreaterThan(0);
});

it('also where its words are too many for the memory and come in parts', async () => {
  const rows = (from: number): string =>
    Array.from(
      { length: 9000 },
      (_, nth) =>
        `${String(nth + 1)}\t第${String(from + nth)}项：${'做好公开。'.repeat(20)}\t${CELLS[(from + nth) % CELLS.length] ?? ''}\n`,
    ).join('');
  const files = ['c', 'a', 'b'].map((name, nth) => ({ name: `${name}.tsv`, bytes: Buffer.from(HEAD + rows(nth * 100_000)) }));
  const paths = files.map(({ name }) => name);
  for (const [command, raw] of [
    ['units', { format: 'ndjson' }],
    ['matrix', { format: 'csv', long: true }],
  ] as const) {
    const [left, right] = await both(files, paths, command, raw);
    expect(left.out.length).toBeGreaterThan(2 << 20);
    expect(left.out === right.out).toBe(true);
  }
});
