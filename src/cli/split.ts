import { closeSync, existsSync, mkdirSync, openSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { ReportFormat } from '../emit/index.ts';
import { fail, Failure } from '../failure.ts';
import type { Words } from '../jobs/done.ts';
import { fileNames } from './file-names.ts';
import { writeAll } from './save.ts';

/** A report as several files: the words of each name, and those of an index of the files made. */
export interface Parts {
  readonly files: readonly { readonly name: string; readonly chunks: () => Iterable<Words> }[];
  readonly index: (files: readonly string[]) => Iterable<Words>;
}

interface Target {
  readonly folder: string;
  readonly cwd: string;
  readonly force: boolean;
  readonly format: ReportFormat;
}

const ENDINGS: Readonly<Record<ReportFormat, string>> = {
  table: 'txt',
  json: 'json',
  ndjson: 'ndjson',
  csv: 'csv',
  tsv: 'tsv',
  markdown: 'md',
};

function isEmpty(folder: string): boolean {
  return readdirSync(folder).length === 0;
}

/** The draft takes the place of the folder; into one with other things in it each file moves alone. A link is replaced, not followed. */
function settle(draft: string, target: string): void {
  const there = existsSync(target);
  if (there && !isEmpty(target)) {
    for (const name of readdirSync(draft)) renameSync(join(draft, name), join(target, name));
    return;
  }
  if (there) rmdirSync(target);
  renameSync(draft, target);
}

/** Writes a file for each part and an index, all or none: into a folder beside the one named, which then takes its place. */
export function split({ files, index }: Parts, { folder, cwd, force, format }: Target): void {
  const target = resolve(cwd, folder);
  const draft = join(dirname(target), `.${basename(target)}.${String(process.pid)}.tmp`);
  const write = (name: string, chunks: Iterable<Words>): void => {
    const file = openSync(join(draft, name), 'wx');
    try {
      for (const chunk of chunks) writeAll(file, typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    } finally {
      closeSync(file);
    }
  };
  try {
    if (existsSync(target) && !isEmpty(target) && !force) throw fail('folder-not-empty', { path: folder });
    mkdirSync(draft, { recursive: true });
    const names = fileNames(
      files.map(({ name }) => name),
      ENDINGS[format],
    );
    for (const [at, { chunks }] of files.entries()) write(names[at] ?? '', chunks());
    write(`index.${ENDINGS[format]}`, index(names));
    settle(draft, target);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw fail('output-unwritable', {
      path: folder,
      reason: error instanceof Error && 'code' in error ? String(error.code) : String(error),
    });
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}
