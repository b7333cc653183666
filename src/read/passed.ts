import { clip } from '../clip.ts';
import type { Carried, Row, Say } from '../model.ts';

/** The rows of one table of a carrier. */
export interface Group {
  readonly carried: Carried;
  readonly rows: readonly Row[];
}

const MOST = 4;

function sample(group: Group, lang: 'zh' | 'en'): string {
  const rows = group.rows
    .map(({ cells }) => cells.map(({ text }) => text?.value ?? '').filter((word) => word !== ''))
    .filter((words) => words.length > 0);
  const shown = (rows[0] ?? [])
    .slice(0, 4)
    .map((word) => (word.length > 12 ? `${clip(word, 0, 12)}…` : word))
    .join(' | ');
  return lang === 'zh' ? `“${shown}”，${rows.length} 行` : `“${shown}”, ${rows.length} row${rows.length === 1 ? '' : 's'}`;
}

/** Layout that holds words in one cell is no table that a person would miss. */
function isTable({ rows }: Group): boolean {
  return rows.filter(({ cells }) => cells.filter(({ text }) => (text?.value ?? '') !== '').length > 1).length > 1;
}

/** Which tables of a carrier are no plan's and were not read: where each stands, and how it begins. Null where there are none. */
export function passedOver(groups: readonly Group[]): Say | null {
  const tables = groups.filter(isTable);
  if (tables.length === 0) return null;
  const place = ({ carried, rows }: Group, lang: 'zh' | 'en'): string => {
    const line = rows.find(({ cells }) => cells.some(({ text }) => (text?.value ?? '') !== ''))?.line ?? 1;
    return carried.name ?? (lang === 'zh' ? `第 ${line} 行` : `line ${line}`);
  };
  const told = (table: Group, lang: 'zh' | 'en'): string =>
    lang === 'zh' ? `${place(table, lang)}（${sample(table, lang)}）` : `${place(table, lang)} (${sample(table, lang)})`;
  const listed = (lang: 'zh' | 'en'): string =>
    tables
      .slice(0, MOST)
      .map((table) => told(table, lang))
      .join(lang === 'zh' ? '；' : '; ');
  const more = tables.length - MOST;
  return {
    zh: `没有读 ${tables.length} 张表，因为没有任务和单位的表头：${listed('zh')}${more > 0 ? `；另有 ${more} 张` : ''}；要读，用 --header 说明表头`,
    en: `passed over ${tables.length} table${tables.length === 1 ? '' : 's'} without a header of tasks and units: ${listed('en')}${more > 0 ? `; and ${more} more` : ''}; to read one, name its columns with --header`,
  };
}
