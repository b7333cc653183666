import { describe, expect, it } from 'vitest';
import { documented, entry, listed, listedAsIs } from '../../../src/cli/streams/entries.ts';

describe('a line of paths', () => {
  it.each([
    ['a.tsv', { path: 'a.tsv' }],
    [' 有 空格.tsv ', { path: ' 有 空格.tsv ' }],
    ['[1].tsv', { path: '[1].tsv' }],
    ['"a\\n\\"b.tsv"', { path: 'a\n"b.tsv' }],
    ['{"path":"a.tsv","length":3}', { path: 'a.tsv' }],
    ['', null],
    ['{bad', 'not-json-path'],
    ['"', 'not-json-path'],
    ['""', 'no-path'],
    ['-', 'no-path'],
    ['"-"', 'no-path'],
    ['"a\\u0000b"', 'no-path'],
    ['{"path":1}', 'no-path'],
    ['{}', 'no-path'],
  ])('%s', (words, item) => {
    expect(listed(words)).toEqual(item);
  });
  it('that ends in NUL is one as it stands', () => {
    expect([listedAsIs('{a}\n".tsv'), listedAsIs(''), listedAsIs('-')]).toEqual([{ path: '{a}\n".tsv' }, null, 'no-path']);
  });
});

describe('a line with a document', () => {
  const bytes = Buffer.from([0, 255, 254, 62, 63]);
  it.each([
    ['{"path":"a.tsv","content":"b","more":[1]}', { path: 'a.tsv', content: 'b' }],
    ['{"path":"a.tsv","content":"b","contentBase64":null}', { path: 'a.tsv', content: 'b' }],
    ['{"path":"a.tsv","content":""}', { path: 'a.tsv', content: '' }],
    [`{"path":"a","contentBase64":"${bytes.toString('base64')}"}`, { path: 'a', content: bytes }],
    [`{"path":"a","contentBase64":"${bytes.toString('base64url')}"}`, { path: 'a', content: bytes }],
    ['{"path":"a","contentBase64":"AP/\\r\\n+Pj8=\\r\\n"}', { path: 'a', content: bytes }],
    ['  ', null],
    ['a.tsv', 'not-json-document'],
    ['"a.tsv"', 'not-json-document'],
    ['{"path":"a.tsv"', 'not-json-document'],
    ['[{"path":"a","content":"b"}]', 'no-path'],
    ['{"content":"b"}', 'no-path'],
    ['{"path":"a.tsv"}', 'no-content'],
    ['{"path":"a.tsv","content":1}', 'no-content'],
    ['{"path":"a.tsv","content":"b","contentBase64":"Yg=="}', 'two-contents'],
    ['{"path":"a.tsv","contentBase64":"中文"}', 'not-base64'],
    ['{"path":"a.tsv","contentBase64":"Yg==Yg=="}', 'not-base64'],
  ])('%s', (words, item) => {
    expect(documented(words)).toEqual(item);
  });
});

describe('a faulty line', () => {
  const told = (bytes: Buffer | null): string | undefined => entry({ number: 7, bytes }, listed, true)?.fault?.say.en;
  it('is told with its number', () => {
    expect(told(Buffer.from('{bad'))).toContain('line 7: not JSON');
    expect(told(Buffer.from([0xff]))).toContain('line 7: not UTF-8');
    expect(told(null)).toContain('line 7: longer than');
  });
  it('is none for the line end of another system', () => {
    expect(entry({ number: 1, bytes: Buffer.from('a.tsv\r') }, listed, true)).toEqual({ path: 'a.tsv' });
    expect(entry({ number: 1, bytes: Buffer.from('a.tsv\r') }, listedAsIs, false)).toEqual({ path: 'a.tsv\r' });
  });
});
