import type { Via } from '../bindings/index.ts';
import type { Sort } from '../bindings/roster.ts';
import type { Filter } from '../views/filter.ts';
import type { Holds, Lang, Role, TextFormat } from '../model.ts';
import { fail } from '../failure.ts';
import type { Severity } from '../finding.ts';
import type { FindingFormat } from '../emit/findings/index.ts';
import { FORMATS, type ReportFormat } from '../emit/index.ts';
import type { Io, Stream } from './io.ts';

/** What commander hands over: every value as it was typed. */
export interface Raw {
  readonly format?: ReportFormat | FindingFormat | 'parquet';
  readonly excel?: boolean;
  readonly output?: string;
  readonly encoding?: string;
  readonly inputFormat?: TextFormat;
  readonly table?: string;
  readonly year?: string;
  readonly join?: boolean;
  readonly header?: readonly string[];
  readonly unit?: string;
  readonly role?: Role;
  readonly category?: string;
  readonly dueBefore?: string;
  readonly units?: string;
  readonly config?: string | false;
  readonly via?: readonly Via[];
  readonly sort?: Sort;
  readonly columns?: string;
  readonly long?: boolean;
  readonly split?: string;
  readonly force?: boolean;
  readonly suggest?: boolean;
  readonly rule?: readonly string[];
  readonly preset?: 'recommended' | 'strict' | 'all';
  readonly level?: Severity;
  readonly failLevel?: Severity;
  readonly maxWarnings?: string;
  readonly exitZero?: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly reason?: string;
  readonly today?: string;
  readonly fix?: boolean;
  readonly fixUnsafe?: boolean;
  readonly fixDryRun?: boolean;
  readonly report?: readonly string[];
  readonly printConfig?: boolean;
  readonly strict?: boolean;
  readonly jobs?: string;
  /** A folder; empty where the usual one is meant. */
  readonly cache?: string;
  readonly stdinFilename?: string;
  readonly stdinList?: boolean;
  readonly stdinDocuments?: boolean;
  readonly null?: boolean;
  readonly errorOnUnmatched?: boolean;
  readonly lang?: Lang;
  readonly color?: 'auto' | 'always' | 'never';
  readonly quiet?: boolean;
  readonly debug?: boolean;
}

/** Whether the documents come on standard input, one a line. */
export function streams({ stdinList, stdinDocuments }: Raw): boolean {
  return stdinList === true || stdinDocuments === true;
}

function isReportFormat(words: string): words is ReportFormat {
  return (FORMATS as readonly string[]).includes(words);
}

/** The format of a report command; the parser has refused what is none. */
export function reportFormat({ format = 'table' }: Raw): ReportFormat {
  return isReportFormat(format) ? format : 'table';
}

/** The language of a run whose files have a configuration: what was asked for, then PLAN_LANG, then the configuration. */
export function spoken(raw: Raw, env: Io['env'], lang: Lang, config: Lang | undefined): Lang {
  return raw.lang !== undefined || env['PLAN_LANG'] === 'zh' || env['PLAN_LANG'] === 'en' ? lang : (config ?? lang);
}

/** --color, then NO_COLOR, then FORCE_COLOR, then TERM=dumb, then whether the stream is a terminal. */
export function colorOf(when: Raw['color'], env: Io['env'], stream: Stream): boolean {
  if (when === 'always' || when === 'never') return when === 'always';
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return env['TERM'] !== 'dumb' && stream.isTTY;
}

export function widthOf(env: Io['env'], stream: Stream): number {
  const told = Number(env['COLUMNS']);
  return stream.columns ?? (Number.isInteger(told) && told > 0 ? told : 80);
}

export function yearOf(words: string | undefined): number | null {
  if (words === undefined) return null;
  if (!/^(?:19|20)\d{2}$/u.test(words))
    throw fail('bad-value', {
      option: '--year',
      value: words,
      expected: { zh: '1900 到 2099 的四位年份', en: 'a year of four digits, 1900 to 2099' },
    });
  return Number(words);
}

export function dayOf(words: string | undefined, option = '--due-before'): string | null {
  if (words === undefined) return null;
  const valid = /^\d{4}-\d{2}-\d{2}$/u.test(words) && !Number.isNaN(Date.parse(words)) && new Date(words).toISOString().startsWith(words);
  if (!valid)
    throw fail('bad-value', {
      option,
      value: words,
      expected: { zh: '真实的日期 YYYY-MM-DD', en: 'a day that exists, YYYY-MM-DD' },
    });
  return words;
}

/** What a report is narrowed by. */
export function filterOf({ unit, role, category, dueBefore }: Raw): Filter {
  return { unit: unit ?? null, role: role ?? null, category: category ?? null, dueBefore: dayOf(dueBefore) };
}

/** A whole number of at least 0. */
export function countOf(option: string, words: string | undefined): number | null {
  if (words === undefined) return null;
  if (!/^\d{1,9}$/u.test(words))
    throw fail('bad-value', { option, value: words, expected: { zh: '不小于 0 的整数', en: 'a whole number of at least 0' } });
  return Number(words);
}

/** How many threads were asked for; null leaves it to the program. */
export function jobsOf(words: string | undefined): number | null {
  if (words === undefined || words === 'auto') return null;
  if (!/^[1-9]\d?$/u.test(words))
    throw fail('bad-value', {
      option: '--jobs',
      value: words,
      expected: { zh: 'auto，或 1 到 99 的整数', en: 'auto, or a whole number from 1 to 99' },
    });
  return Number(words);
}

const HOLDS: readonly string[] = ['category', 'number', 'task', 'lead', 'responsible', 'cooperating', 'supervising', 'deadline', 'other'];

function isHolds(words: string): words is Holds {
  return HOLDS.includes(words);
}

export function headersOf(list: readonly string[] = []): ReadonlyMap<string, Holds> {
  return new Map(
    list.map((words) => {
      const cut = words.lastIndexOf('=');
      const holds = words.slice(cut + 1);
      if (cut < 1 || !isHolds(holds))
        throw fail('bad-value', {
          option: '--header',
          value: words,
          expected: { zh: `名称=含义，含义为 ${HOLDS.join('、')}`, en: `NAME=HOLDS with one of ${HOLDS.join(', ')}` },
        });
      return [words.slice(0, cut).replace(/\s/gu, ''), holds] as const;
    }),
  );
}
