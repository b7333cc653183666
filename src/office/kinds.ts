import type { Say } from '../model.ts';
import { resaveAs } from '../source/resave.ts';
import type { Container } from './zip.ts';

/** A kind of file that is told from others and not read, and what to do with one. */
export interface Unread {
  readonly kind: Say;
  readonly todo: Say;
}

const EXPORT: Say = { zh: '请在 Pages 或 Numbers 里导出为 DOCX 或 XLSX 后再读', en: 'export it from Pages or Numbers as DOCX or XLSX' };
const MADE_FROM: Say = { zh: '请从原来的 Word、Excel 或网页文件读', en: 'read the Word, Excel or web page that it was made from' };

/** Containers by a part that only they have. */
const UNREAD: readonly (readonly [part: RegExp, Unread])[] = [
  [/^xl\/workbook\.bin$/, { kind: { zh: 'Excel 二进制工作簿（XLSB）', en: 'a binary Excel workbook (XLSB)' }, todo: resaveAs('XLSX') }],
  [/^ppt\/presentation\.xml$/, { kind: { zh: 'PowerPoint 演示文稿', en: 'a PowerPoint presentation' }, todo: MADE_FROM }],
  [/^ofd\.xml$/, { kind: { zh: 'OFD 版式文件', en: 'an OFD document' }, todo: MADE_FROM }],
  [/^meta-inf\/container\.xml$/, { kind: { zh: 'EPUB 电子书', en: 'an EPUB book' }, todo: MADE_FROM }],
  [/^index\/document\.iwa$/, { kind: { zh: 'Pages 或 Numbers 文件', en: 'a Pages or Numbers document' }, todo: EXPORT }],
];
const OPEN: Readonly<Record<string, Unread>> = {
  text: { kind: { zh: 'OpenDocument 文本（ODT）', en: 'an OpenDocument text (ODT)' }, todo: resaveAs('DOCX') },
  presentation: { kind: { zh: 'OpenDocument 演示文稿（ODP）', en: 'an OpenDocument presentation (ODP)' }, todo: MADE_FROM },
};

/** What a container is: a format that is read, a kind that is not, or null. */
export function kindOf(container: Container): 'docx' | 'xlsx' | 'ods' | Unread | null {
  const { names } = container;
  if (names.includes('word/document.xml')) return 'docx';
  if (names.includes('xl/workbook.xml')) return 'xlsx';
  const open = names.includes('content.xml') ? (container.text('mimetype') ?? '') : '';
  if (open.includes('opendocument.spreadsheet')) return 'ods';
  const named = Object.keys(OPEN).find((name) => open.includes(`opendocument.${name}`));
  return (named === undefined ? undefined : OPEN[named]) ?? UNREAD.find(([part]) => names.some((name) => part.test(name)))?.[1] ?? null;
}
