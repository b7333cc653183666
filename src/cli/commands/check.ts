import { entryRules } from '../../check/entry-rules.ts';
import { atLeast } from '../../check/severities.ts';
import type { FindingReport, Summary } from '../../emit/findings/report.ts';
import { fail } from '../../failure.ts';
import type { Finding, Severity } from '../../finding.ts';
import type { Lang } from '../../model.ts';
import { rules } from '../../rules/index.ts';
import { counted } from '../../views/roles.ts';
import { accepted, acceptAll, type Accepted } from '../check/accepted.ts';
import { fixing } from '../check/fixing.ts';
import { judgeOf, ruleSeverities } from '../check/judge.ts';
import { wantedOf, writeReports } from '../check/reports.ts';
import { effective, fromConfig } from '../effective.ts';
import type { Io } from '../io.ts';
import { countOf, dayOf, type Raw, spoken } from '../settings.ts';
import { tell, tellNotes } from './given.ts';
import { read } from './report.ts';

declare const PLAN_VERSION: string;

function summaryOf(documents: Accepted['documents']): Summary {
  const all = documents.flatMap(({ findings }) => findings);
  const count = (severity: Severity): number => all.filter((one) => one.severity === severity).length;
  return {
    documents: documents.length,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    suppressed: documents.reduce((sum, { suppressed }) => sum + suppressed.length, 0),
  };
}

function line({ documents, errors, warnings, infos, suppressed }: Summary, lang: Lang): string {
  return lang === 'zh'
    ? `${String(documents)} 份文件：${String(errors)} 个错误，${String(warnings)} 个警告，${String(infos)} 个提示；基线放过 ${String(suppressed)} 个`
    : `${counted(documents, 'document')}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(infos, 'info')}; ${String(suppressed)} suppressed`;
}

/** The graver of what is to be shown and what fails: nothing makes a run fail unseen. */
function shownLevel(level: Severity, failLevel: Severity): Severity {
  return atLeast(failLevel, level) ? level : failLevel;
}

/** `plan check`: findings on the documents, in the order of the documents and their places. */
export async function run(files: readonly string[], raw: Raw, said: Lang, io: Io): Promise<number> {
  const holds = effective(raw, io);
  const [file = '-'] = files;
  const config = await holds.configOf(file);
  const lang = spoken(raw, io.env, said, config?.says.lang);
  const most = countOf('--max-warnings', raw.maxWarnings);
  const today = dayOf(raw.today, '--today') ?? new Date().toISOString().slice(0, 10);
  const severities = await ruleSeverities(raw.rule);
  const wanted = wantedOf(raw);
  if (raw.printConfig === true) return (await import('../check/print-config.ts')).printConfig(file, raw, holds, severities, io);

  const documents = await read(files, raw, io, holds);
  tell(documents.failures, lang, io);
  const failed = documents.failures.length > 0;
  if (failed && documents.read.length === 0) return 2;
  tellNotes(documents.read, raw.quiet === true, lang, io);
  const judge = judgeOf(raw, holds, severities);
  const judged = await fixing(documents.read, raw, { judge, holds, lang, io });
  if (judged.closed) return failed ? 2 : 0;

  const named = raw.baseline ?? (config?.says.baseline === undefined ? null : fromConfig(config, config.says.baseline, io.cwd));
  if (raw.updateBaseline === true) {
    if (named === null) throw fail('no-baseline');
    const reason = raw.reason ?? (lang === 'zh' ? '建立基线时已有' : 'stood when the baseline was taken');
    const count = await acceptAll(judged.documents, named, io.cwd, reason);
    if (raw.quiet !== true)
      io.err.write(lang === 'zh' ? `${named}：${String(count)} 条\n` : `${named}: ${counted(count, 'entry', 'entries')}\n`);
    return failed ? 2 : 0;
  }

  const { documents: kept } = await accepted(judged.documents, named, io.cwd, today);
  const failLevel = raw.failLevel ?? config?.says.failLevel ?? 'error';
  const level = shownLevel(raw.level ?? config?.says.level ?? 'warning', failLevel);
  const summary = summaryOf(kept);
  const shown = (list: readonly Finding[]): Finding[] => list.filter(({ severity }) => atLeast(severity, level));
  const report: FindingReport = {
    documents: kept.map((one) => ({ ...one, findings: shown(one.findings) })),
    failures: documents.failures,
    rules: [...rules, ...entryRules],
    summary,
    version: PLAN_VERSION,
  };
  if (raw.fixDryRun !== true) {
    if (!(await writeReports(wanted, report, raw, lang, io))) return failed ? 2 : 0;
    const pretty = wanted.some(({ format, path }) => format === 'pretty' && path === null);
    if (raw.quiet !== true && !pretty) io.err.write(`${line(summary, lang)}\n`);
  }
  if (failed) return 2;
  const faulty = kept.some(({ findings }) => findings.some(({ severity }) => atLeast(severity, failLevel)));
  return raw.exitZero !== true && (faulty || (most !== null && summary.warnings > most)) ? 1 : 0;
}
