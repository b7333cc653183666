import fc from '../drawing.ts';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { type File, inFolder, runIn } from '../fuzz/case.ts';
import { drawn, layouts } from './drawn.ts';

const runs = Math.ceil(Number(process.env['PLAN_RUNS'] ?? '10000') / 100);

const files: fc.Arbitrary<File[]> = fc
  .array(fc.tuple(layouts, fc.constantFrom('', '', '\ufeff', 'prose'), fc.constantFrom('utf-8', 'utf-8', 'gb18030', 'utf-16le')), {
    minLength: 1,
    maxLength: 4,
  })
  .map((list) =>
    list.map(([layout, before, encoding], nth) => ({
      name: `${String(nth)} 表.tsv`,
      bytes: before === 'prose' ? Buffer.from('无') : iconv.encode(before + drawn(layout).words, encoding),
    })),
  );

const COMMANDS = [
  ['parse', '--format', 'ndjson'],
  ['parse', '--format', 'json'],
  ['parse', '--format', 'csv'],
  ['parse', '--format', 'table'],
  ['check', '--format', 'ndjson', '--level', 'info'],
  ['check', '--format', 'sarif'],
  ['audit', '--format', 'tsv'],
  ['units', '--format', 'csv'],
  ['matrix', '--format', 'json'],
  ['matrix', '--format', 'ndjson'],
];

describe('documents that come on standard input, one a line', () => {
  it('give what the same files give', async () => {
    await fc.assert(
      fc.asyncProperty(files, fc.constantFrom(...COMMANDS), async (given, command) => {
        const stdin = (lines: readonly unknown[]): Buffer => Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
        const paths = given.map(({ name }) => name);
        const bytes = given.map(({ name: path, bytes: own }) => ({ path, contentBase64: own.toString('base64') }));
        await inFolder(given, async (cwd) => {
          const { code, out, err } = await runIn(cwd, { argv: [...command, ...paths] });
          const list = (separator: string): Buffer => Buffer.from(paths.join(separator));
          for (const [input, ...options] of [
            [stdin(paths), '--stdin-list'],
            [list('\n'), '--stdin-list'],
            [list('\0'), '--stdin-list', '--null'],
            [stdin(bytes), '--stdin-documents'],
          ] as const)
            expect(await runIn(cwd, { argv: [...command, ...options], stdin: input })).toMatchObject({ code, out, err });
        });
      }),
      { numRuns: runs },
    );
  });

  it('may be words, in the one encoding that they have', async () => {
    await fc.assert(
      fc.asyncProperty(layouts, fc.constantFrom('', '\ufeff'), fc.constantFrom(...COMMANDS), async (layout, mark, command) => {
        const content = mark + drawn(layout).words;
        await inFolder([{ name: 'a.tsv', bytes: Buffer.from(content) }], async (cwd) => {
          const { code, out, err } = await runIn(cwd, { argv: [...command, 'a.tsv'] });
          const stdin = Buffer.from(JSON.stringify({ path: 'a.tsv', content }));
          for (const options of [[], ['--encoding', 'gb18030']])
            expect(await runIn(cwd, { argv: [...command, '--stdin-documents', ...options], stdin })).toMatchObject({ code, out, err });
        });
      }),
      { numRuns: runs },
    );
  });
});
