import type { Cell, Piece, Text } from '../model.ts';
import { cut, EMPTY, standing, trim } from '../text.ts';
import { scan } from './scan.ts';
import type { Run } from './tags.ts';

type Parse = (source: string, at: readonly [number, number]) => Run[];
/** Reads a cell: markup off, entities decoded, paragraphs and `<br>` kept as `\n`, no blanks at the ends of a paragraph. */
export type ReadFragment = (source: string, cell: Cell) => Text;

/** Runs of one paragraph as a text. */
function paragraph(runs: readonly Exclude<Run, null>[]): Text {
  const [only] = runs;
  if (only === undefined) return EMPTY;
  if (runs.length === 1) return trim(standing(only.words, only.from, only.to));
  const pieces: Piece[] = [];
  let value = '';
  for (const { words, from, to } of runs) {
    pieces.push({ at: value.length, from, to });
    value += words;
  }
  return trim({ value, pieces });
}

/** Paragraphs with `\n` between; the break stands for the markup between them. */
export function paragraphs(runs: readonly Run[]): Text {
  const parts: Text[] = [];
  let open: Exclude<Run, null>[] = [];
  const close = (): void => {
    if (open.length === 0) return;
    const part = paragraph(open);
    if (part.value !== '') parts.push(part);
    open = [];
  };
  for (const run of runs) {
    if (run !== null) open.push(run);
    else close();
  }
  close();
  return lines(parts);
}

/** Texts of one cell as lines: the `\n` between two stands for what the source has between them. */
export function lines(parts: readonly Text[]): Text {
  const [first, ...rest] = parts;
  if (first === undefined) return EMPTY;
  if (rest.length === 0) return first;
  const pieces: Piece[] = [...first.pieces];
  let value = first.value;
  for (const part of rest) {
    pieces.push({ at: value.length, from: pieces.at(-1)?.to ?? 0, to: part.pieces[0]?.from ?? 0 });
    value += '\n';
    for (const piece of part.pieces) pieces.push({ ...piece, at: piece.at + value.length });
    value += part.value;
  }
  return { value, pieces };
}

/** Anything that the scanner may decline: a `<` that opens no plain known tag, an entity beyond the common ones. Then the parser is loaded, once. */
const PLAIN_TAG = String.raw`/?(?:p|br|div|span|strong|b|i|u|em|font|a|o:p)(?:\s(?:[^<>"'\t\n\u0080-\uffff]|"[^"<>\t\n]*")*|/)?>`;
const beyond = (): RegExp => new RegExp(`<(?!${PLAIN_TAG})[a-zA-Z/!?]|&(?!(?:nbsp|amp|lt|gt|quot|ldquo|rdquo|mdash);)[a-zA-Z]`, 'i');

/** Whether a text holds markup besides <p> and </p>: nearly none does, and a pattern takes longer to make than to look for it. */
function marked(text: string): boolean {
  if (text.includes('&')) return true;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const bare = text.charCodeAt(at + 1) === 0x2f ? at + 2 : at + 1;
    if (text.charCodeAt(bare) !== 0x70 || text.charCodeAt(bare + 1) !== 0x3e) return true;
  }
  return false;
}

/** The reader of cells for a source; loads the parser only where some cell may need it. */
export async function fragmentReader(text: string): Promise<ReadFragment> {
  const parse: Parse | null = marked(text) && beyond().test(text) ? (await import('./parse.ts')).parse : null;
  return (source, { at, markup }) => {
    if (!markup) return trim(cut(source, ...at));
    const runs = scan(source, at) ?? parse?.(source, at);
    return runs === undefined ? trim(cut(source, ...at)) : paragraphs(runs);
  };
}
