import { zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import type { File } from './case.ts';
import type { Sketch } from './tables.ts';

/** A blank row of the table's width stands for a page break where a carrier has no other. */
type Grid = readonly (readonly (readonly string[])[] | null)[];

function gridOf({ title, header, rows, notes }: Sketch): Grid {
  const whole = (words: string): string[][] => [[words], ...header.slice(1).map(() => [''])];
  return [...(title === null ? [] : [whole(title)]), header.map((name) => [name]), ...rows, ...notes.map(whole)];
}

const flat = (words: string): string => words.replace(/[\t\r\n\v\f\u2028\u2029\u0085]/gu, ' ');
const marked = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** XML has no place for most control characters, nor for half a character. */
const xml = (words: string): string =>
  marked(words.replace(/\p{Cs}/gu, '\ufffd').replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/gu, '')).replaceAll('"', '&quot;');

/** A sketch as a file. */
type Carrier = (sketch: Sketch) => File | Promise<File>;

const text = (name: string, words: string): File => ({ name, bytes: Buffer.from(words) });

/** Words as they are: what looks like markup in a cell is meant as such. */
export const tsv = (sketch: Sketch): File => {
  const lines = gridOf(sketch).map((row) => (row === null ? '' : row.map((cell) => cell.map(flat).join('<br>')).join('\t')));
  return text('a.tsv', `${lines.join('\n')}\n`);
};

const csv: Carrier = (sketch) => {
  const lines = gridOf(sketch).map((row) =>
    row === null ? '' : row.map((cell) => `"${cell.join('\n').replaceAll('"', '""')}"`).join(','),
  );
  return text('a.csv', lines.join('\r\n'));
};

const markdown: Carrier = (sketch) => {
  const cell = (words: readonly string[]): string =>
    words.map((one) => flat(one).replaceAll('\\', '\\\\').replaceAll('|', '\\|')).join('<br>');
  const lines = gridOf(sketch).map((row) => (row === null ? '' : `| ${row.map(cell).join(' | ')} |`));
  lines.splice(sketch.title === null ? 1 : 2, 0, `|${' --- |'.repeat(sketch.header.length)}`);
  return text('a.md', `${lines.join('\n')}\n`);
};

const html: Carrier = (sketch) => {
  const rows = gridOf(sketch).map((row) =>
    row === null
      ? '</table>\n<p>&nbsp;</p>\n<table>'
      : `<tr>${row.map((cell) => `<td>${cell.map((one) => marked(flat(one))).join('<br>')}</td>`).join('')}</tr>`,
  );
  return text('a.html', `<!doctype html><html><body><table>${rows.join('\n')}</table></body></html>\n`);
};

const xlsx: Carrier = async (sketch) => {
  const rows = gridOf(sketch).map((row) =>
    (row ?? sketch.header.map(() => [''])).map((cell) =>
      cell
        .map((one) => xml(one).replace(/&(amp|lt|quot);/gu, (_, name: string) => ({ amp: '&', lt: '<', quot: '"' })[name] ?? ''))
        .join('\n'),
    ),
  );
  return { name: 'a.xlsx', bytes: Buffer.from(await writeXlsx({ sheets: [{ name: 'Sheet1', rows }] })) };
};

/** A page break of Word's own: the table ends, an empty paragraph, and it goes on. */
const docx: Carrier = (sketch) => {
  const cell = (words: readonly string[]): string =>
    `<w:tc>${words.map((one) => `<w:p><w:r><w:t xml:space="preserve">${xml(flat(one))}</w:t></w:r></w:p>`).join('')}</w:tc>`;
  const rows = gridOf(sketch).map((row) => (row === null ? '</w:tbl><w:p/><w:tbl>' : `<w:tr>${row.map(cell).join('')}</w:tr>`));
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl>${rows.join('')}</w:tbl></w:body></w:document>`,
  };
  return {
    name: 'a.docx',
    bytes: Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, words]) => [name, Buffer.from(words)])))),
  };
};

export const carriers: Readonly<Record<string, Carrier>> = { tsv, csv, markdown, html, xlsx, docx };
