import { append } from '../lists.ts';
import { shown } from './number-format.ts';
import { unescaped } from './strings.ts';
import { attribute, local, scan } from './xml.ts';

/** Rows and columns of a sheet that are read; what lies beyond is counted and said. */
const MOST_ROWS = 200_000;
const WIDEST = 1000;

export interface SheetCell {
  readonly column: number;
  readonly words: string;
}
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
/** A sheet as far as it holds words. Rows and columns count from 0. */
export interface Sheet {
  readonly rows: ReadonlyMap<number, readonly SheetCell[]>;
  readonly merges: readonly Merge[];
  readonly hiddenRows: number;
  readonly hiddenColumns: readonly number[];
  readonly errors: number;
  /** Formulas without a stored value, and cells beyond the limits. */
  readonly unvalued: number;
  readonly beyond: number;
}

/** `C12` as column 2, row 11. */
export function placeOf(reference: string): { readonly column: number; readonly row: number } | null {
  const [, letters = '', digits = ''] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  if (letters === '') return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { column: column - 1, row: Number(digits) - 1 };
}

function mergeOf(reference: string): Merge[] {
  const [from, to] = reference.split(':').map(placeOf);
  return from == null || to == null ? [] : [{ top: from.row, left: from.column, bottom: to.row, right: to.column }];
}

/** Reads a sheet's cells, each as it is shown: strings whole, numbers and days in their format, formulas by their stored value. */
export function readSheet(xml: string, strings: readonly string[], formats: readonly string[], from1904: boolean): Sheet {
  const rows = new Map<number, SheetCell[]>();
  const merges: Merge[] = [];
  const hiddenColumns: number[] = [];
  const counts = { hidden: 0, errors: 0, unvalued: 0, beyond: 0 };
  let row = -1;
  let column = -1;
  let hidden = false;
  let cell = { type: '', style: 0, formula: false };
  let value = '';
  let reading = false;
  let phonetic = 0;

  const wordsOf = (): string => {
    switch (cell.type) {
      case 's':
        return strings[Number(value)] ?? '';
      case 'str':
      case 'inlineStr':
        return unescaped(value);
      case 'b':
        return value === '1' || value === 'true' ? 'TRUE' : 'FALSE';
      case 'e':
        counts.errors += 1;
        return value;
      case 'd':
        return value.replace(/T00:00:00(?:\.0+)?Z?$/, '');
      default:
        return Number.isNaN(Number(value)) ? value : shown(Number(value), formats[cell.style] ?? 'General', from1904);
    }
  };
  const close = (): void => {
    if (value === '' && cell.formula && cell.type !== 'str') counts.unvalued += 1;
    if (value === '' && cell.type !== 's') return;
    const words = wordsOf();
    if (words === '') return;
    if (row >= MOST_ROWS || column >= WIDEST) {
      counts.beyond += 1;
      return;
    }
    const cells = rows.get(row);
    if (cells === undefined) {
      rows.set(row, [{ column, words }]);
      if (hidden) counts.hidden += 1;
    } else cells.push({ column, words });
  };
  scan(xml, {
    open: (name, raw) => {
      switch (local(name)) {
        case 'row':
          row = Number(attribute(raw, 'r') ?? row + 2) - 1;
          column = -1;
          hidden = ['1', 'true'].includes(attribute(raw, 'hidden') ?? '');
          return;
        case 'c': {
          const place = placeOf(attribute(raw, 'r') ?? '');
          column = place?.column ?? column + 1;
          cell = { type: attribute(raw, 't') ?? 'n', style: Number(attribute(raw, 's') ?? 0), formula: false };
          value = '';
          return;
        }
        case 'f':
          cell.formula = true;
          return;
        case 'rPh':
          phonetic += 1;
          return;
        case 'v':
        case 't':
          reading = phonetic === 0;
          return;
        case 'col': {
          const [first, last] = [Number(attribute(raw, 'min')), Number(attribute(raw, 'max'))];
          const gone = ['1', 'true'].includes(attribute(raw, 'hidden') ?? '');
          for (let nth = first; gone && nth <= Math.min(last, WIDEST); nth += 1) hiddenColumns.push(nth - 1);
          return;
        }
        case 'mergeCell':
          append(merges, mergeOf(attribute(raw, 'ref') ?? ''));
      }
    },
    close: (name) => {
      const own = local(name);
      if (own === 'c') close();
      else if (own === 'v' || own === 't') reading = false;
      else if (own === 'rPh') phonetic -= 1;
    },
    text: (words) => {
      if (reading) value += words;
    },
  });
  const used = new Set([...rows.values()].flatMap((cells) => cells.map((one) => one.column)));
  return {
    rows,
    merges,
    hiddenRows: counts.hidden,
    hiddenColumns: hiddenColumns.filter((nth) => used.has(nth)),
    errors: counts.errors,
    unvalued: counts.unvalued,
    beyond: counts.beyond,
  };
}
