import type { Via } from '../bindings/index.ts';
import type { Entry, Roster } from '../bindings/roster.ts';
import type { Lang, Plan, Role } from '../model.ts';
import { type Bond, hasLead, type PlanRow } from './matrix-rows.ts';
import { counted, ROLE_ORDER, ROLES } from './roles.ts';
import { documentName, say } from './unit-page.ts';
import type { Page, PageTable } from './view.ts';

/** One sign a role, and a mark for what is not by name: narrow enough for a column a unit. */
const SIGNS: Readonly<Record<Lang, Readonly<Record<Role, string>>>> = {
  zh: { lead: '牵', responsible: '责', cooperating: '配', supervising: '监' },
  en: { lead: 'L', responsible: 'R', cooperating: 'C', supervising: 'S' },
};
const MARKS: Readonly<Record<Via, string>> = { named: '', group: '*', residual: '-', possible: '?' };
/** Cells of a terminal for the words of a task, by its width. */
const TEXT: readonly (readonly [width: number, text: number])[] = [
  [160, 40],
  [110, 28],
  [0, 18],
];
const NUMBER = 6;
const TOTAL = 4;
const CELL = 3;

function sign(list: readonly Bond[] | undefined, lang: Lang): string {
  return (list ?? []).map(({ role, via }) => SIGNS[lang][role] + MARKS[via]).join('\n');
}

function legend(lang: Lang): string {
  const roles = ROLE_ORDER.map((role) => `${SIGNS[lang][role]} ${ROLES[role][lang]}`).join(say(lang, '，', ', '));
  return say(
    lang,
    `${roles}；* 经群组，- 经“其他”，? 可能涉及；! 没有牵头单位`,
    `${roles}; * through a group, - through “the others”, ? may concern it; ! nobody leads`,
  );
}

/** A name written from top to bottom, as a narrow column's title. */
function upright(name: string): string {
  return Array.from(name).join('\n');
}

/** The beginning of a task's words, as wide as there is room; the whole text stands in the other formats. */
function short(text: string, cells: number): string {
  const line = text.replace(/\s+/gu, ' ');
  let used = 0;
  let words = '';
  for (const char of line) {
    used += char > '\u2e7f' ? 2 : 1;
    if (used > cells - 2) return `${words}…`;
    words += char;
  }
  return words;
}

/** The columns of one sheet of paper: as many units as the width holds. */
function* parts(entries: readonly Entry[], width: number | null, text: number): Generator<readonly Entry[]> {
  const room = width === null ? entries.length : Math.max(3, Math.floor((Math.max(width, 60) - NUMBER - text - TOTAL - 8) / (CELL + 1)));
  for (let at = 0; at < entries.length; at += room) yield entries.slice(at, at + room);
}

function table(rows: readonly PlanRow[], entries: readonly Entry[], heading: string | null, text: number, lang: Lang): PageTable {
  return {
    heading,
    dense: true,
    columns: [
      { title: say(lang, '序号', 'No.') },
      { title: say(lang, '任务', 'Task'), weight: 1 },
      ...entries.map(({ unit }) => ({ title: upright(unit), snug: true })),
      { title: upright(say(lang, '单位数', 'units')), snug: true },
    ],
    rows: [
      ...rows.map((row) => [
        `${row.task.number ?? '·'}${hasLead(row) ? '' : '!'}`,
        short(row.task.text, text),
        ...entries.map((entry) => sign(row.cells.get(entry), lang)),
        String(row.cells.size),
      ]),
      [
        '',
        say(lang, '合计', 'total'),
        ...entries.map((entry) => String(rows.filter(({ cells }) => cells.has(entry)).length)),
        String(rows.reduce((sum, { cells }) => sum + cells.size, 0)),
      ],
    ],
  };
}

function pageOf(plan: Plan, rows: readonly PlanRow[], roster: Roster, lang: Lang, width: number | null): Page {
  const entries = roster.entries.filter((entry) => rows.some(({ cells }) => cells.has(entry)));
  const text = width === null ? Number.POSITIVE_INFINITY : (TEXT.find(([least]) => width >= least)?.[1] ?? 18);
  const lists = [...parts(entries, width, text === Number.POSITIVE_INFINITY ? 0 : text)];
  const bare = rows.filter((row) => !hasLead(row)).length;
  return {
    title: documentName(plan, lang),
    lines: [
      legend(lang),
      say(
        lang,
        `${String(rows.length)} 项任务，${String(entries.length)} 个单位和群组；${String(bare)} 项没有牵头单位`,
        `${counted(rows.length, 'task')}, ${counted(entries.length, 'unit and group', 'units and groups')}; ${counted(bare, 'task')} without a lead`,
      ),
      ...(roster.idle.length === 0
        ? []
        : [say(lang, `没有任务的单位：${roster.idle.join('、')}`, `units without a task: ${roster.idle.join(', ')}`)]),
    ],
    tables: lists.map((list, at) =>
      table(
        rows,
        list,
        lists.length === 1
          ? null
          : say(lang, `第 ${String(at + 1)} 页，共 ${String(lists.length)} 页`, `part ${String(at + 1)} of ${String(lists.length)}`),
        text,
        lang,
      ),
    ),
  };
}

/** A page a document: its tasks down, its units across, in as many parts as the width needs. */
export function* matrixPages(roster: Roster, rows: readonly PlanRow[], lang: Lang, width: number | null): Generator<Page> {
  for (const plan of roster.plans) {
    const own = rows.filter((row) => row.plan === plan);
    if (own.length > 0) yield pageOf(plan, own, roster, lang, width);
  }
}
