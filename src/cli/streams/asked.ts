import { fail } from '../../failure.ts';
import type { Raw } from '../settings.ts';

/** What has no meaning beside documents that come line by line: as it is written, and whether it was. */
const ALONE: readonly (readonly [words: string, given: (raw: Raw) => boolean])[] = [
  ['--stdin-filename', ({ stdinFilename }) => stdinFilename !== undefined],
  ['--no-error-on-unmatched', ({ errorOnUnmatched }) => errorOnUnmatched === false],
];
/** What changes files, of which there are none. */
const FILES: typeof ALONE = [
  ['--fix', ({ fix }) => fix === true],
  ['--fix-unsafe', ({ fixUnsafe }) => fixUnsafe === true],
  ['--fix-dry-run', ({ fixDryRun }) => fixDryRun === true],
];

/** A command line as it was meant: where documents come on standard input, one a line, no file is named, and ndjson is the format. */
export function asked(files: readonly string[], raw: Raw): Raw {
  const { stdinList, stdinDocuments } = raw;
  if (raw.null === true && stdinList !== true) throw fail('goes-with', { option: '--null', other: '--stdin-list' });
  if (stdinList !== true && stdinDocuments !== true) {
    if (files.length === 0) throw fail('no-file');
    return raw;
  }
  const own = stdinList === true ? '--stdin-list' : '--stdin-documents';
  if (stdinList === true && stdinDocuments === true) throw fail('not-together', { first: own, second: '--stdin-documents' });
  if (files[0] !== undefined) throw fail('not-together', { first: own, second: files[0] });
  const clash = [...ALONE, ...(stdinDocuments === true ? FILES : [])].find(([, given]) => given(raw));
  if (clash !== undefined) throw fail('not-together', { first: own, second: clash[0] });
  return { ...raw, format: raw.format ?? 'ndjson' };
}
