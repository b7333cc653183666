import { largest } from '../../lists.ts';
import { cellOf } from '../../views/places.ts';
import { Chalk, type ChalkInstance } from 'chalk';
import { width } from '../width.ts';
import type { Finding, Severity } from '../../finding.ts';
import type { Say, Source, Span } from '../../model.ts';
import { shown, wrap } from '../wrap.ts';
import { type Context, type FindingFlow, whole } from './flow.ts';
import { SEVERITIES, startOf } from './parts.ts';
import { counted } from './pretty-count.ts';
import { type Page, quoted } from './pretty-quote.ts';
import type { RuleEntry } from './report.ts';

/** Labels are four cells wide in either language, so that what follows them stands in one column. */
const LABELS = {
  also: { zh: '另见', en: 'also' },
  mend: { zh: '改法', en: 'mend' },
  more: { zh: '详见', en: 'more' },
} satisfies Record<string, Say>;
const FIXES: Readonly<Record<'safe' | 'suggested', Say>> = {
  safe: { zh: '（plan check --fix 可以代改）', en: ' (plan check --fix does it)' },
  suggested: { zh: '（plan check --fix-unsafe 可以试改）', en: ' (plan check --fix-unsafe tries it)' },
};
const NARROWEST = 40;
/** Related places that are shown; the others are counted. */
const RELATED = 5;
const others = (count: number): Say => ({ zh: `还有${count}处，见 --format json`, en: `${count} more places, see --format json` });

const inks = (ink: ChalkInstance): Record<Severity, ChalkInstance> => ({ error: ink.red, warning: ink.yellow, info: ink.cyan });

function labelled({ lang, width: total, ink }: Page, label: keyof typeof LABELS, words: string): string[] {
  return wrap(words, total - 7).map((line, nth) => (nth === 0 ? `  ${ink.dim(LABELS[label][lang])} ${line}` : `       ${line}`));
}

/** A path in one line, whatever is in it. */
const named = ({ path }: Source): string => shown(path).replace(/\n/gu, '\\u000a');

function placed(source: Source, range: readonly Span[]): string {
  const cell = cellOf(source, range[0]?.[0] ?? 0);
  if (cell !== undefined) return `${named(source)}: ${shown(cell)}`;
  const { line, column } = startOf(source, range);
  return `${named(source)}:${line}:${column}`;
}

const TASK: Say = { zh: '任务', en: 'task ' };

/** Place, severity, code and the number of the task, which a clerk looks for: on one line where there is room. */
function title(page: Page, source: Source, { code, severity, range, task }: Finding): string[] {
  const place = placed(source, range);
  const word = SEVERITIES[severity][page.lang];
  const paint = inks(page.ink)[severity].bold;
  const whose = task === null ? '' : `  ${TASK[page.lang]}${shown(task)}`;
  const tag = `${paint(word)} ${page.ink.dim(code)}${whose}`;
  if (width(`${place}  ${word} ${code}${whose}`) <= page.width) return [`${page.ink.underline(place)}  ${tag}`];
  return [...wrap(place, page.width).map((line) => page.ink.underline(line)), `  ${tag}`];
}

function told(page: Page, source: Source, finding: Finding, rule: RuleEntry | undefined): string[] {
  const { code, severity, say, range, related, fix } = finding;
  const { lang, ink } = page;
  const seen = related.slice(0, RELATED);
  const last = largest([range, ...seen.map((one) => one.range)].flatMap((one) => one.map(([start, end]) => Math.max(start, end))));
  const gutter = String(startOf(source, [[last, last]]).line).length;
  const mended = fix === null ? '' : FIXES[fix.safe ? 'safe' : 'suggested'][lang];
  return [
    ...title(page, source, finding),
    ...wrap(say[lang], page.width - 2).map((line) => `  ${ink.bold(line)}`),
    ...quoted(page, source, range, gutter, inks(ink)[severity]),
    ...seen.flatMap((one) => [
      ...labelled(page, 'also', `${placed(source, one.range)}  ${one.say[lang]}`),
      ...quoted(page, source, one.range, gutter, ink.blue),
    ]),
    ...(related.length > RELATED ? labelled(page, 'also', others(related.length - RELATED)[lang]) : []),
    ...(rule === undefined ? [] : labelled(page, 'mend', rule.mend[lang] + mended)),
    ...labelled(page, 'more', `plan explain ${code}`),
    '',
  ];
}

function pageOf({ lang, width: wanted, color }: Context): Page {
  return { lang, width: Math.max(wanted, NARROWEST), ink: new Chalk({ level: color ? 1 : 0 }) };
}

function heading(page: Page, source: Source): string {
  const heads = wrap(`── ${named(source)} `, page.width);
  const line = heads.map((one, nth) => (nth === heads.length - 1 ? one + '─'.repeat(Math.max(0, page.width - width(one))) : one));
  return `${line.map((one) => page.ink.bold(one)).join('\n')}\n\n`;
}

/** For people: by file, each finding with its place, its words marked in the source, and how to mend it. */
export const flow: FindingFlow = {
  sections: 1,
  joint: '',
  head: () => '',
  document: ({ source, findings }, context) => {
    if (findings.length === 0) return { words: [''] };
    const page = pageOf(context);
    const list = findings.map((finding) => `${told(page, source, finding, context.byCode.get(finding.code)).join('\n')}\n`);
    return { words: [heading(page, source) + list.join('')] };
  },
  end: (end, context) => {
    const { ink, width: wide, lang } = pageOf(context);
    const { errors, warnings } = end.summary;
    const tone = errors > 0 ? ink.red : warnings > 0 ? ink.yellow : ink.green;
    const lines = wrap(counted(end, lang), wide).map((one) => tone.bold(one));
    return [`${lines.join('\n')}\n`];
  },
};

export const emit = whole(flow);
