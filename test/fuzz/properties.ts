import fc from 'fast-check';
import { damaged, encoded, ENCODINGS, lines } from './bytes.ts';
import { type Case, type File, inFolder, type Outcome, runCase, runIn } from './case.ts';
import { carriers } from './carriers.ts';
import { documentsOf, essence } from './laws/documents.ts';
import { checked, mended } from './laws/checked.ts';
import { Fault, hold } from './laws/fault.ts';
import { formats } from './laws/formats.ts';
import { kept } from './laws/kept.ts';
import { ranges } from './laws/ranges.ts';
import { accounted, consistent, records, type Report, reports } from './laws/records.ts';
import { streams } from './laws/streams.ts';
import { commandLines } from './options.ts';
import { hardSketches, sketches } from './tables.ts';

/** What a property was about when it failed: enough to run it again by hand. */
export interface Property {
  readonly arbitrary: fc.Arbitrary<Case>;
  /** Throws where a law does not hold. */
  readonly holds: (one: Case) => Promise<void>;
}

/** Longest a run may take: a start, and a generous share for each kilobyte. */
function soon({ files, argv }: Case, { milliseconds }: Outcome): void {
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  hold(
    'no run takes long for its size',
    milliseconds < 8000 + size / 20,
    () => `${String(Math.round(milliseconds))} ms for ${String(size)} bytes: ${argv.join(' ')}`,
  );
}

async function general(one: Case): Promise<Outcome> {
  const outcome = await runCase(one);
  streams(one, outcome);
  formats(one, outcome);
  soon(one, outcome);
  return outcome;
}

/** Runs commands on the one file of a folder, each held to the general laws. */
function reporting(folder: string, { files, argv }: Case, columns: number | null = null): (command: string) => Report {
  const [, ...options] = argv;
  const name = files[0]?.name ?? '';
  return (command) =>
    async (...more) => {
      const line = command === '' ? [...more, ...options] : [command, name, ...options, ...more];
      const outcome = await runIn(folder, { argv: line, columns });
      streams({ argv: line, files, columns }, outcome);
      formats({ argv: line, files }, outcome);
      soon({ argv: line, files }, outcome);
      return outcome;
    };
}

/** Every report on one file, and what they must agree on. Gives nothing where the file is refused. */
async function whole(one: Case): Promise<void> {
  await inFolder(one.files, async (folder) => {
    const report = reporting(folder, one);
    const first = await report('parse')('--format', 'json');
    if (first.code === 2) return;
    const documents = await records(report('parse'));
    consistent(documents);
    await accounted(report('audit'));
    const [file] = one.files;
    if (file !== undefined) await ranges(file, undefined, documents);
    await reports(documents, report('units'), report('matrix'));
    await checked(report('check'));
    await report('check')('--format', 'pretty', '--level', 'info');
    await report('parse')('--format', 'csv', '--excel');
    await report('units')('--format', 'table');
    await report('matrix')('--format', 'table');
    const source = documents[0]?.source;
    if (file !== undefined && source !== undefined && ['tsv', 'csv', 'markdown', 'html'].includes(source.format))
      await mended(report(''), file.name);
  });
}

const parse = (file: File, ...argv: string[]): Case => ({ argv: ['parse', ...argv], files: [file] });
const documentsIn = async (one: Case): Promise<ReturnType<typeof documentsOf>> => {
  const outcome = await runCase({ ...one, argv: ['parse', one.files[0]?.name ?? '', ...one.argv.slice(1), '--format', 'json'] });
  if (outcome.code === 2) throw new Fault('a whole table is read', outcome.err);
  return documentsOf(outcome.out);
};

const ofSketch = (sketch: fc.Arbitrary<Parameters<typeof kept>[0]>, names: readonly string[]): fc.Arbitrary<Case> =>
  fc
    .tuple(sketch, fc.constantFrom(...names))
    .map(([table, name]) => ({ ...parse({ name: 'sketch.json', bytes: Buffer.from(JSON.stringify(table)) }), env: { carrier: name } }));

const sketchOf = ({ files }: Case): Parameters<typeof kept>[0] =>
  JSON.parse(files[0]?.bytes.toString() ?? '') as Parameters<typeof kept>[0];
async function carried(one: Case, name = one.env?.['carrier'] ?? 'tsv'): Promise<Case> {
  const carrier = carriers[name];
  if (carrier === undefined) throw new Error(name);
  return parse(await carrier(sketchOf(one)));
}

export const properties: Readonly<Record<string, Property>> = {
  /** Bytes: read or refused, never a crash, a hang, a lost character. */
  bytes: { arbitrary: damaged.map((file) => parse(file)), holds: whole },
  /** Tables of every shape in every carrier, with words that might break a reader. */
  structures: {
    arbitrary: ofSketch(hardSketches, Object.keys(carriers)),
    holds: async (one) => whole(await carried(one)),
  },
  /** Whole tables: no word of a cell is lost. */
  kept: {
    arbitrary: ofSketch(sketches(true), Object.keys(carriers)),
    holds: async (one) => {
      kept(sketchOf(one), await documentsIn(await carried(one)));
    },
  },
  /** The same table says the same in every carrier. */
  carriers: {
    arbitrary: ofSketch(
      sketches(false),
      Object.keys(carriers).filter((name) => name !== 'tsv'),
    ),
    holds: async (one) => {
      const [left, right] = [await documentsIn(await carried(one)), await documentsIn(await carried(one, 'tsv'))].map((documents) =>
        JSON.stringify(essence(documents), null, 1),
      );
      hold('every carrier says the same', left === right, () => `${String(one.env?.['carrier'])}\n${String(left)}\n---\n${String(right)}`);
    },
  },
  /** The same table says the same in every encoding. */
  encodings: {
    arbitrary: fc
      .tuple(lines, fc.constantFrom(...ENCODINGS))
      .map(([words, encoding]) => ({ ...parse({ name: 'a.tsv', bytes: Buffer.from(words) }), env: { encoding } })),
    holds: async (one) => {
      const words = one.files[0]?.bytes.toString() ?? '';
      const encoding = ENCODINGS.find((name) => name === one.env?.['encoding']) ?? 'utf-8';
      const bytes = encoded(words, encoding);
      if (encoding.startsWith('g') && encoded(words, encoding).includes('?')) return;
      const said = async (file: Buffer, ...more: string[]): Promise<string> => {
        const { code, out } = await runCase({
          argv: ['parse', 'a.tsv', '--format', 'json', ...more],
          files: [{ name: 'a.tsv', bytes: file }],
        });
        return code === 2 ? 'refused' : JSON.stringify(essence(documentsOf(out)));
      };
      const [left, right] = [
        await said(bytes, ...(encoding.startsWith('utf-8') ? [] : ['--encoding', encoding])),
        await said(Buffer.from(words)),
      ];
      hold('every encoding says the same', left === right, () => `${encoding}\n${left}\n---\n${right}`);
    },
  },
  /** Random command lines. */
  options: {
    arbitrary: commandLines,
    holds: async (one) => {
      const first = await general(one);
      const second = await runCase(one);
      hold(
        'the same bytes twice',
        first.out === second.out && (one.argv.includes('--debug') || first.err === second.err) && first.code === second.code,
        () => `${first.out.slice(0, 300)}${first.err.slice(0, 300)}\n---\n${second.out.slice(0, 300)}${second.err.slice(0, 300)}`,
      );
    },
  },
};
