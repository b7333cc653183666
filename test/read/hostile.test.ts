import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { readPlans } from '../../src/read/index.ts';
import { openSource } from '../../src/source/index.ts';

const encode = (words: string): Uint8Array => new TextEncoder().encode(words);
const docx = (body: string): Buffer =>
  Buffer.from(zipSync({ 'word/document.xml': encode(`<w:document><w:body>${body}</w:body></w:document>`) }));

async function failure(path: string, bytes: Buffer): Promise<string> {
  try {
    await readPlans(await openSource(path, bytes), { year: null, join: true, headers: new Map() });
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
  return 'none';
}

describe('hostile files are told in one line', () => {
  it.each<[string, string, () => Buffer]>([
    [
      'a zip bomb',
      'container-too-large',
      () => Buffer.from(zipSync({ 'word/document.xml': new Uint8Array(70 * 1024 * 1024) }, { level: 9 })),
    ],
    ['deep nesting', 'container-damaged', () => docx('<w:sdt>'.repeat(100_000))],
    ['a cut file', 'container-damaged', () => docx('<w:p/>').subarray(0, 60)],
    ['another packed file', 'container-unknown', () => Buffer.from(zipSync({ 'a.txt': encode('甲') }))],
    ['a workbook without sheets', 'container-damaged', () => Buffer.from(zipSync({ 'xl/workbook.xml': encode('<workbook/>') }))],
    [
      'an entity that grows',
      'no-plan-table',
      () => docx('<w:tbl><w:tr><w:tc><w:p><w:r><w:t>&lol;</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'),
    ],
    ['an old or encrypted Office file', 'no-text', () => Buffer.from('d0cf11e0a1b11ae1000000000000', 'hex')],
    [
      'a span of a million',
      'none',
      () => Buffer.from('<table><tr><td>工作任务<td rowspan=1000000 colspan=1000000>责任单位</tr><tr><td>1.做事。</tr></table>'),
    ],
    [
      'a broken span',
      'none',
      () => Buffer.from('<table><tr><td colspan="2;">工作任务<td rowspan=0>责任单位</tr><tr><td>1.做事。<td><td>县财政局</tr></table>'),
    ],
    [
      'deep tags in a page',
      'no-plan-table',
      () => Buffer.from(`<html>${'<div>'.repeat(20_000)}<table><tr><td>工作任务<td>责任单位</table>`),
    ],
  ])('%s', async (_, code, make) => {
    expect(await failure('file', make())).toBe(code);
  });
});
