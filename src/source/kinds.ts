import type { Say } from '../model.ts';

interface Kind {
  readonly name: Say;
  readonly todo: Say;
}

const SAVE: Say = { zh: '请另存为制表符分隔的文本（UTF-8）后再读', en: 'save the table as tab-separated text (UTF-8) and read that' };
const OTHER: Say = { zh: '请给出制表符分隔的文本文件', en: 'give a tab-separated text file' };

/** Files that are no text, by their first bytes. */
const MAGIC: readonly (readonly [bytes: string, Kind])[] = [
  ['89504e470d0a1a0a', { name: { zh: 'PNG 图片', en: 'a PNG picture' }, todo: OTHER }],
  ['ffd8ff', { name: { zh: 'JPEG 图片', en: 'a JPEG picture' }, todo: OTHER }],
  ['47494638', { name: { zh: 'GIF 图片', en: 'a GIF picture' }, todo: OTHER }],
  ['25504446', { name: { zh: 'PDF 文件', en: 'a PDF file' }, todo: SAVE }],
  ['504b0304', { name: { zh: 'ZIP 容器（DOCX、XLSX、ODS …）', en: 'a ZIP container (DOCX, XLSX, ODS …)' }, todo: SAVE }],
  ['d0cf11e0a1b11ae1', { name: { zh: '旧版 Office 文件（DOC、XLS、WPS …）', en: 'an old Office file (DOC, XLS, WPS …)' }, todo: SAVE }],
  ['1f8b', { name: { zh: 'gzip 压缩文件', en: 'a gzip archive' }, todo: OTHER }],
  ['7b5c727466', { name: { zh: 'RTF 文件', en: 'an RTF file' }, todo: SAVE }],
  ['7f454c46', { name: { zh: '可执行文件', en: 'a program' }, todo: OTHER }],
];

/** What a file is that holds no text; null for anything that may be text. */
export function binaryKind(bytes: Buffer): Kind | null {
  const head = bytes.subarray(0, 8).toString('hex');
  return MAGIC.find(([magic]) => head.startsWith(magic))?.[1] ?? null;
}
