import { hanValue } from '../tasks/numbers.ts';
import type { Line } from './lines.ts';

/** Rows above a header that are no title: 附件1, （共3类16项）, 填报单位：…, a date alone. */
const ASIDE =
  /^(?:附件|附表|附\s*[0-9：:]|表\s*[0-9一二三])|^[（(【].*[）)】]$|^[^：:]{2,8}[：:]|^[0-9０-９年月日.\-/\s]+$|^(?:单位|共)[：:]?/;

/** The title of a table: the row above the header that names it; a title in two lines is one. */
export function titleOf(lines: readonly Line[]): string | null {
  const rows = lines.filter(({ filled }) => filled > 0).map(({ cells, first }) => cells[first]?.value ?? '');
  const names = rows.filter((words) => !ASIDE.test(words));
  if (names.length === 0) return rows.find((words) => !/^附件/u.test(words) && words.length > 6) ?? null;
  const end = names.findIndex((words) => /(?:表|单|台账|清单|方案|要点|计划|一览|细则|任务|分工)(?:（.*）)?$/.test(words));
  return names.slice(0, end < 0 ? 1 : end + 1).join('');
}

/** The year that a title names: 2021年, 2024—2026年 (its first), 二〇二一年. Years inside a document number are none, nor is 2030年前, an end. */
export function yearOf(title: string | null): number | null {
  const words = (title ?? '')
    .replace(/[〔[（(]\s*\d{4}\s*[〕\]）)]/g, '')
    .replace(/[０-９]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
  const digits = /(?:19|20)\d{2}(?=\s*(?:年(?!以?前|之前|远景)|[—\-－～至]))/.exec(words)?.[0];
  if (digits !== undefined) return Number(digits);
  const han = /([一二][〇零○一二三四五六七八九]{3})年/u.exec(words)?.[1];
  if (han === undefined) return null;
  return Number(Array.from(han.replace(/[○零]/g, '〇'), (char) => (char === '〇' ? 0 : hanValue(char))).join(''));
}
