import { FINDING_FORMATS } from '../../emit/findings/index.ts';
import type { Option } from './option.ts';

/** What plan check reports, silences and mends. */
export const checking: readonly Option[] = [
  {
    flags: '-f, --format <format>',
    commands: ['check'],
    choices: FINDING_FORMATS,
    say: { zh: '问题报告的格式（默认 pretty）', en: 'format of the report of findings (default: pretty)' },
  },
  {
    flags: '--report <format[:path]>',
    commands: ['check'],
    many: true,
    say: {
      zh: '再写一份报告，如 sarif:report.sarif；可重复，至多一份写到标准输出',
      en: 'a report more, such as sarif:report.sarif; may be repeated, at most one to standard output',
    },
  },
  {
    flags: '--level <severity>',
    commands: ['check'],
    choices: ['error', 'warning', 'info'],
    say: { zh: '显示到哪一级（默认 warning；提示只计数）', en: 'least severity shown (default: warning; infos are counted)' },
  },
  {
    flags: '--fail-level <severity>',
    commands: ['check'],
    choices: ['error', 'warning', 'info'],
    say: { zh: '到哪一级退出码为 1（默认 error）', en: 'least severity that makes the exit code 1 (default: error)' },
  },
  { flags: '--max-warnings <n>', commands: ['check'], say: { zh: '警告超过此数，退出码为 1', en: 'exit 1 where there are more warnings' } },
  { flags: '--exit-zero', commands: ['check'], say: { zh: '有问题退出码也为 0', en: 'exit 0 even with findings' } },
  {
    flags: '--preset <name>',
    commands: ['check'],
    choices: ['recommended', 'strict', 'all'],
    say: {
      zh: '规则预设：推荐（默认）、提示都算警告、关闭的也打开',
      en: 'rules as recommended (default), infos as warnings, or also those that are off',
    },
  },
  {
    flags: '--rule <code:severity>',
    commands: ['check'],
    many: true,
    say: { zh: '改一条规则的级别，如 no-lead:off；可重复', en: 'severity of one rule, such as no-lead:off; may be repeated' },
  },
  {
    flags: '--baseline <path>',
    commands: ['check'],
    say: { zh: '已知并接受的问题，不再报告', en: 'findings that are known and accepted, not reported again' },
  },
  {
    flags: '--update-baseline',
    commands: ['check'],
    say: { zh: '把现有问题写进基线', en: 'write what stands now into the baseline' },
  },
  {
    flags: '--reason <words>',
    commands: ['check'],
    say: { zh: '新写进基线的理由', en: 'why they are accepted, for new entries of the baseline' },
  },
  {
    flags: '--today <date>',
    commands: ['check'],
    say: { zh: '判断基线是否到期的日期（默认当天）', en: 'the day by which baseline entries expire (default: today)' },
  },
  { flags: '--fix', commands: ['check'], say: { zh: '改好可以安全改的问题', en: 'mend what can be mended safely' } },
  {
    flags: '--fix-unsafe',
    commands: ['check'],
    say: { zh: '也按建议修改，改后请人核对', en: 'also mend as suggested; to be looked at afterwards' },
  },
  {
    flags: '--fix-dry-run',
    commands: ['check'],
    say: { zh: '只显示会怎样改（统一 diff），不改文件', en: 'show what would change as a unified diff, change no file' },
  },
  {
    flags: '--print-config',
    commands: ['check'],
    say: { zh: '显示对第一个文件生效的每项配置及其来处', en: 'show every setting that holds for the first file, and where it comes from' },
  },
];
