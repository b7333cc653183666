import { hanValue } from '../tasks/numbers.ts';
import { isDate, isPageMark, isRule, type Line, wholeWords } from './lines.ts';

/** Rows above a header that are no title: 附件1, （共3类16项）, 填报单位：…, 单位：亿元. */
const ASIDE =
  /^(?:附件|附表|附|表)\s*[0-9０-９一二三四五：:]{0,4}$|^[（(【].*[）)】]$|^[^：:]{2,8}[：:]|^[0-9０-９年月日.\-/\s]+$|^(?:单位|共)[：:]?/;
/** Rows of a notice that part its head from the table's own title: a document number, the addressee, a sentence, a date. */
const NOTICE = /^[\u3400-\u9fff]{2,14}[〔[（(]20\d{2}[〕\])）]\s*第?\d+号$|[：:]$|[。；]$/;
const NAME = /(?:表|单|台账|清单|方案|要点|计划|一览|细则|任务|分工|通知|文件)(?:[（(].*[）)])?$/;
/** The rest of a title that runs over two lines, where the first could stand alone. */
const REST = /^(?:重点|主要|目标|工作|任务|责任|分工|分解).{0,14}(?:表|清单|台账|一览)$/;

/** 附件：2023年重点工作任务分工: the name behind says what the table is. */
const ATTACHED = /^附[件表]\s*[0-9一二三四五]{0,2}(?:\s*[：:]\s*|\s+)(?=.{6,}$)/;

function parts(words: string | null): boolean {
  return words === null || NOTICE.test(words) || isDate(words) || words.length > 80;
}

/** Whether words say which attachment a table is and what it is called. */
export function isAttached(words: string): boolean {
  return ATTACHED.test(words) && NAME.test(words);
}

function named(line: Line): string | null {
  const words = wholeWords(line);
  return words !== null && isAttached(words) ? words.replace(ATTACHED, '') : words;
}

/** The title of a table: the row above the header that names it, below all that a notice says before; a title in two lines is one. */
export function titleOf(lines: readonly Line[]): string | null {
  const rows = lines.filter((line) => line.filled > 0 && !isRule(line) && !isPageMark(line)).map(named);
  const groups: string[][] = [[]];
  for (const words of rows) {
    if (parts(words)) groups.push([]);
    else if (words !== null && !ASIDE.test(words)) groups.at(-1)?.push(words);
  }
  const names = groups.findLast((group) => group.length > 0) ?? [];
  if (names.length === 0) return rows.find((words) => words !== null && !/^附件/u.test(words) && words.length > 6) ?? null;
  const end = names.findIndex((words) => NAME.test(words));
  const over = REST.test(names[end + 1] ?? '') ? 1 : 0;
  return names.slice(0, end < 0 ? 1 : end + 1 + over).join('');
}

/**
 * The year that a title names: 2021年, 2024—2026年 (its first), 二〇二一年, （2021）, 2021版, 2021重点任务. Years inside a document number
 * are none, nor is 2030年前, an end.
 */
export function yearOf(title: string | null): number | null {
  const words = (title ?? '')
    .replace(/[〔[（(]\s*\d{4}\s*[〕\]）)](?=\s*第?\s*\d)|(?<=[发函字办文号])[〔[（(]\s*\d{4}\s*[〕\]）)]/g, '')
    .replace(/[０-９]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
  const digits =
    /(?:19|20)\d{2}(?=\s*(?:年(?!以?前|之前|远景)|[—\-－～至]|版|[.．]\d|[）)〕\]】]))|^(?:19|20)\d{2}(?=[\u3400-\u9fff](?<!年))(?!远景)/.exec(
      words,
    )?.[0];
  if (digits !== undefined) return Number(digits);
  const han = /([一二][〇零○一二三四五六七八九]{3})年/u.exec(words)?.[1];
  if (han === undefined) return null;
  return Number(Array.from(han.replace(/[○零]/g, '〇'), (char) => (char === '〇' ? 0 : hanValue(char))).join(''));
}
