import { append } from '../lists.ts';
import type { Edit } from '../finding.ts';
import type { Plan, Row, Source, Span, Task, Text } from '../model.ts';

/** The tasks of each row that was put together over page breaks. */
export function cutRows({ tasks }: Plan): (readonly [Task, ...Task[]])[] {
  const found: [Task, ...Task[]][] = [];
  let key = '';
  for (const task of tasks) {
    if (!task.provenance.joined) continue;
    const own = task.provenance.lines.join();
    if (own === key) found.at(-1)?.push(task);
    else found.push([task]);
    key = own;
  }
  return found;
}

/** The places in a text's words where a page broke. */
export function seams({ pieces }: Text): number[] {
  return pieces.filter(({ seam, at }) => seam === true && at > 0).map(({ at }) => at);
}

/** Whether a cell's source is bare words, or words in plain paragraphs only. */
const isPlain = (source: string): boolean => !source.replace(/<\/?[pP]>/g, '').includes('<');

/** The source of two halves of a cell as one, or null where their markup is more than plain paragraphs. */
export function merged(first: string, rest: string): string | null {
  const [a, b] = [first.trimEnd(), rest.trim()];
  if (b === '') return first;
  if (a.trim() === '') return b;
  if (!isPlain(a) || !isPlain(b)) return null;
  const close = /<\/[pP]>$/.test(a);
  const open = /^<[pP]>/.test(b);
  if (close && open) return a.slice(0, -4).trimEnd() + b.slice(3).trimStart();
  if (close) return b.includes('<') ? null : `${a.slice(0, -4).trimEnd()}${b}</p>`;
  return open
    ? a +
        b
          .slice(3)
          .replace(/<\/[pP]>/, '')
          .trim()
    : a + b;
}

/** More pieces than any print makes; such a row is left to a person. */
const MOST = 40;

function edited(source: Source, at: Span, words: string): Edit[] {
  const before = source.text.slice(...at);
  if (before === words) return [];
  let same = 0;
  while (same < before.length && before.charAt(same) === words.charAt(same)) same += 1;
  return [{ at: [at[0] + same, at[1]], text: words.slice(same) }];
}

/**
 * Edits that put a cut row on its first line and take its later lines out, with the page breaks between.
 * Null where more than blank lines stand between, a line has lost cells, or markup is more than plain paragraphs.
 */
export function mended({ source, columns }: Plan, lines: readonly number[], byLine: ReadonlyMap<number, Row>): Edit[] | null {
  const rows = lines.flatMap((line) => byLine.get(line) ?? []);
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined || rows.length !== lines.length || rows.length > MOST) return null;
  if (rows.some(({ cells }) => cells.length !== columns.length)) return null;
  for (const [at, row] of rows.entries()) {
    const before = rows[at - 1];
    if (before === undefined) continue;
    if (row.line - before.line < 2 || /\S/.test(source.text.slice(before.at[1], row.at[0]))) return null;
  }
  const found: Edit[] = [];
  for (const [at, cell] of first.cells.entries()) {
    let words: string | null = source.text.slice(...cell.at);
    for (const row of rows.slice(1)) words = words === null ? null : merged(words, source.text.slice(...(row.cells[at]?.at ?? [0, 0])));
    if (words === null) return null;
    append(found, edited(source, cell.at, words));
  }
  return [...found, { at: [first.at[1], last.at[1]], text: '' }];
}
