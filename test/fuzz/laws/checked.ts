import type { Report } from './records.ts';
import { documentsOf, type Range } from './documents.ts';
import { hold } from './fault.ts';
import { rules } from '../../../src/rules/index.ts';

interface Checked {
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly message: string;
    readonly range: Range;
    readonly related: readonly { readonly range: Range }[];
  }[];
  readonly summary: { readonly errors: number; readonly warnings: number; readonly infos: number };
}

const CODES = new Set(rules.map(({ code }) => code));

/** Findings are known, placed and counted; JSON and SARIF tell the same; the exit code says what was found. */
export async function checked(check: Report): Promise<void> {
  const { out, code } = await check('--format', 'json', '--level', 'info', '--preset', 'all');
  const { findings, summary } = JSON.parse(out) as Checked;
  for (const { code: rule, message, range, related } of findings) {
    hold('a finding is of a known rule', CODES.has(rule), () => rule);
    hold(
      'a finding has words and a place',
      message !== '' && range.length > 0 && !message.includes('undefined') && !message.includes('[object'),
      () => `${rule}: ${message}`,
    );
    for (const { start, end } of [range, ...related.map((one) => one.range)].flat())
      hold(
        'a finding begins before it ends',
        start.offset <= end.offset && start.line >= 1 && start.column >= 1,
        () => `${rule} ${JSON.stringify({ start, end })}`,
      );
  }
  const count = (severity: string): number => findings.filter((one) => one.severity === severity).length;
  hold(
    'the summary counts the findings',
    summary.errors === count('error') && summary.warnings === count('warning') && summary.infos === count('info'),
    () => JSON.stringify(summary),
  );
  hold(
    'the exit code says whether there are errors',
    code === (summary.errors > 0 ? 1 : 0),
    () => `${String(code)} with ${JSON.stringify(summary)}`,
  );
  const sarif = JSON.parse((await check('--format', 'sarif', '--level', 'info', '--preset', 'all')).out) as {
    runs: { results: { ruleId: string }[] }[];
  };
  const told = sarif.runs.flatMap(({ results }) => results.map(({ ruleId }) => ruleId));
  hold('sarif tells what json tells', told.join() === findings.map(({ code: rule }) => rule).join(), () => told.join());
}

const letters = (words: string): string => words.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** Mending what is safe leaves the tasks as they are, and a second time nothing is left to mend. */
export async function mended(run: Report, path: string): Promise<void> {
  const before = documentsOf((await run('parse', path, '--format', 'json')).out);
  const first = await run('check', path, '--fix', '--exit-zero', '--format', 'json');
  hold('--fix ends well', first.code === 0, () => first.err);
  const after = await run('parse', path, '--format', 'json');
  hold('what --fix wrote can be read', after.code === 0, () => after.err);
  const [left, right] = [before, documentsOf(after.out)].map((documents) =>
    documents.flatMap(({ tasks }) =>
      tasks.map(({ number, text, unitText, assignments }) => [number, letters(text), letters(unitText), assignments.length].join(' ')),
    ),
  );
  hold(
    '--fix leaves the tasks as they are',
    left?.join('\n') === right?.join('\n'),
    () => `${String(left?.join('\n'))}\n---\n${String(right?.join('\n'))}`,
  );
  const second = await run('check', path, '--fix', '--exit-zero', '--format', 'json');
  const name = [...first.left.keys()].find((key) => key === path) ?? path;
  hold(
    'a second --fix changes nothing',
    second.left.get(name)?.equals(first.left.get(name) ?? Buffer.alloc(0)) === true,
    () => `${String(first.left.get(name))}\n---\n${String(second.left.get(name))}`,
  );
}
