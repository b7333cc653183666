import { fail } from '../../failure.ts';
import { Sum } from '../../jobs/sum.ts';
import type { Done } from '../../jobs/done.ts';
import type { Lang } from '../../model.ts';
import { counted } from '../../views/roles.ts';
import { acceptAll, accepting } from '../check/accepted.ts';
import { collecting, type Identified } from '../check/collecting.ts';
import { fixes } from '../check/fixing.ts';
import { ruleSeverities } from '../check/judge.ts';
import { type Levels, levelsOf } from '../check/level.ts';
import { outletOf, summaryOf } from '../check/outlets.ts';
import { effective } from '../effective.ts';
import type { Io } from '../io.ts';
import { colorOf, countOf, dayOf, type Raw, spoken, widthOf } from '../settings.ts';
import { checkWork, type FlowOf, flowsOf, told } from '../works/check-work.ts';
import { baselineOf } from '../works/baseline-of.ts';
import { conduct } from '../works/conduct.ts';
import { worked } from '../works/worked.ts';
import { type Outlet, placeOf, pouring } from '../works/outlet.ts';
import type { Spec, WorkOf } from '../works/spec.ts';

function line(sum: Sum, lang: Lang): string {
  const { documents, errors, warnings, infos, suppressed } = summaryOf(sum);
  return lang === 'zh'
    ? `${String(documents)}份文件：${String(errors)}个错误，${String(warnings)}个警告，${String(infos)}个提示；基线放过${String(suppressed)}个`
    : `${counted(documents, 'document')}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(infos, 'info')}; ${String(suppressed)} suppressed`;
}

function mendedLine(count: number, dry: boolean, lang: Lang): string {
  const zh = dry ? `可以改好${String(count)}处` : `改好${String(count)}处`;
  const en = dry ? `${counted(count, 'finding')} can be mended` : `${counted(count, 'finding')} mended`;
  return lang === 'zh' ? zh : en;
}

/** Documents as they come, and after them the baseline itself where its own entries are at fault. */
async function* withBaseline(dones: AsyncIterable<Done>, own: Own): AsyncGenerator<Done> {
  const sum = new Sum();
  for await (const done of dones) {
    sum.add(done.tally);
    yield done;
  }
  const faulty = sum.count('documents') === 0 ? null : await own.baseline.own(sum.names('used'), sum.names('checked'));
  if (faulty === null) return;
  const { words, tally } = told(faulty, own.flows, own.levels);
  // It is shown like a document, but is none that was checked.
  yield { words, tally: { ...tally, counts: { ...tally.counts, documents: 0 } }, notes: [], fault: null };
}

interface Own {
  readonly baseline: Awaited<ReturnType<typeof accepting>>;
  readonly flows: readonly FlowOf[];
  readonly levels: Levels;
}

export const workOf: WorkOf = (spec, io) => checkWork(spec, io);

/** `plan check`: findings on the documents, in the order of the documents and their places. */
export async function run(files: readonly string[], given: Raw, said: Lang, io: Io): Promise<number> {
  const raw = { ...given, today: dayOf(given.today, '--today') ?? new Date().toISOString().slice(0, 10) };
  const holds = effective(raw, io);
  const [first = '-'] = files;
  const says = (await holds.configOf(first))?.says;
  const lang = spoken(raw, io.env, said, says?.lang);
  const most = countOf('--max-warnings', raw.maxWarnings);
  const severities = await ruleSeverities(raw.rule);
  const settings = { lang, width: widthOf(io.env, io.out), color: colorOf(raw.color, io.env, io.out), excel: false };
  const spec: Spec = { command: 'check', raw, first, settings, cwd: io.cwd };
  const flows = await flowsOf(spec);
  if (raw.printConfig === true) return (await import('../check/print-config.ts')).printConfig(first, raw, holds, severities, io);

  const named = await baselineOf(spec, io);
  if (raw.updateBaseline === true && named === null) throw fail('no-baseline');
  const levels = levelsOf(raw, says);
  const baseline = await accepting(raw.updateBaseline === true ? null : named, io.cwd, raw.today);
  const identified: Identified[] = [];
  const outlets: readonly Outlet[] = [
    ...flows.map(({ flow, context, path }, nth) => outletOf(placeOf(path, io), flow, context, nth)),
    ...(raw.updateBaseline === true ? [collecting(identified)] : []),
    ...(raw.fixDryRun === true ? [pouring(placeOf(null, io), { joint: '', head: () => '', tail: () => '' })] : []),
  ];
  const dones = withBaseline(worked(files, spec, await checkWork(spec, io, baseline), io), { baseline, flows, levels });
  const { sum, faults, over } = await conduct(dones, outlets, raw, lang, io);
  const failing = faults.length > 0;
  if (over) return failing ? 2 : 0;
  if (raw.quiet !== true && fixes(raw)) io.err.write(`${mendedLine(sum.count('mended'), raw.fixDryRun === true, lang)}\n`);
  if (raw.updateBaseline === true && named !== null) {
    const count = await acceptAll(
      identified,
      named,
      io.cwd,
      raw.reason ?? (lang === 'zh' ? '建立基线时已有' : 'stood when the baseline was taken'),
    );
    if (raw.quiet !== true)
      io.err.write(lang === 'zh' ? `${named}：${String(count)}条\n` : `${named}: ${counted(count, 'entry', 'entries')}\n`);
    return failing ? 2 : 0;
  }
  const pretty = flows.some(({ path, pretty: people }) => people && path === null);
  if (raw.quiet !== true && raw.fixDryRun !== true && !pretty) io.err.write(`${line(sum, lang)}\n`);
  if (failing) return 2;
  return raw.exitZero !== true && (sum.count('faulty') > 0 || (most !== null && sum.count('warnings') > most)) ? 1 : 0;
}
