import { nameKey } from './names.ts';

/** Clipped forms of departments that every government has, and the standard short form of each. */
const CLIPPED: readonly (readonly [RegExp, string])[] = [
  [/发改/, '发展改革'],
  [/人社/, '人力资源社会保障'],
  [/住建/, '住房城乡建设'],
  [/卫健/, '卫生健康'],
  [/工信(?!息)/, '工业信息化'],
  [/市监|市场监督管理/, '市场监管'],
  [/文旅/, '文化旅游'],
  [/城管(?!理)/, '城市管理'],
  [/国资/, '国有资产监督管理'],
  [/交通(?!运输)(?=局|委|$)/, '交通运输'],
  [/环保|环境保护/, '生态环境'],
];
const TAIL = /(?:委员会|办公室|局|委|办|厅)$/;

/**
 * A key under which the names of one body most likely meet: 市发展改革局, 市发展和改革委员会, 市发改委. Only for suggestions and
 * findings: a person decides. Null where the name has no such tail, or nothing is left without it.
 */
export function bodyKey(name: string): string | null {
  const plain = nameKey(name);
  const stem = plain.replace(TAIL, '');
  if (stem === plain || stem.length < 3 || /(?:政府|委|党委|人大|政协)$/.test(stem)) return null;
  const whole = CLIPPED.reduce((words, [clipped, full]) => words.replace(clipped, full), stem);
  return whole.replace(/[和与及、]/gu, '');
}

/** A key under which the wordings of one group most likely meet: 各区县政府, 各区（县）人民政府. */
export function groupKey(name: string): string {
  return nameKey(name)
    .replace(/人民政府/gu, '政府')
    .replace(/[()（）、]/gu, '')
    .replace(/所有|全体/gu, '各');
}
