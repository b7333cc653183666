import type { Binding } from '../bindings/index.ts';
import type { Entry } from '../bindings/roster.ts';
import type { Lang, Plan, Role } from '../model.ts';
import { counted, deadlineWords, ROLE_ORDER, ROLES } from './roles.ts';
import type { Page, PageTable } from './view.ts';
import { unitText } from './record.ts';

export const number = ({ task }: Binding): string => task.number ?? '·';

export function say(lang: Lang, zh: string, en: string): string {
  return lang === 'zh' ? zh : en;
}

/** A document in a few words: its title where it has one, its path, its year. */
export function documentName({ title, year, source }: Plan, lang: Lang): string {
  const named = title === null ? source.path : `${title.replace(/\n/gu, ' ')} (${source.path})`;
  return year === null || title?.includes(String(year)) === true
    ? named
    : `${named}${say(lang, `，${String(year)} 年`, `, ${String(year)}`)}`;
}

function plansOf({ bindings }: Entry): Plan[] {
  return [...new Set(bindings.map(({ plan }) => plan))];
}

/** Tasks in which a role is sure, and those that 有关… may mean. */
export function sections({ bindings }: Entry): { readonly role: Role; readonly sure: Binding[]; readonly perhaps: Binding[] }[] {
  return ROLE_ORDER.map((role) => {
    const own = bindings.filter((one) => one.role === role);
    return { role, sure: own.filter(({ via }) => via !== 'possible'), perhaps: own.filter(({ via }) => via === 'possible') };
  });
}

function totals(entry: Entry, lang: Lang): string {
  const parts = sections(entry).flatMap(({ role, sure }) => (sure.length === 0 ? [] : [`${ROLES[role][lang]} ${String(sure.length)}`]));
  const perhaps = entry.bindings.filter(({ via }) => via === 'possible').length;
  const all = entry.bindings.length - perhaps;
  const own = say(lang, `共 ${String(all)} 项：${parts.join('，')}`, `${counted(all, 'task')}: ${parts.join(', ')}`);
  return perhaps === 0
    ? `${own}${say(lang, '。', '.')}`
    : `${own}${say(lang, `；另有 ${String(perhaps)} 项可能涉及。`, `; ${String(perhaps)} more may concern it.`)}`;
}

/** What stands in the document: the unit cell, and where the unit is not named in it, the wording that binds it. */
function basis({ task, via, assignment }: Binding): string {
  const cell = unitText(task);
  return via === 'named' ? cell : `“${assignment.surface}”\n${cell}`;
}

function tasks(heading: string, list: readonly Binding[], entry: Entry, lang: Lang): PageTable[] {
  if (list.length === 0) return [];
  const timed = list.some(({ task }) => task.deadlines.length > 0);
  const grouped = list.some(({ task }) => task.categoryPath.length > 0);
  const several = plansOf(entry).length > 1;
  return [
    {
      heading,
      columns: [
        ...(several ? [{ title: say(lang, '文件', 'Document'), weight: 1 }] : []),
        { title: say(lang, '序号', 'No.') },
        ...(grouped ? [{ title: say(lang, '类别', 'Category'), weight: 2 }] : []),
        { title: say(lang, '任务', 'Task'), weight: 5 },
        ...(timed ? [{ title: say(lang, '时限', 'Due') }] : []),
        { title: say(lang, '单位（原文）', 'Units (as written)'), weight: 3 },
      ],
      rows: list.map((one) => [
        ...(several ? [one.plan.source.path] : []),
        number(one),
        ...(grouped ? [one.task.categoryPath.join(' > ')] : []),
        one.task.text.value,
        ...(timed ? [deadlineWords(one.task)] : []),
        basis(one),
      ]),
    },
  ];
}

/** Every task of one unit, by role: a page that can be handed to that office. */
export function unitPage(entry: Entry, lang: Lang): Page {
  const perhaps = say(
    lang,
    '可能涉及（原文未指明单位，请与牵头单位确认）',
    'May concern it (the document does not say whom; ask the lead)',
  );
  const others = entry.names.filter((name) => !entry.unit.endsWith(name));
  return {
    title: say(lang, `${entry.unit}任务清单`, `${entry.unit}: tasks`),
    lines: [
      totals(entry, lang),
      `${say(lang, '依据：', 'From: ')}${plansOf(entry)
        .map((plan) => documentName(plan, lang))
        .join(say(lang, '；', '; '))}`,
      ...(others.length === 0 ? [] : [`${say(lang, '又称：', 'Also: ')}${others.join('、')}`]),
    ],
    tables: [
      ...sections(entry).flatMap(({ role, sure }) =>
        tasks(say(lang, `${ROLES[role].zh}（${String(sure.length)} 项）`, `${ROLES[role].en} (${String(sure.length)})`), sure, entry, lang),
      ),
      ...tasks(
        perhaps,
        sections(entry).flatMap(({ perhaps: list }) => list),
        entry,
        lang,
      ),
    ],
  };
}
