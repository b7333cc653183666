import type { Say } from '../../model.ts';

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
