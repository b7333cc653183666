import type { Finding } from '../../finding.ts';
import type { Lang } from '../../model.ts';
import { type End, type FindingFlow, whole } from './flow.ts';
import { GRADES, pathOf, SEVERITIES, startOf } from './parts.ts';
import type { CheckedDocument, RuleEntry } from './report.ts';
import { attributed, element, HEAD, worded } from './xml.ts';

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

interface Suite {
  readonly counts: Record<keyof Counts, number>;
  readonly xml: string;
}

/** What is said of the findings of one rule: each with its place, then how to mend them. */
function told({ source }: CheckedDocument, findings: readonly Finding[], rule: RuleEntry | undefined, lang: Lang): string {
  const lines = findings.map(({ severity, say, range }) => {
    const { line, column } = startOf(source, range);
    return `${pathOf(source)}:${line}:${column} ${SEVERITIES[severity][lang]} ${say[lang]}`;
  });
  return [...lines, ...(rule === undefined ? [] : [rule.mend[lang], `plan explain ${rule.code}`])].join('\n');
}

/** The findings of one rule: errors and warnings fail the test, infos are only told. */
function testcase(document: CheckedDocument, code: string, findings: readonly Finding[], rule: RuleEntry | undefined, lang: Lang): string {
  const worst = GRADES.find((grade) => findings.some(({ severity }) => severity === grade)) ?? 'info';
  const words = told(document, findings, rule, lang);
  const [first] = findings;
  const more = findings.length > 1 ? ` (+${findings.length - 1})` : '';
  const inside =
    worst === 'info'
      ? worded('system-out', {}, words)
      : worded('failure', { message: `${first?.say[lang] ?? ''}${more}`, type: worst }, words);
  return element('testcase', { name: code, classname: pathOf(document.source), time: 0 }, [inside]);
}

function suiteOf(name: string, cases: readonly string[], counts: Omit<Counts, 'tests'>): Suite {
  const all = { tests: cases.length, ...counts };
  return { counts: all, xml: element('testsuite', { name, ...all, time: 0 }, cases) };
}

function byCode(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.code);
    if (group === undefined) groups.set(finding.code, [finding]);
    else group.push(finding);
  }
  return groups;
}

function suite(document: CheckedDocument, rules: ReadonlyMap<string, RuleEntry>, lang: Lang): Suite {
  const classname = pathOf(document.source);
  const groups = byCode(document.findings);
  const cases = [...groups].map(([code, group]) => testcase(document, code, group, rules.get(code), lang));
  const silenced = document.suppressed.map(({ finding, reason }) =>
    element('testcase', { name: `${finding.code} ${finding.fingerprint}`, classname, time: 0 }, [element('skipped', { message: reason })]),
  );
  // A document in order is a test that was passed: some readers take a suite without tests for a fault.
  const passed = cases.length + silenced.length === 0 ? [element('testcase', { name: 'plan check', classname, time: 0 })] : [];
  const failures = [...groups.values()].filter((group) => group.some(({ severity }) => severity !== 'info')).length;
  return suiteOf(classname, [...cases, ...silenced, ...passed], { failures, errors: 0, skipped: silenced.length });
}

/** Documents that could not be read, as one suite of errors. */
function unread(failures: End['failures'], lang: Lang): Suite[] {
  if (failures.length === 0) return [];
  const cases = failures.map(({ code, say }) =>
    element('testcase', { name: say[lang], classname: code, time: 0 }, [element('error', { message: say[lang], type: code })]),
  );
  return [suiteOf('plan', cases, { failures: 0, errors: cases.length, skipped: 0 })];
}

/** JUnit's XML: a suite a document, a test a rule that found something there. */
export const flow: FindingFlow = {
  sections: 1,
  joint: '\n',
  head: null,
  document: (one, { byCode, lang }) => {
    const { counts, xml } = suite(one, byCode, lang);
    return { words: [`\n${xml}`], counts };
  },
  end: ({ failures, count, empty }, { lang }) => {
    const last = unread(failures, lang);
    const sum = (key: keyof Counts): number => last.reduce((total, { counts }) => total + counts[key], count(key));
    const counts = { tests: sum('tests'), failures: sum('failures'), errors: sum('errors'), time: 0 };
    const open = `${HEAD}<testsuites${attributed({ name: 'plan check', ...counts })}>\n`;
    const rest = last.map(({ xml }) => `${empty(0) ? '' : '\n'}${xml}`).join('');
    return [open, { section: 0 }, `${rest}\n</testsuites>\n`];
  },
};

export const emit = whole(flow);
