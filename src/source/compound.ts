import type { Say } from '../model.ts';
import { resaveAs } from './resave.ts';

/** What a file of the old container is, and what to do with it. */
export interface Old {
  readonly kind: Say;
  readonly todo: Say;
}

const END = 0xfffffffa;
const MOST_NAMES = 512;

/**
 * The names in the directory of a compound file ([MS-CFB] 2.6): what stands in it tells Word from Excel, and an encrypted DOCX from
 * either. Sectors are followed as long as they lie in the file, each once.
 */
export function namesIn(bytes: Buffer): Set<string> {
  const names = new Set<string>();
  if (bytes.length < 512) return names;
  const shift = bytes.readUInt16LE(30);
  const size = shift === 12 ? 4096 : 512;
  const at = (sector: number): number => (sector + 1) * size;
  const next = (sector: number): number => {
    const perSector = size / 4;
    const index = Math.floor(sector / perSector);
    // The first 109 sectors of the table are named in the header; a directory never stands behind them.
    const table = index < 109 ? bytes.readUInt32LE(76 + index * 4) : END;
    const place = at(table) + (sector % perSector) * 4;
    return table < END && place + 4 <= bytes.length ? bytes.readUInt32LE(place) : END;
  };
  const seen = new Set<number>();
  for (let sector = bytes.readUInt32LE(48); sector < END && !seen.has(sector) && names.size < MOST_NAMES; sector = next(sector)) {
    seen.add(sector);
    for (let entry = at(sector); entry < at(sector) + size && entry + 128 <= bytes.length; entry += 128) {
      const length = bytes.readUInt16LE(entry + 64);
      if (length >= 2 && length <= 64) names.add(bytes.toString('utf16le', entry, entry + length - 2));
    }
  }
  return names;
}

const UNLOCK: Say = {
  zh: '请用密码打开，去掉密码（文件 → 信息 → 保护）后另存再读',
  en: 'open it with its password, take the password off (File, Info, Protect) and save it',
};
const OTHER: Say = {
  zh: '请给出表格文件（TSV、CSV、HTML、Markdown、DOCX、XLSX）',
  en: 'give a table (TSV, CSV, HTML, Markdown, DOCX, XLSX)',
};

const KINDS: readonly (readonly [names: readonly string[], ending: RegExp, Old])[] = [
  [
    ['EncryptedPackage', 'EncryptionInfo'],
    /^/,
    { kind: { zh: '加了密码的 Word 或 Excel 文件', en: 'a Word or Excel file with a password' }, todo: UNLOCK },
  ],
  [['WordDocument'], /\.wps$/i, { kind: { zh: 'WPS 文字文件（WPS）', en: 'a WPS Writer document (WPS)' }, todo: resaveAs('DOCX') }],
  [['Workbook', 'Book'], /\.et$/i, { kind: { zh: 'WPS 表格文件（ET）', en: 'a WPS Spreadsheets workbook (ET)' }, todo: resaveAs('XLSX') }],
  [['WordDocument'], /^/, { kind: { zh: '旧版 Word 文件（DOC）', en: 'an old Word document (DOC)' }, todo: resaveAs('DOCX') }],
  [['Workbook', 'Book'], /^/, { kind: { zh: '旧版 Excel 文件（XLS）', en: 'an old Excel workbook (XLS)' }, todo: resaveAs('XLSX') }],
  [['PowerPoint Document'], /^/, { kind: { zh: '旧版 PowerPoint 文件（PPT）', en: 'an old PowerPoint presentation (PPT)' }, todo: OTHER }],
  [
    ['CONTENTS', 'MatOST'],
    /\.wps$/i,
    { kind: { zh: 'Microsoft Works 文件（WPS）', en: 'a Microsoft Works document (WPS)' }, todo: resaveAs('DOCX') },
  ],
];

/** What an old container holds, by its directory; where that says nothing, an old Office file. */
export function oldKind(path: string, bytes: Buffer): Old {
  const names = namesIn(bytes);
  const found = KINDS.find(([parts, ending]) => ending.test(path) && parts.some((part) => names.has(part)));
  return (
    found?.[2] ?? {
      kind: { zh: '旧版的 Office 文件（DOC、XLS、WPS …）', en: 'an old Office file (DOC, XLS, WPS …)' },
      todo: resaveAs('DOCX'),
    }
  );
}
