import { zipSync } from 'fflate';
import type { Plan } from '../../src/model.ts';
import { type Reading, readTables } from '../../src/read/index.ts';
import { openSource } from '../../src/source/index.ts';

/** Containers with parts as Word and Excel write them, made here and not by the readers. */
export function zip(parts: Readonly<Record<string, string>>, stored = false): Buffer {
  const encoded = Object.fromEntries(Object.entries(parts).map(([name, words]) => [name, new TextEncoder().encode(words)]));
  return Buffer.from(zipSync(encoded, { level: stored ? 0 : 6 }));
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const WORD =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" mc:Ignorable="w14"';

/** A run as Word leaves it after editing: revision marks, fonts, words cut anywhere. */
export const run = (words: string): string => {
  const middle = Math.ceil(words.length / 2);
  const one = (part: string): string =>
    `<w:r w:rsidRPr="00A77B3E"><w:rPr><w:rFonts w:ascii="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:hint="eastAsia"/><w:sz w:val="24"/></w:rPr><w:t xml:space="preserve">${part}</w:t></w:r>`;
  return `${one(words.slice(0, middle))}<w:proofErr w:type="gramStart"/><w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>${middle < words.length ? `<w:r><w:lastRenderedPageBreak/></w:r>${one(words.slice(middle))}` : ''}<w:proofErr w:type="gramEnd"/>`;
};
export const para = (inner: string, properties = ''): string =>
  `<w:p w:rsidR="00F1" w:rsidRDefault="00F1" w14:paraId="2F1A"><w:pPr><w:spacing w:line="360"/>${properties}<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:pPr>${inner}</w:p>`;
/** A paragraph of words; `level` and `list` give it an automatic number. */
export const text = (words: string, list?: number, level = 0): string =>
  para(run(words), list === undefined ? '' : `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(list)}"/></w:numPr>`);
export const cell = (inner: string, properties = ''): string =>
  `<w:tc><w:tcPr><w:tcW w:w="2130" w:type="dxa"/>${properties}<w:vAlign w:val="center"/></w:tcPr>${inner}</w:tc>`;
export const row = (...cells: readonly string[]): string => `<w:tr w:rsidR="00F1"><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`;
export const header = (...names: readonly string[]): string =>
  `<w:tr><w:trPr><w:tblHeader/></w:trPr>${names.map((name) => cell(text(name))).join('')}</w:tr>`;
export const table = (...rows: readonly string[]): string =>
  `<w:tbl><w:tblPr><w:tblStyle w:val="a3"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="2130"/></w:tblGrid>${rows.join('')}</w:tbl>`;

export function docx(body: string, parts: Readonly<Record<string, string>> = {}, prefix = 'w'): Buffer {
  const root = `<w:document ${WORD}><w:body>${body}<w:sectPr><w:pgSz w:w="11906"/></w:sectPr></w:body></w:document>`;
  return zip({
    '[Content_Types].xml': `${XML}<Types/>`,
    'word/document.xml': XML + root.replaceAll(/(<\/?|\s|xmlns:)w(?=[:=])/gu, `$1${prefix}`),
    ...parts,
  });
}
export const numbering = (inner: string): Record<string, string> => ({
  'word/numbering.xml': `${XML}<w:numbering ${WORD}>${inner}</w:numbering>`,
});
export const styles = (inner: string): Record<string, string> => ({ 'word/styles.xml': `${XML}<w:styles ${WORD}>${inner}</w:styles>` });
export const level = (nth: number, format: string, words: string, start = 1, more = ''): string =>
  `<w:lvl w:ilvl="${String(nth)}"><w:start w:val="${String(start)}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${words}"/><w:lvlJc w:val="left"/></w:lvl>`;
export const definition = (id: number, ...levels: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="${String(id)}"><w:multiLevelType w:val="multilevel"/>${levels.join('')}</w:abstractNum>`;
export const list = (id: number, of: number, more = ''): string =>
  `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="${String(of)}"/>${more}</w:num>`;

const SHEET =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
export interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly xml: string; readonly state?: string }[];
  readonly strings?: string;
  readonly styles?: string;
  readonly properties?: string;
  readonly more?: Readonly<Record<string, string>>;
}
/** A workbook as Excel lays it out; the XML of each sheet stands inside `<worksheet>`. */
export function xlsx({ sheets, strings = '', styles: formats = '', properties = '', more = {} }: Workbook): Buffer {
  const names = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" sheetId="${String(at + 1)}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${String(at + 1)}"/>`,
  );
  const links = sheets.map(
    (_, at) =>
      `<Relationship Id="rId${String(at + 1)}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${String(at + 1)}.xml"/>`,
  );
  return zip({
    'xl/workbook.xml': `${XML}<workbook ${SHEET}><workbookPr ${properties}/><sheets>${names.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships>${links.join('')}</Relationships>`,
    ...Object.fromEntries(
      sheets.map(({ xml }, at) => [`xl/worksheets/sheet${String(at + 1)}.xml`, `${XML}<worksheet ${SHEET}>${xml}</worksheet>`]),
    ),
    ...(strings !== '' && { 'xl/sharedStrings.xml': `${XML}<sst ${SHEET}>${strings}</sst>` }),
    ...(formats !== '' && { 'xl/styles.xml': `${XML}<styleSheet ${SHEET}>${formats}</styleSheet>` }),
    ...more,
  });
}

export async function reading(name: string, bytes: Buffer): Promise<Reading & { readonly said: readonly string[] }> {
  const source = await openSource(name, bytes);
  const read = await readTables(source, { year: null, join: true, headers: new Map() });
  return { ...read, said: [...(source.notes ?? []), ...read.notes].map(({ en }) => en) };
}

/** Number and words of each task. */
export function tasksOf(plans: readonly Plan[]): (readonly [string | null, string])[] {
  return plans.flatMap(({ tasks }) => tasks.map(({ number, text: words }) => [number, words.value] as const));
}
