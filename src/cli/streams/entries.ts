import { isUtf8 } from 'node:buffer';
import { fail } from '../../failure.ts';
import type { LineFault } from '../../failures/many.ts';
import type { Item } from '../../jobs/done.ts';
import type { Line } from './lines.ts';

/** What a line names, or what is wrong with it; null for one that says nothing. */
export type EntryOf = (words: string) => Item | LineFault | null;

function recordOf(words: string): Readonly<Record<string, unknown>> | string | null {
  let value: unknown;
  try {
    value = JSON.parse(words);
  } catch {
    return null;
  }
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** A path that a file can have. `-` would be the standard input on which the path came. */
function isPath(path: unknown): path is string {
  return typeof path === 'string' && path !== '' && path !== '-' && !path.includes('\0');
}

/** A path as it stands; one that begins with `"` or `{` is JSON: a string, or an object with a `path`. */
export const listed: EntryOf = (words) => {
  if (words === '') return null;
  if (!/^["{]/.test(words)) return isPath(words) ? { path: words } : 'no-path';
  const record = recordOf(words);
  if (record === null) return 'not-json-path';
  const path = typeof record === 'string' ? record : record['path'];
  return isPath(path) ? { path } : 'no-path';
};

/** A path as it stands, whatever it begins with. */
export const listedAsIs: EntryOf = (words) => (words === '' ? null : isPath(words) ? { path: words } : 'no-path');

/** The bytes that base64 says (of either alphabet, in one line or several); null where it is none. */
function bytesOf(base64: string): Buffer | null {
  if (/[^\w+/=\s-]/.test(base64)) return null;
  const end = base64.indexOf('=');
  if (end >= 0 && !/^[=\s]*$/.test(base64.slice(end))) return null;
  return Buffer.from(base64, 'base64');
}

/** An object with a `path` and the document itself: `content` (text) or `contentBase64` (bytes). Other keys are passed over. */
export const documented: EntryOf = (words) => {
  if (words.trim() === '') return null;
  const record = recordOf(words);
  if (record === null || typeof record === 'string') return 'not-json-document';
  const { path, content, contentBase64 } = record;
  if (!isPath(path)) return 'no-path';
  if (typeof content === 'string' && typeof contentBase64 === 'string') return 'two-contents';
  if (typeof content === 'string') return { path, content };
  if (typeof contentBase64 !== 'string') return 'no-content';
  const bytes = bytesOf(contentBase64);
  return bytes === null ? 'not-base64' : { path, content: bytes };
};

/** The document of a line; for a faulty line one of which only the fault can be told. */
export function entry({ number, bytes }: Line, read: EntryOf, carriageReturns: boolean): Item | null {
  const words = bytes === null || !isUtf8(bytes) ? null : bytes.toString('utf8');
  const own = carriageReturns && words?.endsWith('\r') === true ? words.slice(0, -1) : words;
  const found = own === null ? (bytes === null ? 'too-long' : 'not-utf8') : read(own);
  if (typeof found !== 'string') return found;
  const { code, say } = fail('line-faulty', { line: number, fault: found });
  return { path: `-:${String(number)}`, fault: { code, say } };
}
