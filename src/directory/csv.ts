import { parse } from 'csv-parse/sync';
import { CsvError } from 'csv-parse/sync';
import type { At, Path, Written } from '../written/index.ts';

const LISTS = ['aliases', 'wordings', 'members'];
/** Titles that a clerk may write, beside the keys themselves. */
const TITLES: Readonly<Record<string, string>> = {
  类型: 'kind',
  名称: 'name',
  全称: 'name',
  别名: 'aliases',
  简称: 'aliases',
  层级: 'level',
  前身: 'predecessor',
  后继: 'successor',
  启用日期: 'since',
  停用日期: 'until',
  其他写法: 'wordings',
  成员: 'members',
};
const GROUP = /^(?:group|组|群组|类)$/u;

interface Line {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function entry(keys: readonly string[], cells: readonly string[]): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [at, key] of keys.entries()) {
    const cell = (cells[at] ?? '').trim();
    if (cell === '' || key === 'kind') continue;
    found[key] = LISTS.includes(key)
      ? cell
          .split(/[、;；|\n]/u)
          .map((name) => name.trim())
          .filter((name) => name !== '')
      : cell;
  }
  return found;
}

/** Reads a directory from a spreadsheet's CSV: a row a unit or group (`kind`), names of a list parted by 、 or ;. */
export function readCsv(words: string): Written {
  const nowhere = (): At => ({ line: 1, column: 1 });
  let lines: Line[];
  try {
    lines = parse(words, { bom: true, info: true, relaxColumnCount: true, skipEmptyLines: true }) as unknown as Line[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const at = { line: Number(error['lines'] ?? 1), column: 1 };
    return {
      value: null,
      at: nowhere,
      keyAt: nowhere,
      faults: [{ at, say: { zh: `不是合法的 CSV：${error.message}`, en: `not valid CSV: ${error.message}` } }],
    };
  }
  const [head, ...rows] = lines;
  const keys = (head?.record ?? []).map((title) => TITLES[title.trim()] ?? title.trim());
  const kind = keys.indexOf('kind');
  const places: { units: number[]; groups: number[] } = { units: [], groups: [] };
  const value: { units: object[]; groups: object[] } = { units: [], groups: [] };
  for (const { record, info } of rows) {
    const list = GROUP.test((record[kind] ?? '').trim()) ? 'groups' : 'units';
    value[list].push(entry(keys, record));
    places[list].push(info.lines);
  }
  const at = ([list, index, key]: Path): At => {
    const line = list === 'units' || list === 'groups' ? places[list][Number(index)] : undefined;
    return { line: line ?? 1, column: Math.max(0, keys.indexOf(String(key))) + 1 };
  };
  return { value, at, keyAt: at, faults: [] };
}
