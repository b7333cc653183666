import fc from '../drawing.ts';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { openSource } from '../../src/source/index.ts';
import { seedBytes } from '../read.ts';

const seed = seedBytes().toString('utf8');
async function open(bytes: Buffer, encoding?: string): Promise<[string, string]> {
  const source = await openSource('t.tsv', bytes, encoding);
  return [source.text, source.encoding];
}

describe('bytes', () => {
  it.each([
    ['utf-8', iconv.encode(seed, 'utf-8'), 'utf-8'],
    ['utf-8 with a mark', iconv.encode(seed, 'utf-8', { addBOM: true }), 'utf-8'],
    ['gb18030', iconv.encode(seed, 'gb18030'), 'gb18030'],
    ['gbk', iconv.encode(seed, 'gbk'), 'gb18030'],
    ['utf-16le with a mark', iconv.encode(seed, 'utf-16le', { addBOM: true }), 'utf-16le'],
    ['utf-16be with a mark', iconv.encode(seed, 'utf-16be', { addBOM: true }), 'utf-16be'],
    ['utf-16le', iconv.encode(seed, 'utf-16le', { addBOM: false }), 'utf-16le'],
    ['utf-16be', iconv.encode(seed, 'utf-16be', { addBOM: false }), 'utf-16be'],
  ])('in %s give the same words', async (_, bytes, encoding) => {
    expect(await open(bytes)).toEqual([seed, encoding]);
  });
  it('in Big5 are told from GBK', async () => {
    const words = '工作任務\t具體要求\t落實單位\n加強政務公開\t主動公開各類規劃，做好歷史資料的整理工作。\t市政府辦公室\n';
    expect(await open(iconv.encode(words, 'big5'))).toEqual([words, 'big5']);
  });
  it.each(['工作任务', '责任单位', '市教育局牵头', '做好财政信息公开'])('short GBK: %s', async (words) => {
    expect(await open(iconv.encode(words, 'gbk'))).toEqual([words, 'gb18030']);
  });
  it('are read as they are told to be, or refused', async () => {
    expect(await open(iconv.encode('工作', 'gbk'), 'GB2312')).toEqual(['工作', 'gb18030']);
    await expect(open(iconv.encode('工作任务', 'gbk'), 'utf8')).rejects.toThrow(/byte 0/u);
  });
  it('that cannot be decoded are told with their offset and line', async () => {
    const bytes = Buffer.concat([Buffer.from('工作任务\t落实单位\n做好'), Buffer.from([0xff, 0x80, 0xfe]), Buffer.from('工作。\n')]);
    await expect(open(bytes)).rejects.toThrow(/t\.tsv:2: byte 32 /u);
  });
  it('of any kind are read or refused by a known failure', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const outcome = await openSource('t', Buffer.from(bytes)).catch((error: unknown) => error);
        expect(outcome instanceof Error ? outcome instanceof Failure : typeof outcome).toBe(outcome instanceof Error ? true : 'object');
      }),
      { numRuns: 2000 },
    );
  });
  it('keep NUL and control characters inside a text', async () => {
    expect((await open(Buffer.from('甲\0乙\u0001')))[0]).toBe('甲\0乙\u0001');
  });
});
