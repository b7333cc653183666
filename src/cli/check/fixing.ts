import { resolve } from 'node:path';
import { fail } from '../../failure.ts';
import type { Lang } from '../../model.ts';
import { counted } from '../../views/roles.ts';
import type { Effective } from '../effective.ts';
import type { Io } from '../io.ts';
import { saveBytes } from '../save.ts';
import type { Raw } from '../settings.ts';
import type { Judged } from './accepted.ts';
import type { Judge } from './judge.ts';
import { type Document, type Mended, mended } from './mend.ts';

interface Means {
  readonly judge: Judge;
  readonly holds: Effective;
  readonly lang: Lang;
  readonly io: Io;
}

/** What changed, as a unified diff. */
async function difference(before: Document, { source }: Mended): Promise<string> {
  const { createTwoFilesPatch } = await import('diff');
  const { path, text } = before.source;
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, text, source.text, undefined, undefined).replace(/^=+\n/u, '');
}

/** Findings of documents as they are, or after mending what --fix, --fix-unsafe or --fix-dry-run asks for. */
export async function fixing(
  documents: readonly Document[],
  raw: Raw,
  { judge, holds, lang, io }: Means,
): Promise<{ readonly documents: readonly Judged[]; readonly closed: boolean }> {
  const found: Judged[] = [];
  const dry = raw.fixDryRun === true;
  let count = 0;
  for (const document of documents) {
    const { path } = document.source;
    if (raw.fix !== true && raw.fixUnsafe !== true && !dry) {
      found.push({ source: document.source, findings: await judge(document) });
      continue;
    }
    if (path === '-' || path === raw.stdinFilename) throw fail('fix-standard-input');
    if (document.source.rows !== undefined) throw fail('fix-text-only', { path });
    const made = await mended(document, { judge, options: await holds.optionsFor(path), cwd: io.cwd, unsafe: raw.fixUnsafe === true });
    if (made.bytes !== null && dry && !io.out.write(await difference(document, made))) return { documents: found, closed: true };
    if (made.bytes !== null && !dry) saveBytes(resolve(io.cwd, path), made.bytes, io.cwd);
    count += made.count;
    found.push({ source: made.source, findings: made.findings });
  }
  if (raw.quiet !== true && (raw.fix === true || raw.fixUnsafe === true || dry)) {
    const zh = dry ? `可以改好 ${String(count)} 处` : `改好 ${String(count)} 处`;
    const en = dry ? `${counted(count, 'finding')} can be mended` : `${counted(count, 'finding')} mended`;
    io.err.write(`${lang === 'zh' ? zh : en}\n`);
  }
  return { documents: found, closed: false };
}
