import { fail } from '../failure.ts';

/** A page that Word or a browser saved with its pictures in one file: MIME, the first part that is HTML (RFC 2557). */
const HEAD = /^(?:\ufeff)?(?:[A-Za-z-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){1,20}/;
const MOST_PARTS = 1000;

export function isMht(bytes: Buffer): boolean {
  const head = bytes.toString('latin1', 0, 2048).replace(/\r\n?/g, '\n');
  return (
    /^(?:MIME-Version|From|Subject|Date|Snapshot-Content-Location|Content-Type):/i.test(head) &&
    /Content-Type:\s*multipart\/|MIME-Version:/i.test(head)
  );
}

function fieldsOf(head: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of head.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return fields;
}

function quotedPrintable(words: string): Buffer {
  const bytes = Buffer.alloc(words.length);
  let to = 0;
  for (let at = 0; at < words.length; at += 1) {
    const char = words.charCodeAt(at);
    if (char !== 0x3d) bytes[to++] = char;
    else if (words.charCodeAt(at + 1) === 0x0a) at += 1;
    else {
      const code = Number.parseInt(words.slice(at + 1, at + 3), 16);
      bytes[to++] = Number.isNaN(code) ? char : code;
      if (!Number.isNaN(code)) at += 2;
    }
  }
  return bytes.subarray(0, to);
}

export interface Saved {
  readonly bytes: Buffer;
  /** The page's encoding, where its part says one. */
  readonly charset: string | null;
}

/** The page in a saved file, as bytes. Fails with `page-missing` where no part of it is HTML. */
export function pageIn(path: string, bytes: Buffer): Saved {
  const words = bytes.toString('latin1').replace(/\r\n?/g, '\n');
  const head = HEAD.exec(words)?.[0] ?? '';
  const boundary = /boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(fieldsOf(head).get('content-type') ?? '');
  const mark = boundary === null ? null : `--${boundary[1] ?? boundary[2] ?? ''}`;
  const parts = mark === null ? [words] : words.split(mark).slice(1, MOST_PARTS);
  for (const part of parts) {
    const gap = part.indexOf('\n\n');
    const fields = fieldsOf(part.slice(0, Math.max(0, gap)).replace(/^\n/, ''));
    const type = fields.get('content-type') ?? '';
    if (gap < 0 || !/^text\/html|^application\/xhtml/i.test(type)) continue;
    const body = part.slice(gap + 2);
    const how = (fields.get('content-transfer-encoding') ?? '').toLowerCase();
    const charset = /charset="?([\w-]+)/i.exec(type)?.[1] ?? null;
    if (how === 'base64') return { bytes: Buffer.from(body, 'base64'), charset };
    return { bytes: how === 'quoted-printable' ? quotedPrintable(body) : Buffer.from(body, 'latin1'), charset };
  }
  throw fail('page-missing', { path });
}
