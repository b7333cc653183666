import type { Lang, Say } from '../../model.ts';
import { counted } from '../../views/roles.ts';
import { type ParseRow, parseView } from '../../views/parse.ts';
import type { Io } from '../io.ts';
import type { Raw } from '../settings.ts';
import type { Sum } from '../../jobs/sum.ts';
import type { Reporting } from './given.ts';
import { parsed } from '../works/parsed.ts';
import { reportWork } from '../works/report-work.ts';
import type { WorkOf } from '../works/spec.ts';
import { report } from './report.ts';

function summary(sum: Sum): Say {
  const of = (name: string): number => sum.count(name);
  const units = sum.names('units').length;
  return {
    zh: `${of('documents')} 份文件、${of('tables')} 张表：${of('tasks')} 项任务，${of('categories')} 个类别，${of('assignments')} 项分工，${units} 个单位；拼接跨页行 ${of('joined')} 处，单位承上 ${of('above')} 行`,
    en: `${counted(of('documents'), 'document')}, ${counted(of('tables'), 'table')}: ${counted(of('tasks'), 'task')}, ${counted(of('categories'), 'category', 'categories')}, ${counted(of('assignments'), 'assignment')}, ${counted(units, 'unit')}; ${counted(of('joined'), 'cut row')} joined, ${counted(of('above'), 'row')} with units from above`,
  };
}

/** The report, document by document but where a table is laid out. */
export function reporting(): Reporting<ParseRow> {
  let make: ReturnType<typeof parsed> | null = null;
  return {
    make: async ({ documents, filter, directory }) => {
      make ??= parsed(directory, filter);
      const { plans, canonical, tally } = await make(documents);
      return { view: parseView(plans, canonical), tally };
    },
    summary,
    flows: ['json', 'ndjson', 'csv', 'tsv'],
    parts: true,
  };
}

export const workOf: WorkOf = async (spec, io) =>
  spec.raw.format === 'parquet' ? (await import('../works/parquet-work.ts')).parquetWork(spec, io) : reportWork(reporting(), spec, io);

/** `plan parse`: the normalised document. */
export async function run(files: readonly string[], raw: Raw, lang: Lang, io: Io): Promise<number> {
  if (raw.format !== 'parquet') return report('parse', reporting(), files, raw, lang, io);
  return (await import('../works/parquet.ts')).parquet(summary, { files, raw, lang, io });
}
