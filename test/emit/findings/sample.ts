import { fail } from '../../../src/failure.ts';
import type { Finding } from '../../../src/finding.ts';
import type { Source, Span } from '../../../src/model.ts';
import type { CheckedDocument, EmitFindings, FindingReport, FindingSettings, RuleEntry } from '../../../src/emit/findings/report.ts';

export const settings: FindingSettings = { lang: 'zh', color: false, width: 80 };

export function written(emit: EmitFindings, report: FindingReport, own: Partial<FindingSettings> = {}): string {
  return [...emit(report, { ...settings, ...own })].join('');
}

export function sourceOf(path: string, text: string): Source {
  const lineStarts = [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)];
  const bytes = Buffer.byteLength(text);
  return { path, format: 'tsv', encoding: 'utf-8', bytes, sha256: 'ab'.repeat(32), text, lineStarts };
}

/** Where words stand in a source for the first time. */
export function at({ text }: Source, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the sample: ${words}`);
  return [start, start + words.length];
}

export function finding(own: Partial<Finding> & Pick<Finding, 'code' | 'range'>): Finding {
  const say = { zh: `${own.code} 的说明`, en: `what ${own.code} says` };
  return { severity: 'error', say, args: {}, related: [], task: null, taskId: null, fingerprint: `f-${own.code}`, fix: null, ...own };
}

export function ruleOf(code: string, own: Partial<RuleEntry> = {}): RuleEntry {
  return {
    code,
    severity: 'error',
    title: { zh: `${code} 的题目`, en: `title of ${code}` },
    why: { zh: '编号断了，引用它的文件就找不到任务。', en: 'A broken number leads those who cite it astray.' },
    mend: { zh: '补上缺的编号，或者把后面的顺延', en: 'fill the gap, or renumber what follows' },
    source: { zh: '表格的惯例', en: 'custom of these tables' },
    fix: 'none',
    ...own,
  };
}

const plan = sourceOf(
  '计划 文件/2024年 工作要点.txt',
  [
    '工作任务\t具体要求\t责任单位',
    '做好财政信息公开\t10.公开预算<br>和决算，“三公”经费一并公开。\t市财政局',
    '\t12.认真做好省政府门户网站、政务新媒体的内容保障，及时发布权威信息，按职责分',
    '',
    '\t工落实，回应社会关切；100 %办结。\u200b\t各区县政府,市财政局 & <市教育局>',
    '-\t-\t-',
    '',
  ].join('\n'),
);
const page: readonly Span[] = [at(plan, '按职责分'), at(plan, '工落实')];

const first: readonly Finding[] = [
  finding({
    code: 'number-gap',
    say: { zh: '编号从 10 跳到 12，缺 11', en: 'number 12 follows 10; 11 is missing' },
    args: { expected: 11, found: 12, near: [10, '12'] },
    range: [at(plan, '12.')],
    related: [{ say: { zh: '前一项在这里', en: 'the one before stands here' }, range: [at(plan, '10.')] }],
    task: '12',
    fingerprint: '0a1b',
  }),
  finding({
    code: 'split-row',
    severity: 'warning',
    say: { zh: '这一行被分页截断，下半截在第 5 行', en: 'a page break cuts this row; it goes on in line 5' },
    range: page,
    task: '12',
    fingerprint: '0a1c',
    fix: { safe: true, edits: [{ at: [at(plan, '分\n')[0] + 1, at(plan, '工落实')[0]], text: '' }] },
  }),
  finding({
    code: 'comma-in-list',
    severity: 'warning',
    say: { zh: '单位之间用了“,”，应为“、”', en: 'the units are parted by “,”; “、” is wanted' },
    range: [at(plan, ',市财')],
    task: '12',
    fingerprint: '0a1d',
    fix: {
      safe: false,
      edits: [
        { at: at(plan, '<市教'), text: '市教' },
        { at: [at(plan, ',市财')[0], at(plan, ',市财')[0] + 1], text: '、' },
      ],
    },
  }),
  finding({ code: 'inner-space', severity: 'info', range: [[at(plan, '。\u200b')[0] + 1, at(plan, '\u200b')[1]]], fingerprint: '0a1e' }),
];
const silenced = finding({ code: 'trailing-rule', severity: 'warning', range: [at(plan, '-\t-\t-')], fingerprint: '0a1f' });
const other = sourceOf('区县\\汇总,第1版:终稿 100%.txt', '工作任务\t单位\r\n公开\t局\r\n');
const again = finding({ code: 'number-gap', range: [at(other, '公开')], fingerprint: '0a1b' });

const documents: readonly CheckedDocument[] = [
  { source: plan, findings: first, suppressed: [{ finding: silenced, reason: '扫描件 <原样> 保留' }] },
  { source: other, findings: [again], suppressed: [] },
  { source: sourceOf('./清洁.txt', '工作任务\t单位\n公开\t局\n'), findings: [], suppressed: [] },
];
const rules: readonly RuleEntry[] = [
  ruleOf('number-gap'),
  ruleOf('split-row', { severity: 'warning', fix: 'safe', mend: { zh: '把两截接成一行', en: 'join the halves in one row' } }),
  ruleOf('comma-in-list', { severity: 'warning', fix: 'suggested', mend: { zh: '改用顿号', en: 'write 、' } }),
  ruleOf('inner-space', { severity: 'info' }),
  ruleOf('trailing-rule', { severity: 'off' }),
];

export const full: FindingReport = {
  documents,
  failures: [fail('file-missing', { path: '没有 <的>.txt' })],
  rules,
  summary: { documents: 3, errors: 2, warnings: 2, infos: 4, suppressed: 1 },
  version: '0.1.0',
};

/** A document in order. */
export const clean: FindingReport = {
  documents: documents.slice(2),
  failures: [],
  rules,
  summary: { documents: 1, errors: 0, warnings: 0, infos: 0, suppressed: 0 },
  version: '0.1.0',
};

/** Not one document that could be read. */
export const unread: FindingReport = { ...clean, documents: [], failures: full.failures, summary: { ...clean.summary, documents: 0 } };

/** A report of one document with these findings. */
export function reportOf(source: Source, findings: readonly Finding[]): FindingReport {
  const count = (severity: string): number => findings.filter((one) => one.severity === severity).length;
  const summary = { documents: 1, errors: count('error'), warnings: count('warning'), infos: count('info'), suppressed: 0 };
  return { ...clean, documents: [{ source, findings, suppressed: [] }], summary };
}
