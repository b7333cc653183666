import type { EmitSettings } from '../../emit/emitter.ts';
import type { Work } from '../../jobs/done.ts';
import type { How } from '../../run.ts';
import type { ReadBytes } from '../../source/bytes.ts';
import type { Effective } from '../effective.ts';
import type { Io } from '../io.ts';
import type { Raw } from '../settings.ts';

/** All that a command's work on documents is made of, as data: the same work can be made of it in another thread. */
export interface Spec {
  readonly command: string;
  readonly raw: Raw;
  /** The file by whose configuration the language and the unit directory of a report were chosen. */
  readonly first: string;
  readonly settings: EmitSettings;
  readonly cwd: string;
  /** Where what documents came to is kept from run to run; absent where it is not. */
  readonly cache?: Shelf;
}

/** A folder, and what in it is of runs like this one. */
export interface Shelf {
  readonly folder: string;
  readonly group: string;
}

/** Makes the work of a command anew, here or in another thread. */
export type WorkOf = (spec: Spec, io: Pick<Io, 'cwd' | 'stdin'>) => Promise<Work>;

/** How the documents of a run are read. */
export function howOf(raw: Raw, io: Pick<Io, 'cwd' | 'stdin'>, { optionsFor }: Effective, read?: ReadBytes): How {
  return {
    cwd: io.cwd,
    encoding: raw.encoding ?? null,
    format: raw.inputFormat ?? null,
    table: raw.table ?? null,
    stdin: io.stdin,
    stdinName: raw.stdinFilename ?? '-',
    optionsFor,
    ...(read && { read }),
  };
}
