import type { Carried, Cell, Row, Source, Text } from '../model.ts';
import { concat, cut, trim } from '../text.ts';
import { decoderFor } from '../fragment/decode.ts';
import { fragmentReader } from '../fragment/index.ts';
import { watch } from '../memory.ts';
import { parted } from './asides.ts';
import { cellReader, stretches } from './markdown-cell.ts';

/** The row of dashes below a header: `|---|:-:|`, also without outer pipes; a line of dashes alone is none. */
const DELIMITER = /^\s*(?=[^|]*\|)\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
const FENCE = /^\s*(?:```|~~~)/;

interface Line {
  readonly nth: number;
  readonly at: readonly [start: number, end: number];
  readonly words: string;
}

/** A line outside tables, with its words: heading marks off. */
interface Aside extends Line {
  readonly text: Text;
}

function linesOf({ text, lineStarts }: Source): Line[] {
  return lineStarts.flatMap((start, index): Line[] => {
    const words = text.slice(start, lineStarts[index + 1] ?? text.length).replace(/[\r\n]+$/, '');
    return start === text.length ? [] : [{ nth: index + 1, at: [start, start + words.length], words }];
  });
}

/** Pipe tables of a Markdown page, with or without outer pipes. Titles and notes belong to their table, other lines stand beside. */
export async function readRows(source: Source): Promise<Row[]> {
  const { text } = source;
  const read = await fragmentReader(text);
  const cellText = cellReader(text, read, await decoderFor(text));
  const step = watch(source.path);
  const rows: Row[] = [];
  let open: Aside[] = [];
  let carried: Carried | undefined;
  let inTable = false;
  const whole = ({ nth, at, text: words }: Aside, of: Carried | undefined, aside: boolean): void => {
    const cells: Cell[] = [{ at, markup: true, text: words }];
    rows.push({ line: nth, at, cells, ...(of && { carried: of }), ...(aside && { aside: true }) });
  };
  /** Writes the lines since the last table: those before the first title of the next, if there is one, belong to none. */
  const flush = (next: Carried | undefined): void => {
    const { notes, titles } = parted(open, carried !== undefined);
    const first = titles[0];
    for (const line of open) {
      if (line.text.value === '') whole(line, first !== undefined && line.nth > first.nth ? next : undefined, false);
      else if (notes.includes(line)) whole(line, carried, false);
      else if (next !== undefined && titles.includes(line)) whole(line, next, false);
      else whole(line, undefined, true);
    }
    open = [];
  };
  const list = linesOf(source);
  for (const [index, line] of list.entries()) {
    const { words, at, nth } = line;
    if (DELIMITER.test(words) || FENCE.test(words)) continue;
    const head = !inTable && words.includes('|') && DELIMITER.test(list[index + 1]?.words ?? '');
    if (/^\s*\|/.test(words) || head || (inTable && words.includes('|'))) {
      if (!inTable) {
        const next = { name: null };
        flush(next);
        carried = next;
        inTable = true;
      }
      const cells = stretches(text, ...at).map((stretch): Cell => {
        step();
        return { at: stretch, markup: true, text: cellText(stretch) };
      });
      rows.push({ line: nth, at, cells, ...(carried && { carried }) });
      continue;
    }
    inTable = false;
    open.push({ ...line, text: heading(text, line, read) });
  }
  flush(undefined);
  return rows;
}

function heading(text: string, { at: [start, end], words }: Line, read: Awaited<ReturnType<typeof fragmentReader>>): Text {
  const marks = /^\s*(?:#{1,6}\s|>|[-*+]\s|\*\*)\s*/.exec(words)?.[0].length ?? 0;
  const tail = /\s*(?:\*\*|#+)\s*$/.exec(words)?.[0].length ?? 0;
  if (marks === 0) return trim(concat([read(text, { at: [start, end], markup: true })]));
  return trim(cut(text, start + marks, Math.max(start + marks, end - (marks + tail <= words.length ? tail : 0))));
}
