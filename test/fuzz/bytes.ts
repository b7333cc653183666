import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { tsv } from './carriers.ts';
import type { File } from './case.ts';
import { hardSketches, sketches } from './tables.ts';

const root = new URL('../../', import.meta.url);
/** Real files to begin with: the founding document, and what word processors and spreadsheets wrote. */
const STARTS = [
  'seeds/000_205b9cb32ea752cf.txt',
  'fixtures/twins/whole-width-sections.docx',
  'fixtures/twins/merged.xlsx',
  'fixtures/twins/main-and-assisting.ods',
  'fixtures/twins/numbered-by-word.docx',
];
const read = new Map<string, Buffer>();
function start(path: string): Buffer {
  const bytes = read.get(path) ?? readFileSync(new URL(path, root));
  read.set(path, bytes);
  return bytes;
}

const PUTS = [
  '',
  '\t',
  '\n',
  '\r',
  '\n\n',
  '<p>',
  '</p>',
  '\0',
  '\u001b[2J',
  '工作任务\t具体要求\t落实单位\n',
  '\ufeff',
  '&',
  '1.',
  '（',
  '\u{1f600}',
  '\t\t\t',
  '"',
  '|',
  '<table><tr><td>',
  'PK\u0003\u0004',
  '99999999999999999999',
  '<!--',
];
const change = fc.record({
  at: fc.nat(1_000_000),
  cut: fc.oneof({ weight: 4, arbitrary: fc.nat(12) }, fc.nat(3000)),
  put: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...PUTS).map((words) => Buffer.from(words)) },
    fc.uint8Array({ maxLength: 6 }).map((list) => Buffer.from(list)),
  ),
});

function changed(bytes: Buffer, changes: readonly { at: number; cut: number; put: Buffer }[]): Buffer {
  return changes.reduce((before, { at, cut, put }) => {
    const from = before.length === 0 ? 0 : at % before.length;
    return Buffer.concat([before.subarray(0, from), put, before.subarray(from + cut)]);
  }, bytes);
}

const base = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(fc.constantFrom(...STARTS), fc.nat(100)).map(
      ([path, part]): File => ({
        name: path.slice(path.lastIndexOf('/') + 1),
        bytes: path.startsWith('seeds') ? start(path).subarray(0, 700 + part * 117) : start(path),
      }),
    ),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }).map((list): File => ({ name: 'a.tsv', bytes: Buffer.from(list) })) },
);

/** Files whose bytes were changed in a few places, or that are nothing but bytes. */
export const damaged: fc.Arbitrary<File> = fc
  .tuple(base, fc.array(change, { maxLength: 4 }), fc.constantFrom('', '', '', '.csv', '.html', '.md', '.docx'))
  .map(([{ name, bytes }, changes, ending]) => ({ name: name + ending, bytes: changed(bytes, changes) }));

export const ENCODINGS = ['utf-8', 'utf-8 with BOM', 'utf-16le', 'utf-16be', 'gb18030', 'gbk'] as const;

/** A table in an encoding: its bytes. */
export function encoded(words: string, encoding: (typeof ENCODINGS)[number]): Buffer {
  if (encoding === 'utf-8 with BOM') return Buffer.from(`\ufeff${words}`);
  return iconv.encode(words, encoding, { addBOM: encoding.startsWith('utf-16') });
}

/** A table as tab-separated lines. */
export const lines: fc.Arbitrary<string> = fc.oneof(sketches(true), hardSketches).map((sketch) => tsv(sketch).bytes.toString());
