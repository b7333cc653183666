import type { Args, Finding } from '../finding.ts';
import type { Say, Source } from '../model.ts';
import type { Baseline, EntryFault } from './baseline.ts';
import { fingerprints } from './fingerprint.ts';

/** What is said of a faulty entry of a baseline; the same facts as of a rule, but nothing of a document is looked at. */
interface EntryRule {
  readonly code: EntryFault;
  readonly severity: 'error' | 'warning';
  readonly title: Say;
  readonly why: Say;
  readonly source: Say;
  readonly mend: Say;
  readonly fix: 'none';
  readonly message: (args: { readonly code: string; readonly expires: string }) => Say;
}

const source: Say = { zh: '基线文件的规定', en: 'what a baseline file must say' };

export const entryRules: readonly EntryRule[] = [
  {
    code: 'baseline-stale',
    severity: 'warning',
    title: { zh: '基线条目已经用不着', en: 'a baseline entry that silences nothing' },
    why: {
      zh: '问题已经改好，条目还在，会放过以后同样的问题。',
      en: 'The fault is mended but the entry stays, and would let the same fault pass again.',
    },
    source,
    mend: {
      zh: '删去这一条，或用 --update-baseline 重写基线',
      en: 'take the entry out, or write the baseline anew with --update-baseline',
    },
    fix: 'none',
    message: ({ code }) => ({ zh: `${code} 这一条没有对应的问题了`, en: `nothing is left for this entry of ${code} to silence` }),
  },
  {
    code: 'baseline-expired',
    severity: 'warning',
    title: { zh: '基线条目已经过期', en: 'a baseline entry past its last day' },
    why: { zh: '说好暂时放过的问题，到期应当改好。', en: 'A fault that was let pass for a time should be mended by now.' },
    source,
    mend: { zh: '改好问题，或延长期限并说明理由', en: 'mend the fault, or set a later day with its reason' },
    fix: 'none',
    message: ({ code, expires }) => ({ zh: `${code} 这一条已于 ${expires} 到期`, en: `this entry of ${code} expired on ${expires}` }),
  },
  {
    code: 'baseline-reasonless',
    severity: 'warning',
    title: { zh: '基线条目没有理由', en: 'a baseline entry without a reason' },
    why: { zh: '没有理由，后来的人无法判断能不能放过。', en: 'Without a reason nobody can tell later whether it may pass.' },
    source,
    mend: { zh: '写上 reason', en: 'write its reason' },
    fix: 'none',
    message: ({ code }) => ({ zh: `${code} 这一条没有写理由`, en: `this entry of ${code} gives no reason` }),
  },
];

/** Findings on a baseline's entries, each at the entry. */
export function entryFindings(
  { entries, at }: Baseline,
  file: Source,
  faults: readonly { readonly index: number; readonly fault: EntryFault }[],
): Finding[] {
  const names = fingerprints(faults.map(({ index, fault }) => ({ code: fault, task: null, words: JSON.stringify(entries[index]) })));
  return faults.flatMap(({ index, fault }, nth) => {
    const rule = entryRules.find(({ code }) => code === fault);
    const entry = entries[index];
    if (rule === undefined || entry === undefined) return [];
    const { line, column } = at(['entries', index]);
    const start = (file.lineStarts[line - 1] ?? 0) + column - 1;
    const stop = file.text.slice(start, file.lineStarts[line] ?? file.text.length).trimEnd().length;
    const end = start + Math.max(1, stop);
    const args: Args = { code: entry.code, expires: entry.expires ?? '', path: entry.path };
    const say = rule.message({ code: entry.code, expires: entry.expires ?? '' });
    const range = [[start, Math.min(end, file.text.length)] as const];
    return [
      {
        code: fault,
        severity: rule.severity,
        say,
        args,
        range,
        related: [],
        task: null,
        taskId: null,
        fingerprint: names[nth] ?? '',
        fix: null,
      },
    ];
  });
}
