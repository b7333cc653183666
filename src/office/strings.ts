import { builtIn } from './number-format.ts';
import { attribute, local, scan } from './xml.ts';

/** `_x000D_` stands for a character that XML cannot hold, `_x005F_` for the stroke before words that only look so (ECMA-376, 22.9.2.19). */
export function unescaped(words: string): string {
  if (!words.includes('_x')) return words;
  return words.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** The strings that cells of a workbook share: runs of a rich text as one, readings above the words (phonetic runs) left out. */
export function sharedStrings(xml: string | null): readonly string[] {
  const strings: string[] = [];
  let words = '';
  let inText = false;
  let phonetic = 0;
  if (xml === null) return strings;
  scan(xml, {
    open: (name) => {
      const own = local(name);
      if (own === 'si') words = '';
      else if (own === 'rPh') phonetic += 1;
      else if (own === 't') inText = phonetic === 0;
    },
    close: (name) => {
      const own = local(name);
      if (own === 'si') strings.push(unescaped(words));
      else if (own === 'rPh') phonetic -= 1;
      else if (own === 't') inText = false;
    },
    text: (more) => {
      if (inText) words += more;
    },
  });
  return strings;
}

/** The number format of each cell style of a workbook. */
export function formatsOf(xml: string | null): readonly string[] {
  const own = new Map<number, string>();
  const formats: string[] = [];
  let inCells = false;
  if (xml === null) return formats;
  scan(xml, {
    open: (name, raw) => {
      const tag = local(name);
      if (tag === 'numFmt') own.set(Number(attribute(raw, 'numFmtId')), attribute(raw, 'formatCode') ?? '');
      if (tag === 'cellXfs') inCells = true;
      if (tag !== 'xf' || !inCells) return;
      const id = Number(attribute(raw, 'numFmtId') ?? 0);
      formats.push(own.get(id) ?? builtIn(id));
    },
    close: (name) => {
      if (local(name) === 'cellXfs') inCells = false;
    },
    text: () => undefined,
  });
  return formats;
}
