import { parquetFile } from '../../emit/parquet/file.ts';
import { fail } from '../../failure.ts';
import type { Words } from '../../jobs/done.ts';
import type { Sum } from '../../jobs/sum.ts';
import type { Lang, Say } from '../../model.ts';
import { ASSIGNMENTS, type Fields, TASKS } from '../../views/flat.ts';
import { specOf } from '../commands/report.ts';
import { effective } from '../effective.ts';
import type { Io } from '../io.ts';
import type { Raw } from '../settings.ts';
import { carried } from './flowing.ts';
import { type Outlet, placeOf } from './outlet.ts';
import { parquetWork } from './parquet-work.ts';
import { textOf } from './words.ts';

declare const PLAN_VERSION: string;

/** A row group is written when its rows are so many characters of JSON: so much, and no more, is held. */
const GROUP = 4 << 20;

interface Column {
  readonly add: (words: Words) => void;
  readonly end: () => void;
  readonly commit: () => void;
  readonly discard: () => void;
}

/** One of the files: rows come as lines of JSON and go on as row groups. */
function table(path: string, fields: Fields<never>, io: Io): Column {
  const place = placeOf(path, io);
  const file = parquetFile(fields, PLAN_VERSION);
  let rows: unknown[][] = [];
  let size = 0;
  const flush = (): void => {
    if (rows.length > 0) place.write(file.group(rows));
    [rows, size] = [[], 0];
  };
  return {
    add: (words) => {
      const text = textOf(words);
      size += text.length;
      for (const line of text.split('\n')) if (line !== '') rows.push(JSON.parse(line) as unknown[]);
      if (size >= GROUP) flush();
    },
    end: () => {
      flush();
      place.write(file.end());
    },
    commit: place.commit,
    discard: place.discard,
  };
}

/** Both files, which are there when both are whole. */
function tables(folder: string, io: Io): Outlet {
  const both = [table(`${folder}/tasks.parquet`, TASKS, io), table(`${folder}/assignments.parquet`, ASSIGNMENTS, io)];
  return {
    sections: both.length,
    take: (words) => {
      for (const [at, one] of both.entries()) one.add(words[at] ?? '');
      return true;
    },
    finish: () => {
      for (const one of both) one.end();
      for (const one of both) one.commit();
      return true;
    },
    discard: () => {
      for (const one of both) one.discard();
    },
  };
}

interface Asked {
  readonly files: readonly string[];
  readonly raw: Raw;
  readonly lang: Lang;
  readonly io: Io;
}

/** `plan parse --format parquet`: tasks and assignments as two files of typed columns, in memory that does not grow with the documents. */
export async function parquet(summary: (sum: Sum) => Say, { files, raw, lang, io }: Asked): Promise<number> {
  if (raw.output === undefined) throw fail('no-folder');
  const spec = await specOf('parse', files, raw, lang, effective(raw, io), io);
  return carried(files, spec, { work: await parquetWork(spec, io), outlet: tables(raw.output, io), summary }, io);
}
