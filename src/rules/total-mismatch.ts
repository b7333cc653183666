import { valueOf } from '../facts/numerals.ts';
import type { Plan, Span } from '../model.ts';
import { rangeOf } from '../text.ts';
import { isExtract } from './numbering.ts';
import type { Hit, Rule } from './rule.ts';

const N = '([0-9]{1,4}|[一二三四五六七八九十百两〇零]{1,5})';
const CLASSES = '(?:个|大)?(?:大?类|个?方面|个?板块|个?部分)';
const THINGS = '(?:项|条|件)(?![\\u3400-\\u9fff]{0,2}(?:措施|规定|指标))';
/** 共3类16项, 共计16项任务, 3大类16项, 6个方面28项. */
const TOTALS = new RegExp(
  `(?:(?:(?<![公一])共(?:计|有|分|涉及|包括)?(?:为)?|[（(，：:](?:涉及|包括|分为?))[ ]?${N}[ ]?(${CLASSES})[，、 ]?(?:共计|合计|共|计)?[ ]?(?:${N}[ ]?${THINGS})?|(?:(?<![公一])共(?:计|有|涉及|包括)?|合计)[ ]?${N}[ ]?${THINGS}|${N}[ ]?(?:大|个)?(?:类|方面|板块|部分)[，、 ]?(?:共|计)?[ ]?${N}[ ]?${THINGS})`,
  'g',
);

type Of = '类' | '项';

/** The totals of one stretch of words: 3 and 16 of 共3类16项. */
interface Stated {
  readonly totals: readonly (readonly [of: Of, value: number])[];
  readonly at: Span;
}

function* statedIn(plan: Plan): Generator<Stated> {
  for (const { kind, at } of plan.skipped) {
    if (kind !== 'title' && kind !== 'note') continue;
    for (const match of plan.source.text.slice(...at).matchAll(TOTALS)) {
      const [whole, classes, , things, alone, bareClasses, bareThings] = match;
      const span: Span = [at[0] + match.index, at[0] + match.index + whole.length];
      const kinds = valueOf(classes ?? bareClasses ?? '');
      const items = valueOf(things ?? alone ?? bareThings ?? '');
      const totals: Stated['totals'] = [
        ...(kinds === null ? [] : [['类', kinds] as const]),
        ...(items === null ? [] : [['项', items] as const]),
      ];
      yield { totals, at: span };
    }
  }
}

/** Every count that a total could rightly mean: with and without tasks that have no number, by rows, by level of category. */
function counts(plans: readonly Plan[], of: Of): number[] {
  const tasks = plans.flatMap((plan) => plan.tasks);
  if (of === '项') {
    const rows = new Set(plans.flatMap((plan) => plan.tasks.map(({ provenance }) => `${plan.table} ${provenance.lines[0] ?? 0}`)));
    return [tasks.filter(({ number }) => number !== null).length || tasks.length, tasks.length, rows.size];
  }
  const paths = plans.flatMap(({ categories }) => categories.map(({ path }) => path));
  const depth = paths.reduce((most, path) => Math.max(most, path.length), 0);
  return Array.from(
    { length: depth },
    (_, level) => new Set(paths.filter(({ length }) => length > level).map((path) => path.slice(0, level + 1).join('\u0000'))).size,
  );
}

/** 一、产业发展（共5项）. */
const OF_CATEGORY = new RegExp(`[（(]\\s?(?:共|计|合计|共计)?\\s?${N}\\s?(?:项|条|件)(?:工作|任务|工作任务)?\\s?[）)]$`);

interface Count {
  readonly all: number;
  readonly numbered: number;
}

/** How many tasks stand under each category, those of its inner categories included. */
function sizes({ categories, tasks }: Plan): ReadonlyMap<string, Count> {
  const numbered = new Set(tasks.flatMap(({ id, number }) => (number === null ? [] : [id])));
  const found = new Map<string, Count>();
  for (const { path, tasks: ids } of categories) {
    const own = ids.filter((id) => numbered.has(id)).length;
    for (const at of path.keys()) {
      const key = keyOf(path.slice(0, at + 1));
      const before = found.get(key) ?? { all: 0, numbered: 0 };
      found.set(key, { all: before.all + ids.length, numbered: before.numbered + own });
    }
  }
  return found;
}

const keyOf = (path: readonly string[]): string => path.join('\u0000');

/** A total behind a category's name that is not the count of its tasks. */
function* ofCategories(plan: Plan): Generator<Hit<Args>> {
  const stating = plan.categories.flatMap((category) => {
    const match = OF_CATEGORY.exec(category.path.at(-1) ?? '');
    const stated = valueOf(match?.[1] ?? '');
    return match === null || stated === null ? [] : { ...category, match, stated };
  });
  const held = stating.length === 0 ? new Map<string, Count>() : sizes(plan);
  for (const { path, texts, match, stated } of stating) {
    const [text] = texts;
    const count = held.get(keyOf(path));
    if (text === undefined || count === undefined || count.all === stated || count.numbered === stated) continue;
    const args = { stated: [stated], counted: [count.all], of: ['项'] };
    yield { args, range: rangeOf(text, match.index, match.index + match[0].length) };
  }
}

/** Each total that is wrong: what is stated, what is counted, and of what. */
type Args = { readonly stated: readonly number[]; readonly counted: readonly number[]; readonly of: readonly string[] };

const EN: Readonly<Record<string, string>> = { 类: 'categories', 项: 'tasks' };
const listed = (values: readonly number[], of: readonly string[]): string => values.map((value, at) => `${value}${of[at] ?? ''}`).join('');

export const rule: Rule<Args> = {
  code: 'total-mismatch',
  severity: 'error',
  title: { zh: '写明的总数与表中不符', en: 'a stated total is not the count of the table' },
  why: {
    zh: '标题或注中写了总数，表里却不是这个数：漏了、多了，或者总数没有跟着改。',
    en: 'A title or note states a total and the table holds another: tasks were lost or added, or the total was not kept up.',
  },
  source: { zh: '表格的惯例：总数与所列相符', en: 'custom of these tables: a total is the count of what is listed' },
  message: {
    zh: ({ stated, counted, of }) => `写明共${listed(stated, of)}，表中是${listed(counted, of)}`,
    en: ({ stated, counted, of }) =>
      stated.map((value, at) => `${value} ${EN[of[at] ?? ''] ?? ''} stated, ${counted[at] ?? 0} in the table`).join('; '),
  },
  mend: { zh: '核对任务是否有遗漏，改正总数', en: 'see whether tasks are missing, and correct the total' },
  fix: 'none',
  bad: '重点任务分解表（⟦共2类4项⟧）\n类别\t任务\t责任单位\n公开\t1.公开预算。\t市财政局\n\t2.公开决算。\t市财政局\n解读\t3.解读政策。\t市司法局\n',
  good: '重点任务分解表（共2类3项）\n类别\t任务\t责任单位\n公开\t1.公开预算。\t市财政局\n\t2.公开决算。\t市财政局\n解读\t3.解读政策。\t市司法局\n',
  *check({ plans }) {
    for (const plan of plans) {
      if (isExtract(plan)) continue;
      yield* ofCategories(plan);
      for (const { totals, at } of statedIn(plan)) {
        const wrong = totals.flatMap(([of, value]) => {
          const own = counts([plan], of);
          const [counted] = own;
          // A total above the first of several tables may be that of the file.
          return counted === undefined || own.includes(value) || counts(plans, of).includes(value) ? [] : { of, value, counted };
        });
        if (wrong.length === 0) continue;
        const args = {
          stated: wrong.map(({ value }) => value),
          counted: wrong.map(({ counted }) => counted),
          of: wrong.map(({ of }) => of),
        };
        yield { args, range: [at] };
      }
    }
  },
};
