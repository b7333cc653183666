import { resolve } from 'node:path';
import { fail } from '../../failure.ts';
import type { Document } from '../../run.ts';
import type { Effective } from '../effective.ts';
import { saveBytes } from '../save.ts';
import type { Raw } from '../settings.ts';
import type { Judged } from './accepted.ts';
import type { Judge } from './judge.ts';
import { type Mended, mended } from './mend.ts';

/** A document's findings after what was asked to be mended. */
export interface Fixed extends Judged {
  readonly mended: number;
  /** With --fix-dry-run, what would change, as a unified diff. */
  readonly difference: string;
}

/** What changed, as a unified diff. */
async function difference(before: Document, { source }: Mended): Promise<string> {
  const { createTwoFilesPatch } = await import('diff');
  const { path, text } = before.source;
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, text, source.text, undefined, undefined).replace(/^=+\n/u, '');
}

export function fixes({ fix, fixUnsafe, fixDryRun }: Raw): boolean {
  return fix === true || fixUnsafe === true || fixDryRun === true;
}

/** Findings of a document as it is, or after mending what --fix, --fix-unsafe or --fix-dry-run asks for. */
export async function fixed(document: Document, raw: Raw, judge: Judge, holds: Effective, cwd: string): Promise<Fixed> {
  const { source } = document;
  if (!fixes(raw)) return { source, findings: await judge(document), mended: 0, difference: '' };
  if (source.path === '-' || source.path === raw.stdinFilename) throw fail('fix-standard-input');
  if (source.rows !== undefined) throw fail('fix-text-only', { path: source.path });
  const made = await mended(document, { judge, options: await holds.optionsFor(source.path), cwd, unsafe: raw.fixUnsafe === true });
  const dry = raw.fixDryRun === true;
  if (made.bytes !== null && !dry) saveBytes(resolve(cwd, source.path), made.bytes, cwd);
  const told = made.bytes !== null && dry ? await difference(document, made) : '';
  return { source: made.source, findings: made.findings, mended: made.count, difference: told };
}
