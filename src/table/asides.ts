import type { Column } from '../model.ts';
import { cellNumber } from '../tasks/numbers.ts';
import { endsLikeOrgan } from '../units/words.ts';
import { isDate, isTotal, type Line, sectionRank, wholeWords } from './lines.ts';
import type { BodyRow, Part } from './part.ts';
import { numberStyle } from './sections.ts';

/**
 * Section rows that have their number in the number column and their name in the task's or the category's (一 | 党的建设 | ), in a
 * table whose tasks are numbered otherwise. Beside it nothing stands but remarks, such as the sums of the section.
 */
function sectionTest(body: readonly BodyRow[], columns: readonly Column[]): (line: Line) => boolean {
  const number = columns.findIndex(({ holds }) => holds === 'number');
  const task = columns.findIndex(({ holds }) => holds === 'task');
  if (number < 0) return () => false;
  const numbers = body.map(({ line }) => line.cells[number]?.value ?? '').filter((words) => cellNumber(words) !== null);
  const styled = numbers.filter((words) => numberStyle(words) !== null);
  if (styled.length === 0 || styled.length * 2 > numbers.length) return () => false;
  return ({ cells }) => {
    if (numberStyle(cells[number]?.value ?? '') === null) return false;
    const names = cells.filter(({ value }, at) => value !== '' && at !== number && columns[at]?.holds !== 'other');
    const words = names[0]?.value ?? '';
    const named = names[0] === cells[task] || columns.some(({ holds }, at) => holds === 'category' && cells[at] === names[0]);
    return names.length === 1 && named && words.length <= 40 && !/[。；]$/.test(words);
  };
}

/**
 * Rows that name what the numbers below them go on from: 1 | 实施产业强县行动 | above 1.1 and 1.2. They have a whole number, their
 * name and nothing else.
 */
function headsOfNumbers(body: readonly BodyRow[], columns: readonly Column[]): ReadonlySet<Line> {
  const at = columns.findIndex(({ holds }) => holds === 'number');
  const task = columns.findIndex(({ holds }) => holds === 'task');
  if (at < 0) return new Set();
  const rows = body.filter(({ kind }) => kind === 'body').map(({ line }) => line);
  const label = (line: Line | undefined): string => cellNumber(line?.cells[at]?.value ?? '')?.label ?? '';
  const found = rows.filter((line, index) => {
    const words = line.cells[task]?.value ?? '';
    if (line.filled !== 2 || words === '' || /[。；]$/.test(words)) return false;
    const [own, next] = [label(line), label(rows[index + 1])];
    return own !== '' && next.startsWith(own) && /^[.-]1$/.test(next.slice(own.length).replace('－', '-'));
  });
  return new Set(found);
}

/**
 * Plain headings in the column of categories (经济建设 | | ) above rows that have categories of their own: the body begins with one,
 * and each is followed by such a row.
 */
function headings(body: readonly BodyRow[], columns: readonly Column[]): ReadonlySet<Line> {
  const at = columns.findIndex(({ holds }) => holds === 'category');
  const rows = body.filter(({ kind }) => kind === 'body').map(({ line }) => line);
  const alone = ({ filled, first }: Line): boolean => filled === 1 && first === at;
  const [opening] = rows;
  if (at < 0 || opening === undefined || !alone(opening) || columns.filter(({ holds }) => holds === 'category').length > 1)
    return new Set();
  const found = rows.filter((line, index) => {
    const next = rows[index + 1];
    return alone(line) && next !== undefined && !alone(next) && (next.cells[at]?.value ?? '') !== '';
  });
  return found.length === rows.filter(alone).length ? new Set(found) : new Set();
}

/** What a sentence that speaks of the table as a whole begins with. */
const OF_ALL =
  /^(?:本|此|以上|上述)(?:表|方案|清单|台账|分工|计划|任务|工作|项目|事项|各项|所列)|^请?各(?:责任|牵头|承办|有关|相关|成员)?(?:单位|部门|乡镇|镇街)/;

/** Whether a row at the end of a table, after its last task, closes the document: an issuer, a date, a sentence that stands alone. */
function closes({ line }: BodyRow, dated: boolean, broken: boolean): boolean {
  const words = wholeWords(line);
  if (words === null || line.first > 0 || sectionRank(words) !== null || cellNumber(words) !== null) return false;
  if (isDate(words) || (dated && words.length <= 40)) return true;
  return line.cells.length === 1 && (endsLikeOrgan(words) || ((broken || OF_ALL.test(words)) && /[。：；]$/.test(words)));
}

/** The rows of a part that look like its body and are none, now that its columns are known: sums, sections, and what closes a document. */
export function withAsides(part: Part, columns: readonly Column[]): Part {
  const isSection = sectionTest(part.body, columns);
  const plain = headings(part.body, columns);
  const heads = headsOfNumbers(part.body, columns);
  const body = part.body.map((row): BodyRow => {
    if (row.kind !== 'body') return row;
    if (isTotal(row.line)) return { ...row, kind: 'note' };
    return isSection(row.line) || plain.has(row.line) || heads.has(row.line) ? { ...row, kind: 'section' } : row;
  });
  let dated = false;
  for (let at = body.length - 1; at >= 0; at -= 1) {
    const row = body[at];
    if (row === undefined || row.kind === 'header') break;
    if (row.kind !== 'body' && row.kind !== 'section') continue;
    if (row.kind === 'section' || !closes(row, dated, body[at - 1]?.kind === 'blank')) break;
    dated ||= isDate(wholeWords(row.line) ?? '');
    body[at] = { ...row, kind: 'note' };
  }
  return { ...part, body };
}
