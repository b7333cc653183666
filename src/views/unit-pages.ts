import type { Binding } from '../bindings/index.ts';
import type { Entry, Roster } from '../bindings/roster.ts';
import type { Lang } from '../model.ts';
import { KINDS, ROLE_ORDER, ROLES } from './roles.ts';
import { number, say, sections, unitPage } from './unit-page.ts';
import type { Page, PageTable } from './view.ts';

/** Numbers in a row as people write them: 1–3、7. */
function runs(list: readonly Binding[]): string {
  const parts: string[] = [];
  let from: Binding | null = null;
  let last: Binding | null = null;
  const close = (): void => {
    if (from !== null && last !== null) parts.push(from === last ? number(from) : `${number(from)}–${number(last)}`);
  };
  for (const one of list) {
    const next = last?.task.ordinal != null && one.task.ordinal === last.task.ordinal + 1 && one.plan === last.plan;
    if (!next) {
      close();
      from = one;
    }
    last = one;
  }
  close();
  return parts.join('、');
}

/** More plans than these do not stand side by side on a page. */
const SIDE_BY_SIDE = 6;

/** What heads the column of each plan: its year, where all have one of their own, else its number in the list above the table. */
function headsOf(plans: Roster['plans']): readonly string[] {
  if (plans.length < 2 || plans.length > SIDE_BY_SIDE) return [];
  const years = new Set(plans.map(({ year }) => year));
  return plans.map(({ year }, at) => (years.size === plans.length && !years.has(null) ? String(year) : `#${String(at + 1)}`));
}

/** Which plan each numbered column is of. */
function legend(plans: Roster['plans'], lang: Lang): string[] {
  return headsOf(plans).flatMap((head, at) => {
    const plan = plans[at];
    if (plan === undefined || !head.startsWith('#')) return [];
    const table = say(lang, `第${String(plan.table)}张表`, `table ${String(plan.table)}`);
    return [`${head} ${plan.source.path}, ${table}${plan.title === null ? '' : `: ${plan.title}`}`];
  });
}

function* overviewTables({ entries, plans }: Roster, lang: Lang): Generator<PageTable> {
  const heads = headsOf(plans);
  for (const kinds of [['named'], ['group', 'residual', 'indeterminate']]) {
    const shown = entries.filter(({ kind }) => kinds.includes(kind));
    if (shown.length === 0) continue;
    yield {
      heading: kinds.includes('named') ? say(lang, '单位', 'Units') : say(lang, '群组（原文所写）', 'Groups, as written'),
      columns: [
        { title: kinds.includes('named') ? say(lang, '单位', 'Unit') : say(lang, '群组', 'Group'), weight: 4 },
        ...(kinds.includes('named') ? [] : [{ title: say(lang, '类型', 'Kind') }]),
        ...ROLE_ORDER.map((role) => ({ title: say(lang, ROLES[role].zh, ROLES[role].en.slice(0, 4)) })),
        ...heads.map((title) => ({ title, weight: 1 })),
        { title: say(lang, '任务序号', 'Task numbers'), weight: 5 },
      ],
      rows: shown.map((entry) => [
        entry.unit,
        ...(kinds.includes('named') ? [] : [KINDS[entry.kind][lang]]),
        ...sections(entry).map(({ sure }) => (sure.length === 0 ? '' : String(sure.length))),
        ...heads.map((_, at) => String(entry.bindings.filter(({ plan }) => plan === plans[at]).length || '')),
        numbersOf(entry, lang),
      ]),
    };
  }
}

/** The numbers of a unit's tasks, a line a role; those that only a group binds, after a +. */
function numbersOf(entry: Entry, lang: Lang): string {
  return sections(entry)
    .flatMap(({ role, sure, perhaps }) => {
      const named = sure.filter(({ via }) => via === 'named');
      const through = sure.filter(({ via }) => via !== 'named');
      const words = [
        runs(named),
        ...(through.length === 0 ? [] : [`+ ${runs(through)}`]),
        ...(perhaps.length === 0 ? [] : [`? ${runs(perhaps)}`]),
      ];
      return sure.length + perhaps.length === 0 ? [] : [`${ROLES[role][lang]} ${words.filter((word) => word !== '').join(' ')}`];
    })
    .join('\n');
}

/** Units side by side, then a page for each; one unit alone is its page. */
export function* unitPages(roster: Roster, lang: Lang, width: number | null): Generator<Page> {
  const [only] = roster.entries;
  if (roster.entries.length === 1 && only !== undefined) {
    yield unitPage(only, lang);
    return;
  }
  const reading =
    roster.directory === null
      ? say(lang, '群组按各文件自己写到的单位展开（没有单位表）', 'groups stand for the units that each document names (no directory)')
      : say(lang, `群组按单位表 ${roster.directory} 展开`, `groups stand for the units of the directory ${roster.directory}`);
  yield {
    title: say(lang, '各单位任务', 'Tasks by unit'),
    lines: [
      say(
        lang,
        `${reading}；“+”后为经群组负责的任务，“?”后为可能涉及的任务。`,
        `${reading}; after + tasks through a group, after ? tasks that may concern it.`,
      ),
      ...legend(roster.plans, lang),
    ],
    tables: [...overviewTables(roster, lang)],
  };
  // A terminal shows the overview; --unit shows one, and formats that are kept show all.
  if (width === null) for (const entry of roster.entries) yield unitPage(entry, lang);
}
