import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from '../drawing.ts';
import { expect, it } from 'vitest';
import { carriers } from '../fuzz/carriers.ts';
import { hardSketches } from '../fuzz/tables.ts';
import { place } from './around.ts';

const runs = Math.max(15, Math.floor(Number(process.env['PLAN_RUNS'] ?? '2000') / 20));

const lines = fc.constantFrom(
  ['parse', '--format', 'json'],
  ['parse', '--format', 'ndjson', '--lang', 'zh'],
  ['parse', '--format', 'csv', '--excel'],
  ['parse', '--format', 'tsv', '--unit', '局'],
  ['check'],
  ['check', '--format', 'sarif', '--level', 'info'],
  ['check', '--format', 'junit', '--preset', 'all', '--fail-level', 'info'],
  ['check', '--report', 'csv', '--report', 'json:out.json', '--max-warnings', '1'],
  ['audit', '--format', 'json', '--strict'],
  ['units', '--format', 'csv', '--sort', 'lead'],
  ['units', '--format', 'ndjson', '--unit', '局'],
  ['matrix', '--format', 'tsv'],
  ['matrix', '--long', '--format', 'ndjson'],
);

/** Some of the bytes of a pack other than they were: one turned, the end gone, or other bytes altogether. */
function spoil(bytes: Buffer, at: number, how: number): Buffer {
  const place = at % bytes.length;
  if (how === 0) return bytes.subarray(0, place);
  if (how === 1) return Buffer.from(bytes.toString('base64'));
  const turned = Buffer.from(bytes);
  turned[place] = (turned[place] ?? 0) ^ (1 << (how % 8));
  return turned;
}

it('a run tells the same with the cache and without, however damaged that is', async () => {
  const documents = fc.array(hardSketches, { minLength: 1, maxLength: 3 });
  const wrecks = fc.array(fc.tuple(fc.nat(), fc.nat(9)), { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(lines, documents, fc.constantFrom(...Object.keys(carriers)), wrecks, async (argv, sketches, carrier, wreck) => {
      const make = carriers[carrier];
      const files = await Promise.all(
        sketches.map(async (sketch, nth) => {
          const file = await make?.(sketch);
          return { name: `in/${String(nth)}-${file?.name ?? ''}`, bytes: file?.bytes ?? Buffer.alloc(0) };
        }),
      );
      const around = [...files, { name: 'in/z.tsv', bytes: Buffer.from('nothing\n') }];
      await place(around, async ({ folder, run, kept, packs }) => {
        const line = [...argv, 'in'];
        const told = await run(...line);
        expect(await kept(...line)).toEqual(told);
        expect(await kept(...line)).toEqual(told);
        for (const [at, how] of wreck) {
          for (const path of packs()) writeFileSync(path, spoil(readFileSync(path), at, how));
          expect(await kept(...line)).toEqual(told);
        }
        const [first] = files;
        if (first !== undefined) writeFileSync(join(folder, first.name), Buffer.concat([first.bytes, Buffer.from('\n')]));
        expect(await kept(...line)).toEqual(await run(...line));
      });
    }),
    { numRuns: runs },
  );
});
