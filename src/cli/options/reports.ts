import { FORMATS } from '../../emit/index.ts';
import type { Option } from './option.ts';

const REPORTS: readonly string[] = ['parse', 'matrix', 'units'];

/** What reports show, and where they go. */
export const reports: readonly Option[] = [
  {
    flags: '-f, --format <format>',
    commands: ['parse'],
    choices: [...FORMATS, 'parquet'],
    say: { zh: '输出格式（默认 table）；parquet 写两个文件', en: 'output format (default: table); parquet is two files' },
  },
  {
    flags: '-f, --format <format>',
    commands: ['matrix', 'units', 'audit', 'rules'],
    choices: FORMATS,
    say: { zh: '输出格式（默认 table）', en: 'output format (default: table)' },
  },
  {
    flags: '--excel',
    commands: ['parse', 'matrix', 'units', 'audit', 'rules'],
    say: {
      zh: "给电子表格用的 CSV：BOM、CRLF、本语言列名，公式加 ' 防护",
      en: "CSV for spreadsheets: BOM, CRLF, titles in your language, formulas guarded with '",
    },
  },
  {
    flags: '-o, --output <path>',
    commands: ['parse', 'matrix', 'units', 'check', 'audit', 'rules'],
    say: {
      zh: '写到文件（一次写成，缺的文件夹自动建）；parquet 写到这个文件夹',
      en: 'write to a file (all or nothing; missing folders are made); with parquet, into this folder',
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
  { flags: '--strict', commands: ['audit'], say: { zh: '有字符无着落时退出码为 1', en: 'exit 1 where a character is unaccounted for' } },
];
