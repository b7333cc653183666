import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { compound, encrypted, lying, many, overlapping } from './traps.ts';
import { cell, docx, header, row, table, text, xlsx, zip } from './make.ts';
import { readPlans } from '../../src/read/index.ts';
import { openSource } from '../../src/source/index.ts';

const body = (inner: string): Buffer => zip({ 'word/document.xml': `<w:document><w:body>${inner}</w:body></w:document>` });
const small = docx(table(header('工作任务', '责任单位'), row(cell(text('公开预算。')), cell(text('县财政局')))));

async function failure(path: string, bytes: Buffer): Promise<string> {
  try {
    await readPlans(await openSource(path, bytes), { year: null, join: true, headers: new Map() });
  } catch (error) {
    if (error instanceof Failure) return `${error.code}: ${error.say.en.replace(`${path}: `, '')}`;
    throw error;
  }
  return 'none';
}

describe('hostile files are told in one line', () => {
  it.each<[string, RegExp, () => Buffer, string?]>([
    [
      'a zip bomb',
      /^container-too-large: holds more than 160 MB when unpacked/u,
      () => Buffer.from(zipSync({ 'word/document.xml': new Uint8Array(70 * 1024 * 1024) }, { level: 9 })),
    ],
    [
      'a part that holds more than it says',
      /^container-damaged: cannot be opened \(a part holds more than the 10 bytes it says\)/u,
      () => lying(10, 1_000_000),
    ],
    [
      'a part that says more than it holds',
      /^container-damaged: .*a part holds 1000000 bytes and says 2000000/u,
      () => lying(2_000_000, 1_000_000),
    ],
    ['too many parts', /^container-too-large/u, () => many(6000)],
    ['parts that share their bytes', /^container-(?:damaged|too-large)/u, overlapping],
    ['a container with a password', /^container-encrypted: a container with a password/u, () => encrypted(small)],
    [
      'a wrong checksum',
      /^container-damaged: .*checksum/u,
      () => {
        const bytes = body('<w:p/>');
        return bytes.fill(0, bytes.indexOf(Buffer.from('504b0102', 'hex')) + 16, bytes.indexOf(Buffer.from('504b0102', 'hex')) + 20);
      },
    ],
    ['deep nesting', /^container-damaged: .*nested deeper than 400/u, () => body('<w:sdt>'.repeat(100_000))],
    ['a file cut off', /^container-damaged: .*no directory at its end/u, () => small.subarray(0, small.length - 40)],
    ['XML cut off', /^container-damaged: .*it ends inside/u, () => zip({ 'word/document.xml': '<w:document><w:body><w:p>' })],
    [
      'XML that closes what is not open',
      /^container-damaged: .*closes nothing/u,
      () => zip({ 'word/document.xml': '<w:document></w:body>' }),
    ],
    [
      'entity definitions',
      /^container-damaged: .*defines entities \(DOCTYPE\)/u,
      () => zip({ 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document>&b;</w:document>' }),
    ],
    [
      'an entity that nobody defined',
      /^no-plan-table/u,
      () => body('<w:tbl><w:tr><w:tc><w:p><w:r><w:t>&lol;</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'),
    ],
    ['another packed file', /^container-unknown/u, () => zip({ 'a.txt': '甲' })],
    [
      'a text of OpenDocument',
      /^kind-unread: this is an OpenDocument text \(ODT\), which plan does not read; open it in Word/u,
      () => zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
    ],
    ['a binary workbook', /^kind-unread: this is a binary Excel workbook \(XLSB\)/u, () => zip({ 'xl/workbook.bin': 'x' })],
    ['an OFD document', /^kind-unread: this is an OFD document/u, () => zip({ 'OFD.xml': '<a/>' })],
    ['a workbook without sheets', /^container-damaged: .*it has no sheet/u, () => zip({ 'xl/workbook.xml': '<workbook/>' })],
    [
      'a sheet that spreads far',
      /^container-damaged: .*spreads over more than/u,
      () =>
        xlsx({
          sheets: [
            {
              name: 'a',
              xml: `<sheetData>${Array.from({ length: 6500 }, (_, nth) => `<row r="${String(nth + 1)}"><c r="${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.charAt(nth % 26)}${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.charAt(Math.floor(nth / 26) % 26)}${String(nth + 1)}" t="str"><v>a</v></c><c r="ALK${String(nth + 1)}" t="str"><v>a</v></c></row>`).join('')}</sheetData>`,
            },
          ],
        }),
    ],
    [
      'an old Word document',
      /^kind-unread: this is an old Word document \(DOC\).*--convert-to docx/u,
      () => compound('WordDocument', '1Table'),
    ],
    [
      'an old workbook',
      /^kind-unread: this is an old Excel workbook \(XLS\).*open it in Excel,.*--convert-to xlsx/u,
      () => compound('Workbook'),
    ],
    ['a document of WPS', /^kind-unread: this is a WPS Writer document/u, () => compound('WordDocument'), 'a.wps'],
    [
      'an encrypted DOCX',
      /^kind-unread: this is a Word or Excel file with a password.*take the password off/u,
      () => compound('EncryptionInfo', 'EncryptedPackage'),
    ],
    [
      'a compound file whose directory runs in a circle',
      /^kind-unread: this is an old Office file/u,
      () => {
        const bytes = compound('a');
        bytes.writeUInt32LE(1, 512 + 4);
        return bytes;
      },
    ],
    ['a compound file cut off', /^kind-unread: this is an old Office file/u, () => Buffer.from('d0cf11e0a1b11ae1000000000000', 'hex')],
    [
      'a span of a million',
      /^none/u,
      () => Buffer.from('<table><tr><td>工作任务<td rowspan=1000000 colspan=1000000>责任单位</tr><tr><td>1.做事。</tr></table>'),
    ],
    [
      'a broken span',
      /^none/u,
      () => Buffer.from('<table><tr><td colspan="2;">工作任务<td rowspan=0>责任单位</tr><tr><td>1.做事。<td><td>县财政局</tr></table>'),
    ],
    [
      'spans that fill more places than a table can have',
      /^table-too-large: its table is too large to read/u,
      () => Buffer.from(`<table><tr>${'<td rowspan=99999>甲'.repeat(900)}</tr>${'<tr><td>乙</tr>'.repeat(4000)}</table>`),
    ],
    [
      'deep tags in a page',
      /^none/u,
      () => Buffer.from(`<html>${'<div>'.repeat(200_000)}<table><tr><td>工作任务<td>责任单位<tr><td>公开预算。<td>县财政局</table>`),
    ],
    [
      'tables in tables, deep',
      /^none/u,
      () => Buffer.from(`${'<table><tr><td>'.repeat(5000)}<table><tr><td>工作任务<td>责任单位<tr><td>公开预算。<td>县财政局</table>`),
    ],
    [
      'a saved page without a page',
      /^page-missing/u,
      () => Buffer.from('MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: image/png\n\nx\n--b--\n'),
    ],
  ])('%s', async (_, told, make, path = 'file') => {
    expect(await failure(path, make())).toMatch(told);
  });
  it('whatever their bytes are', async () => {
    for (let nth = 0; nth < 300; nth += 1) {
      const bytes = Buffer.from(small);
      for (let times = 0; times < 3; times += 1) bytes[(nth * 7919 + times * 104_729) % bytes.length] = (nth * 31 + times) % 256;
      expect(await failure('file', bytes)).toMatch(/^(?:none|[a-z-]+: )/u);
    }
  });
});
