import { parse } from 'csv-parse/sync';
import type { Case, Outcome } from '../case.ts';
import { Fault, hold, valueOf } from './fault.ts';

/** Options that are answered instead of the command. */
const ASKING = ['--help', '-h', '--version', '-V'];
const JSON_FORMATS = ['json', 'sarif', 'gitlab', 'rdjson'];

/** Reads what must be machine-readable; its own words where it is not. */
function read<T>(law: string, words: string, by: (words: string) => T): T {
  try {
    return by(words);
  } catch (error) {
    throw new Fault(law, `${String(error)}\n${words.slice(0, 800)}`);
  }
}

/** Rows of CSV as RFC 4180 has them. */
export function csvRows(words: string): string[][] {
  return parse(words, { bom: true });
}

/** What a spreadsheet would run: its first character that is seen decides. */
function runs(cell: string): boolean {
  if (cell.startsWith("'")) return false;
  return /^[\t\r\n]/u.test(cell) || /^[=+\-@＝＋－＠]/u.test(cell.replace(/^[\s\p{Cf}\p{Cc}\u3164\u115f\u1160]+/u, ''));
}

/** Whatever a machine is to read can be read, whatever the exit code; and no cell of an Excel report runs. */
export function formats({ argv }: Case, { out, left, code }: Outcome): void {
  // A run that failed leaves what stood at its output before.
  const output = code === 2 ? undefined : valueOf(argv, '--output', '-o');
  const words = output === undefined ? out : (left.get(output)?.toString() ?? '');
  if (words === '' || valueOf(argv, '--report') !== undefined || ASKING.some((word) => argv.includes(word))) return;
  if (argv.some((word) => word.startsWith('--fix') || word === '--suggest' || word === '--print-config' || word === '--split')) return;
  const format = valueOf(argv, '--format', '-f') ?? '';
  if (JSON_FORMATS.includes(format)) read(`${format} is JSON`, words, JSON.parse);
  if (format === 'ndjson')
    for (const line of words.trimEnd().split('\n')) if (line !== '') read('a line of ndjson is JSON', line, JSON.parse);
  if (format === 'csv') {
    const rows = read('csv can be read back', words, csvRows);
    const [head = []] = rows;
    hold(
      'rows of csv are as long as its head',
      rows.every((row) => row.length === head.length),
      () => JSON.stringify(rows.find((row) => row.length !== head.length)),
    );
    hold('no empty field name', head.length > 0, () => words.slice(0, 200));
    if (argv.includes('--excel')) {
      const bad = rows.flat().find(runs);
      hold('no formula in a cell of --excel', bad === undefined, () => JSON.stringify(bad));
      hold('--excel begins with a mark', words.startsWith('\ufeff'), () => words.slice(0, 80));
    }
  }
  if (format === 'tsv') {
    const lines = words
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t').length);
    hold(
      'rows of tsv are as long as its head',
      lines.every((count) => count === lines[0]),
      () => words.slice(0, 800),
    );
  }
}
