import type { Say } from '../model.ts';

interface Kind {
  readonly name: Say;
  readonly todo: Say;
}

const SAVE: Say = { zh: '请从原来的 Word、Excel 或网页文件读', en: 'read the Word, Excel or web page that it was made from' };
const OTHER: Say = {
  zh: '请给出表格文件（TSV、CSV、HTML、Markdown、DOCX、XLSX）',
  en: 'give a table (TSV, CSV, HTML, Markdown, DOCX, XLSX)',
};

/** Files that are no text, by their first bytes. */
const MAGIC: readonly (readonly [bytes: string, Kind])[] = [
  ['89504e470d0a1a0a', { name: { zh: 'PNG 图片', en: 'a PNG picture' }, todo: OTHER }],
  ['ffd8ff', { name: { zh: 'JPEG 图片', en: 'a JPEG picture' }, todo: OTHER }],
  ['47494638', { name: { zh: 'GIF 图片', en: 'a GIF picture' }, todo: OTHER }],
  ['25504446', { name: { zh: 'PDF 文件', en: 'a PDF file' }, todo: SAVE }],
  ['1f8b', { name: { zh: 'gzip 压缩文件', en: 'a gzip archive' }, todo: OTHER }],
  ['7b5c727466', { name: { zh: 'RTF 文件', en: 'an RTF file' }, todo: SAVE }],
  ['7f454c46', { name: { zh: '可执行文件', en: 'a program' }, todo: OTHER }],
];

/** What a file is that holds no text; null for anything that may be text. */
export function binaryKind(bytes: Buffer): Kind | null {
  const head = bytes.subarray(0, 8).toString('hex');
  return MAGIC.find(([magic]) => head.startsWith(magic))?.[1] ?? null;
}

/** Whether bytes are a compound file: an old or an encrypted Office document. */
export function isCompound(bytes: Buffer): boolean {
  return bytes.length >= 8 && bytes.readUInt32BE(0) === 0xd0cf11e0 && bytes.readUInt32BE(4) === 0xa1b11ae1;
}

/** Whether bytes are a ZIP container: a Word or Excel file, or something else that is packed. */
export function isContainer(bytes: Buffer): boolean {
  return bytes.length > 3 && [0x504b0304, 0x504b0506].includes(bytes.readUInt32BE(0));
}
