import { parse } from 'csv-parse/sync';
import fc from '../drawing.ts';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { inFolder, type Outcome, runIn } from '../fuzz/case.ts';
import { drawn, layouts } from '../laws/drawn.ts';

const runs = Math.ceil(Number(process.env['PLAN_RUNS'] ?? '10000') / 100);

/** What an assignment has beside what json says of it. */
const KEYS = ['document', 'table', 'id', 'nth', 'canonical'];

type Row = Readonly<Record<string, unknown>>;

function fileOf(bytes: Buffer | undefined): ArrayBuffer {
  return Uint8Array.from(bytes ?? []).buffer;
}

/** Both files of a run as rows. */
async function rowsOf({ left }: Outcome): Promise<{ tasks: Row[]; assignments: Row[] }> {
  const read = (name: string): Promise<Row[]> => parquetReadObjects({ file: fileOf(left.get(`out/${name}.parquet`)) });
  return { tasks: await read('tasks'), assignments: await read('assignments') };
}

const words = (value: unknown, between: string): string => (value as readonly unknown[]).join(between);
const day = (value: unknown): unknown => (value instanceof Date ? value.toISOString().slice(0, 10) : value);

describe('parquet', () => {
  it('holds the rows of csv and the facts of json, typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(layouts, { minLength: 1, maxLength: 3 }), fc.boolean(), async (list, narrowed) => {
        const files = list.map((layout, nth) => ({ name: `${String(nth)}.tsv`, bytes: Buffer.from(drawn(layout).words) }));
        const options = [...files.map(({ name }) => name), '--year', '2024', ...(narrowed ? ['--due-before', '2024-08-01'] : [])];
        await inFolder(files, async (cwd) => {
          const csv = await runIn(cwd, { argv: ['parse', '--format', 'csv', ...options] });
          const json = await runIn(cwd, { argv: ['parse', '--format', 'ndjson', ...options] });
          const written = await runIn(cwd, { argv: ['parse', '--format', 'parquet', '-o', 'out', ...options] });
          expect([written.code, written.out, written.err]).toEqual([csv.code, '', csv.err]);
          const { tasks, assignments } = await rowsOf(written);
          const rows: Row[] = parse(csv.out, { columns: true });
          expect(
            tasks.map((row) => ({
              document: row['document'],
              number: row['number'] ?? '',
              category: words(row['category'], ' > '),
              task: row['task'],
              ...Object.fromEntries(['lead', 'responsible', 'cooperating', 'supervising'].map((role) => [role, words(row[role], '、')])),
              deadline: words(row['deadline'], '；'),
              lines: words(row['lines'], ' '),
            })),
          ).toEqual(rows);
          const records = json.out
            .split('\n')
            .filter((line) => line !== '')
            .map((line) => JSON.parse(line) as Row);
          for (const [nth, record] of records.entries()) {
            const row = tasks[nth] ?? {};
            const provenance = record['provenance'] as Row;
            const deadlines = record['deadlines'] as readonly Row[];
            const dates = deadlines.flatMap(({ date }) => (typeof date === 'string' ? [date] : [])).sort();
            expect(row['id']).toBe(record['id']);
            expect(Number(row['ordinal'] ?? -1)).toBe(record['ordinal'] ?? -1);
            expect(day(row['due'])).toBe(dates[0] ?? null);
            expect([row['joined'], row['categoryFrom'], row['unitsFrom']]).toEqual([
              provenance['joined'],
              provenance['category'],
              provenance['units'],
            ]);
            expect(JSON.parse(String(row['range']))).toEqual(provenance['range']);
            for (const name of ['deadlines', 'frequencies', 'quantities', 'citations', 'extra'])
              expect(JSON.parse(String(row[name]))).toEqual(record[name]);
            const own = assignments.filter(
              ({ document, table, id }) => document === row['document'] && table === row['table'] && id === row['id'],
            );
            expect(
              own.map((one) => ({
                ...Object.fromEntries(Object.entries(one).filter(([name]) => !KEYS.includes(name))),
                range: JSON.parse(String(one['range'])) as unknown,
              })),
            ).toEqual(record['assignments']);
            expect(own.map(({ nth: place }) => place)).toEqual(own.map((_, at) => at + 1));
          }
          expect(new Set(tasks.map(({ document, table, id }) => JSON.stringify([document, table, id]))).size).toBe(tasks.length);
          expect(assignments.length).toBe(records.reduce((sum, { assignments: list_ }) => sum + (list_ as unknown[]).length, 0));
        });
      }),
      { numRuns: runs },
    );
  });

  it('has one schema, whatever is in the documents, and the same bytes for the same rows', async () => {
    const files = [
      { name: 'a.tsv', bytes: Buffer.from('工作任务\t责任单位\n1.做好公开。\t市教育局\n') },
      { name: 'units.yaml', bytes: Buffer.from('units: [{ name: 市教育局, aliases: [教育局] }]') },
    ];
    const schemas = await Promise.all(
      [[], ['--unit', '无'], ['--units', 'units.yaml']].map((more) =>
        inFolder(files, async (cwd) => {
          const argv = ['parse', 'a.tsv', '--format', 'parquet', '-o', 'out', ...more];
          const first = await runIn(cwd, { argv });
          const second = await runIn(cwd, { argv });
          expect(second.left).toEqual(first.left);
          const { assignments } = await rowsOf(first);
          expect(assignments.map(({ canonical }) => canonical)).toEqual(
            more.includes('--units') ? ['市教育局'] : more.length > 0 ? [] : [null],
          );
          return ['tasks', 'assignments'].map((name) => parquetMetadata(fileOf(first.left.get(`out/${name}.parquet`))).schema);
        }),
      ),
    );
    expect(schemas[1]).toEqual(schemas[0]);
    expect(schemas[2]).toEqual(schemas[0]);
  });

  it('comes in several groups of rows where there are many', async () => {
    const row = (nth: number): string => `${String(nth)}.${'做好信息公开工作，'.repeat(40)}第${String(nth)}项。\t市教育局\n`;
    const bytes = Buffer.from(`工作任务\t责任单位\n${Array.from({ length: 12_000 }, (_, nth) => row(nth + 1)).join('')}`);
    await inFolder([{ name: 'a.tsv', bytes }], async (cwd) => {
      const outcome = await runIn(cwd, { argv: ['parse', 'a.tsv', '--format', 'parquet', '-o', 'out'] });
      const groups = parquetMetadata(fileOf(outcome.left.get('out/tasks.parquet'))).row_groups;
      expect(groups.length).toBeGreaterThan(1);
      const { tasks, assignments } = await rowsOf(outcome);
      expect([tasks.length, assignments.length]).toEqual([12_000, 12_000]);
      expect(tasks.map(({ lines }) => lines)).toEqual(tasks.map((_, nth) => [nth + 2]));
    });
  });
});
