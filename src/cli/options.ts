import type { Say } from '../model.ts';
import { FORMATS } from '../emit/index.ts';

/** An option as data: it feeds the parser, the help in both languages, and the README. */
export interface Option {
  readonly flags: string;
  readonly say: Say;
  readonly choices?: readonly string[];
  readonly many?: true;
  /** The commands that take it; those that read files where it is not said. */
  readonly commands?: readonly string[];
  /** Every command takes it. */
  readonly every?: true;
}

const REPORTS: readonly string[] = ['parse', 'matrix', 'units'];

export const options: readonly Option[] = [
  { flags: '-f, --format <format>', choices: FORMATS, say: { zh: '输出格式（默认 table）', en: 'output format (default: table)' } },
  {
    flags: '--excel',
    say: {
      zh: "给电子表格用的 CSV：BOM、CRLF、本语言列名，公式加 ' 防护",
      en: "CSV for spreadsheets: BOM, CRLF, titles in your language, formulas guarded with '",
    },
  },
  {
    flags: '-o, --output <path>',
    say: { zh: '写到文件（一次写成，缺的文件夹自动建）', en: 'write to a file (all or nothing; missing folders are made)' },
  },
  {
    flags: '--encoding <name>',
    say: {
      zh: '输入编码，优先于自动识别：utf-8、gb18030、gbk、big5、utf-16le …',
      en: 'encoding of the input, instead of detecting it: utf-8, gb18030, gbk, big5, utf-16le …',
    },
  },
  { flags: '--year <year>', say: { zh: '计划年度，补全没有年份的时限', en: 'year of the plan, for deadlines that name none' } },
  { flags: '--no-join', say: { zh: '不拼接被分页截断的行', en: 'do not join rows cut by a page break' } },
  {
    flags: '--header <name=holds>',
    many: true,
    say: { zh: '补充表头词，如 包保单位=responsible；可重复', en: 'another header name, such as 包保单位=responsible; may be repeated' },
  },
  {
    flags: '--units <path>',
    commands: ['parse', 'units', 'matrix'],
    say: {
      zh: '单位表（JSON、YAML 或 CSV）：别名归一，群组展开到成员',
      en: 'unit directory (JSON, YAML or CSV): names made one, groups expanded to members',
    },
  },
  {
    flags: '--unit <name>',
    commands: REPORTS,
    say: { zh: '只看这个单位（名称、别名或其一部分）的任务', en: 'only tasks of this unit (a name, an alias or a part of one)' },
  },
  {
    flags: '--role <role>',
    commands: REPORTS,
    choices: ['lead', 'responsible', 'cooperating', 'supervising'],
    say: { zh: '只看有单位担任此角色的任务', en: 'only tasks in which some unit (or --unit) has this role' },
  },
  {
    flags: '--category <words>',
    commands: REPORTS,
    say: { zh: '只看类别含这些字的任务', en: 'only tasks whose category has these words' },
  },
  {
    flags: '--due-before <date>',
    commands: REPORTS,
    say: { zh: '只看时限早于此日（YYYY-MM-DD）的任务', en: 'only tasks due before this day (YYYY-MM-DD)' },
  },
  {
    flags: '--via <how>',
    commands: ['units', 'matrix'],
    many: true,
    choices: ['named', 'group', 'residual', 'possible'],
    say: { zh: '只看这样绑定的任务：点名、群组、其他、可能；可重复', en: 'only tasks bound this way; may be repeated' },
  },
  {
    flags: '--sort <order>',
    commands: ['units', 'matrix'],
    choices: ['document', 'name', 'tasks', 'lead'],
    say: {
      zh: '单位的次序：首次出现（默认）、名称、任务数、牵头数',
      en: 'order of units: as first met (default: document), by name, by tasks, by leads',
    },
  },
  {
    flags: '--columns <names>',
    commands: ['units'],
    say: { zh: '只要这些列，按此次序，如 unit,number,task,role', en: 'only these columns, in this order, such as unit,number,task,role' },
  },
  {
    flags: '--long',
    commands: ['matrix'],
    say: { zh: '长表：一行一个单位对一项任务', en: 'tidy rows: one for each unit of each task' },
  },
  {
    flags: '--split <dir>',
    commands: ['units'],
    say: { zh: '每个单位写一个文件，另加索引，放在这个文件夹', en: 'write a file for each unit and an index into this folder' },
  },
  {
    flags: '--force',
    commands: ['units'],
    say: { zh: '允许 --split 写进已有东西的文件夹', en: 'let --split write into a folder that is not empty' },
  },
  {
    flags: '--suggest',
    commands: ['units'],
    say: { zh: '据文件起草一份单位表（YAML），供人修改', en: 'draft a unit directory (YAML) from the documents, to be corrected by hand' },
  },
  {
    flags: '--config <path>',
    say: { zh: '用这份配置，不向上查找', en: 'use this configuration instead of looking for one' },
  },
  { flags: '--no-config', say: { zh: '不用任何配置文件', en: 'use no configuration file' } },
  { flags: '--strict', commands: ['audit'], say: { zh: '有字符无着落时退出码为 1', en: 'exit 1 where a character is unaccounted for' } },
  { flags: '--stdin-filename <name>', say: { zh: '标准输入（-）在输出中的名字', en: 'name of standard input (-) in the output' } },
  { flags: '--no-error-on-unmatched', say: { zh: '通配符或文件夹里没有文件不算错', en: 'a pattern or folder without a file is no error' } },
  { flags: '--lang <lang>', every: true, choices: ['zh', 'en'], say: { zh: '信息和列名的语言', en: 'language of messages and titles' } },
  {
    flags: '--color <when>',
    every: true,
    choices: ['auto', 'always', 'never'],
    say: { zh: '何时用颜色（默认 auto）', en: 'when to use colour (default: auto)' },
  },
  { flags: '-q, --quiet', say: { zh: '标准错误上不写摘要', en: 'no summary on standard error' } },
  { flags: '--debug', every: true, say: { zh: '出内部错误时显示调用栈', en: 'show the stack of an internal error' } },
];

export interface CommandEntry {
  readonly name: string;
  readonly say: Say;
  /** What stands after the command where it reads no files; null where nothing does. */
  readonly argument?: { readonly name: string; readonly say: Say } | null;
}

export function takes({ name, argument }: CommandEntry, { commands: list, every }: Option): boolean {
  return every === true || (list === undefined ? argument === undefined : list.includes(name));
}

export const commands: readonly CommandEntry[] = [
  {
    name: 'parse',
    say: {
      zh: '读取工作任务表，给出规范化的任务、单位、时限和出处',
      en: 'read work-plan tables into tasks, units, deadlines and where each came from',
    },
  },
  {
    name: 'matrix',
    say: { zh: '任务与单位的矩阵：谁在哪项任务里担任什么角色', en: 'the matrix of tasks and units: who has which role in what' },
  },
  {
    name: 'units',
    say: {
      zh: '各单位任务清单：任务、角色、因何承担、时限',
      en: 'what each unit has to do: tasks, roles, through what it is bound, deadlines',
    },
  },
  { name: 'audit', say: { zh: '逐字对账：源文件的每个字符去了哪里', en: 'the ledger: what every character of the source became' } },
  {
    name: 'schema',
    say: {
      zh: '某种输出或输入文件的 JSON Schema；不写名称则列出',
      en: 'JSON Schema of an output or of a file that plan reads; without a name, which there are',
    },
    argument: { name: '[name]', say: { zh: '名称', en: 'its name' } },
  },
];

export const HEADINGS: Readonly<Record<string, Say>> = {
  'Usage:': { zh: '用法：', en: 'Usage:' },
  'Options:': { zh: '选项：', en: 'Options:' },
  'Commands:': { zh: '命令：', en: 'Commands:' },
  'Arguments:': { zh: '参数：', en: 'Arguments:' },
};
export const ABOUT: Say = {
  zh: '读懂政府工作任务分工表：一字不丢，读成结构化记录',
  en: 'Reads Chinese government work-plan tables into typed records, losing no character',
};
export const FILES: Say = {
  zh: '文件、带引号的通配符、文件夹，或 -（标准输入）',
  en: 'a path, a quoted glob, a folder, or - (standard input)',
};
export const HELP: Say = { zh: '显示帮助', en: 'show help' };
export const VERSION: Say = { zh: '显示版本', en: 'show the version' };
