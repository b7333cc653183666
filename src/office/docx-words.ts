import { childOf, downTo, type Element, isElement, isOn, valueOf } from './tree.ts';

/** What is deleted, repeated for older programs, an instruction, or no word of the page. */
const PASSED: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
  'w:instrText',
  'w:delText',
  'w:delInstrText',
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:rt',
  'w:tblPr',
  'w:tblGrid',
  'w:trPr',
  'w:tcPr',
]);

export function isPassed({ name }: Element): boolean {
  return PASSED.has(name);
}

/** Signs of Wingdings and Symbol that such tables use, by their place in the font. */
const SIGNS: Readonly<Record<string, string>> = {
  a8: '□',
  fe: '☑',
  fd: '☒',
  fc: '✓',
  fb: '✗',
  '6c': '●',
  '6e': '■',
  a1: '○',
  d8: '➢',
  '75': '◆',
  b7: '•',
};

function sign(element: Element): string {
  const code = (valueOf(element, 'w:char') ?? '').toLowerCase();
  const number = Number.parseInt(code, 16);
  if (!(number > 0 && number <= 0x10ffff)) return '';
  return number >= 0xf000 && number <= 0xf0ff ? (SIGNS[code.slice(2)] ?? String.fromCodePoint(number)) : String.fromCodePoint(number);
}

function single({ name }: Element, element: Element): string | null {
  switch (name) {
    case 'w:br':
      return ['page', 'column'].includes(valueOf(element, 'w:type') ?? '') ? '' : '\n';
    case 'w:cr':
      return '\n';
    case 'w:tab':
    case 'w:ptab':
      return ' ';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym':
      return sign(element);
    default:
      return null;
  }
}

/**
 * The words of a paragraph, `\n` for a line break in it, without its automatic number. What a text box in it says comes after it,
 * in `boxes`: the paragraphs of the box are no part of the sentence that it hangs on.
 */
export function wordsOf(paragraph: Element, boxes: Element[]): string {
  const own = single(paragraph, paragraph);
  if (own !== null) return own;
  return paragraph.children
    .map((child) => {
      if (!isElement(child)) return paragraph.name === 'w:t' || paragraph.name === 'm:t' ? child : '';
      if (isPassed(child)) return '';
      if (child.name === 'w:txbxContent') boxes.push(child);
      return child.name === 'w:txbxContent' ? '' : wordsOf(child, boxes);
    })
    .join('');
}

/** Whether the end of a paragraph is deleted: what follows goes on in its line. */
export function endIsDeleted(paragraph: Element): boolean {
  const mark = downTo(paragraph, 'w:pPr', 'w:rPr');
  return childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined;
}

/** What a reader should know of a document beside its words. */
export interface Counts {
  gone: number;
  come: number;
  hidden: number;
  embedded: number;
}

/** Counts tracked changes, hidden runs and embedded files below an element. */
export function countIn(element: Element, counts: Counts): void {
  for (const child of element.children) {
    if (!isElement(child)) continue;
    if (child.name === 'w:del' || child.name === 'w:moveFrom') counts.gone += 1;
    else if (child.name === 'w:ins' || child.name === 'w:moveTo') counts.come += 1;
    else if (child.name === 'w:altChunk') counts.embedded += 1;
    else if (child.name === 'w:r' && isOn(downTo(child, 'w:rPr', 'w:vanish'))) counts.hidden += 1;
    countIn(child, counts);
  }
}
