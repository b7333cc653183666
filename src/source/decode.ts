import { isUtf8, transcode } from 'node:buffer';
import { fail } from '../failure.ts';
import { plausible } from './score.ts';
import { firstBad } from './bad.ts';

export interface Decoded {
  readonly text: string;
  /** Lower-case name: utf-8, gb18030, big5, utf-16le, utf-16be, or what `--encoding` named. */
  readonly encoding: string;
}

const ALIASES: Readonly<Record<string, string>> = {
  utf8: 'utf-8',
  'utf-8': 'utf-8',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  cp936: 'gb18030',
  gb18030: 'gb18030',
  'gb-18030': 'gb18030',
  big5: 'big5',
  'big5-hkscs': 'big5',
  cp950: 'big5',
  'utf-16': 'utf-16le',
  utf16: 'utf-16le',
  'utf-16le': 'utf-16le',
  utf16le: 'utf-16le',
  'utf-16be': 'utf-16be',
  utf16be: 'utf-16be',
};
export const ENCODINGS = ['utf-8', 'gb18030', 'gbk', 'gb2312', 'big5', 'utf-16le', 'utf-16be'] as const;
const LARGE = 65_536;

/** Large files decode several times faster through UTF-16. */
function utf8(bytes: Buffer): string {
  return bytes.length > LARGE ? transcode(bytes, 'utf8', 'utf16le').toString('utf16le') : bytes.toString('utf8');
}

function strict(bytes: Buffer, encoding: string): string | null {
  if (encoding === 'utf-8') return isUtf8(bytes) ? utf8(bytes) : null;
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return null;
  }
}

function demanded(bytes: Buffer, path: string, encoding: string, code: 'undecodable' | 'undecodable-as' = 'undecodable'): string {
  const text = strict(bytes, encoding);
  if (text === null) throw fail(code, { path, encoding, ...firstBad(bytes, encoding) });
  return text;
}

function byMark(bytes: Buffer): { encoding: string; skip: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', skip: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', skip: 2 };
  return bytes[0] === 0xfe && bytes[1] === 0xff ? { encoding: 'utf-16be', skip: 2 } : null;
}

/** UTF-16 without a mark: ASCII tabs, digits and line ends leave a zero in every other byte. */
function byZeros(bytes: Buffer): string | null {
  const zeros: [number, number] = [0, 0];
  const head = bytes.subarray(0, 4096);
  for (let at = head.indexOf(0); at >= 0; at = head.indexOf(0, at + 1)) zeros[at % 2 === 0 ? 0 : 1] += 1;
  const [even, odd] = zeros;
  if (bytes.length % 2 === 1 || even + odd < Math.max(2, head.length / 100)) return null;
  if (odd > even * 4) return 'utf-16le';
  return even > odd * 4 ? 'utf-16be' : null;
}

async function named(bytes: Buffer, path: string, name: string): Promise<Decoded> {
  const lower = name.trim().toLowerCase();
  const mark = byMark(bytes);
  const encoding = ALIASES[lower];
  if (encoding !== undefined)
    return { text: demanded(mark?.encoding === encoding ? bytes.subarray(mark.skip) : bytes, path, encoding, 'undecodable-as'), encoding };
  const { decode, encodingExists } = (await import('iconv-lite')).default;
  if (!encodingExists(lower)) throw fail('unknown-encoding', { name, known: ENCODINGS.join(', ') });
  const text = decode(bytes, lower);
  const bad = text.indexOf('\ufffd');
  if (bad >= 0) throw fail('undecodable-as', { path, encoding: lower, offset: bad, line: text.slice(0, bad).split('\n').length });
  return { text, encoding: lower };
}

/** The encoding that a page or an XML declaration states at its top; a browser believes it after the byte-order mark. */
function byMeta(bytes: Buffer): string | null {
  const head = bytes.toString('latin1', 0, 2048);
  if (!head.includes('<')) return null;
  const name = /<meta\b[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,20})|^\s*<\?xml[^>]{0,100}encoding=["']([\w-]{2,20})/i.exec(head);
  return ALIASES[(name?.[1] ?? name?.[2] ?? '').toLowerCase()] ?? null;
}

const LIKELY = 0.3;

/**
 * Bytes → text: a byte-order mark, else strict UTF-8, else UTF-16 by its zeros, else what a page says of itself, else GB18030 or
 * Big5 by which reads as Chinese.
 * `encoding` wins over all. Nothing is replaced: what cannot be decoded is a failure with its byte offset and line.
 */
export async function decodeBytes(bytes: Buffer, path: string, encoding: string | null): Promise<Decoded> {
  if (encoding !== null) return named(bytes, path, encoding);
  const mark = byMark(bytes);
  if (mark !== null) return { text: demanded(bytes.subarray(mark.skip), path, mark.encoding), encoding: mark.encoding };
  const wide = byZeros(bytes);
  const wideText = wide === null ? null : strict(bytes, wide);
  if (wide !== null && wideText !== null && plausible(wideText) > LIKELY) return { text: wideText, encoding: wide };
  const plain = strict(bytes, 'utf-8');
  if (plain !== null) return { text: plain, encoding: 'utf-8' };
  const said = byMeta(bytes);
  const saidText = said === 'gb18030' || said === 'big5' ? strict(bytes, said) : null;
  if (said !== null && saidText !== null) return { text: saidText, encoding: said };
  const best = ['gb18030', 'big5']
    .map((name) => ({ name, text: strict(bytes, name) }))
    .flatMap(({ name, text }) => (text === null ? [] : [{ name, text, score: plausible(text) }]))
    .reduce<{ name: string; text: string; score: number } | null>((a, b) => (a !== null && a.score >= b.score ? a : b), null);
  if (best === null || best.score < LIKELY) throw fail('undecodable', { path, encoding: 'utf-8', ...firstBad(bytes, 'utf-8') });
  return { text: best.text, encoding: best.name };
}
