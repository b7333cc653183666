import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Emit, EmitSettings } from '../emit/emitter.ts';
import type { ReportFormat } from '../emit/index.ts';
import { fail, Failure } from '../failure.ts';
import type { View } from '../views/view.ts';
import { fileNames } from './file-names.ts';

/** A report as several files: a view for each name, and an index of the files made. */
export interface Parts<R, I> {
  readonly views: readonly { readonly name: string; readonly view: View<R> }[];
  readonly index: (files: readonly string[]) => View<I>;
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
export function split<R, I>(
  { views, index }: Parts<R, I>,
  { folder, cwd, force, format }: Target,
  emit: Emit,
  settings: EmitSettings,
): void {
  const target = resolve(cwd, folder);
  const draft = join(dirname(target), `.${basename(target)}.${String(process.pid)}.tmp`);
  const write = (name: string, chunks: Iterable<string>): void => {
    writeFileSync(join(draft, name), [...chunks].join(''), { flag: 'wx' });
  };
  try {
    if (existsSync(target) && !isEmpty(target) && !force) throw fail('folder-not-empty', { path: folder });
    mkdirSync(draft, { recursive: true });
    const files = fileNames(
      views.map(({ name }) => name),
      ENDINGS[format],
    );
    for (const [at, { view }] of views.entries()) write(files[at] ?? '', emit(view, settings));
    write(`index.${ENDINGS[format]}`, emit(index(files), settings));
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
