import type { Edit } from '../finding.ts';
import type { Span } from '../model.ts';
import { type Cluster, clustersOf } from './clusters.ts';
import type { Mention } from './mentions.ts';
import { also, place } from './report.ts';
import { matches, tasksOf } from './walk.ts';
import type { Checked, Rule } from './rule.ts';
import { rowsOf } from './sample.ts';

/** The spelling that the document uses most; of equals the fuller one, then the one it uses first. */
function usualOf(cluster: Cluster): readonly [form: string, mentions: readonly Mention[]] {
  const weight = ([form, mentions]: readonly [string, readonly Mention[]]): number => mentions.length * 1000 + form.length;
  return [...cluster].reduce((best, next) => (weight(next) > weight(best) ? next : best));
}

/** Whether a mention is one of two of a body in one task, in one list or as lead and helper: rules of their own say so. */
function listedTwice({ cell, duty }: Mention, cluster: Cluster): boolean {
  return [...cluster.values()].flat().some((other) => {
    if (other.duty === duty || other.cell.task !== cell.task || other.duty.unit === duty.unit) return false;
    const roles = [duty.role, other.duty.role];
    return roles[0] === roles[1] ? other.cell === cell : roles.includes('lead') && !roles.includes('supervising');
  });
}

/** The usual spelling in place of this one; a level that the list leaves out here stays out. */
function edit({ cell, duty }: Mention, usual: string): Edit | null {
  const [at, ...more] = place(cell, duty.at);
  const omitted = duty.unit.slice(0, duty.unit.length - duty.surface.length);
  if (at === undefined || more.length > 0 || `${omitted}${duty.surface}` !== duty.unit || !usual.startsWith(omitted)) return null;
  return /[（(〔\s]/.test(duty.surface) ? null : { at, text: usual.slice(omitted.length) };
}

/** 市直各部门 in the words of a task, where the cells say 市直各单位. */
function inTexts(document: Checked, forms: readonly string[]): (readonly Span[])[] {
  const pattern = new RegExp(forms.join('|'), 'g');
  return [...tasksOf(document)].flatMap(({ task }) => [...matches(task.text, pattern)].map(({ range }) => range));
}

const narrower = (form: string): boolean => /直[各属]*部门$/.test(form);

type Args = {
  readonly forms: readonly string[];
  readonly places: number;
  readonly usual: string;
  readonly count: number;
  readonly unsure: string;
};

export const rule: Rule<Args> = {
  code: 'unit-alias',
  severity: 'warning',
  title: { zh: '同一单位有几种写法', en: 'one unit under several names' },
  why: {
    zh: '同一单位写法不一，按单位汇总、分发任务时会漏掉一部分，也使人疑为两个单位。',
    en: 'A list of one unit’s tasks misses those under the other name, and readers take it for two units.',
  },
  source: {
    zh: '公文惯例：同一文件中机关名称前后一致，用全称或规范化简称',
    en: 'custom of official documents: one full name or one standard short form for each body',
  },
  message: {
    zh: ({ forms, places, usual, count, unsure }) =>
      `“${forms.join('”“')}”（${places}处）与“${usual}”（${count}处）应是同一单位，全表写法不一${unsure === '' ? '' : '；“部门”可能比“单位”范围小，请核实'}`,
    en: ({ forms, places, usual, count, unsure }) =>
      `“${forms.join('”, “')}” (${places}×) and “${usual}” (${count}×) seem to be one unit under several names${unsure === '' ? '' : '; 部门 may be the smaller set, please verify'}`,
  },
  mend: {
    zh: '全表统一为一种名称；确是两个单位的，写入单位表',
    en: 'use one name throughout; two units indeed belong into the unit directory',
  },
  fix: 'suggested',
  bad: rowsOf('市发展改革局', '⟦市发展改革委⟧、教育局', '市发展改革局、财政局'),
  good: rowsOf('市教育局、体育局', '市水利局、水务局', '市财政局、司法局', '甲镇人民政府、乙镇人民政府', '市发展改革局、教育局'),
  *check(document) {
    for (const cluster of clustersOf(document)) {
      const [usual, most] = usualOf(cluster);
      const others = [...cluster].filter(([form]) => form !== usual);
      const [first, ...rest] = others.flatMap(([, mentions]) => mentions).sort((a, b) => startOf(a) - startOf(b));
      if (first === undefined || [first, ...rest].every((mention) => listedTwice(mention, cluster))) continue;
      const unsure = others.some(([form]) => narrower(form) !== narrower(usual));
      const edits = unsure ? [null] : [first, ...rest].map((mention) => edit(mention, usual));
      const texts = unsure
        ? inTexts(
            document,
            others.map(([form]) => form),
          )
        : [];
      const related = [
        ...also([...rest.map(({ cell, duty }) => place(cell, duty.at)), ...texts], {
          zh: '这里也不是通常的写法',
          en: 'not the usual name here either',
        }),
        ...also(
          most.slice(0, 1).map(({ cell, duty }) => place(cell, duty.at)),
          { zh: `通常写作“${usual}”`, en: `usually “${usual}”` },
        ),
      ];
      yield {
        args: { forms: others.map(([form]) => form), places: rest.length + 1, usual, count: most.length, unsure: unsure ? '部门' : '' },
        range: place(first.cell, first.duty.at),
        task: first.cell.task,
        related,
        ...(edits.includes(null) ? {} : { fix: { safe: false, edits: edits.filter((one) => one !== null) } }),
      };
    }
  },
};

function startOf({ cell, duty }: Mention): number {
  return place(cell, duty.at)[0]?.[0] ?? 0;
}
