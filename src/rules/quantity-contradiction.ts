import type { Rule } from './rule.ts';
import { tasksOf } from './walk.ts';

export const rule: Rule<{ readonly least: string; readonly most: string }> = {
  code: 'quantity-contradiction',
  severity: 'error',
  title: { zh: '上下限互相矛盾', en: 'a least amount above the greatest' },
  why: { zh: '下限高于上限，怎样做都不符合要求。', en: 'Nothing can be both at least the one and at most the other.' },
  source: {
    zh: '民法典第1259条：以上、以下、以内包括本数（类推）',
    en: '民法典 art. 1259: 以上, 以下, 以内 include the number (by analogy)',
  },
  message: { zh: ({ least, most }) => `“${least}”与“${most}”矛盾`, en: ({ least, most }) => `“${least}” contradicts “${most}”` },
  mend: { zh: '核对数字', en: 'check the figures' },
  fix: 'none',
  bad: '工作任务\t具体要求\t责任单位\n公开\t1.培训⟦至少5次⟧，不超过3次。\t市财政局\n',
  good: '工作任务\t具体要求\t责任单位\n公开\t1.培训至少3次，不超过5次；权重不低于4%，编制不超过3个。\t市财政局\n',
  *check(document) {
    for (const { task } of tasksOf(document)) {
      const { quantities } = task;
      for (const [at, low] of quantities.entries()) {
        const high = quantities[at + 1];
        if (high === undefined || low.value === null || high.value === null || low.unit === null || low.unit !== high.unit) continue;
        const bounds = (low.bound === 'min' || low.bound === 'above') && (high.bound === 'max' || high.bound === 'below');
        // Of one matter only: nothing but a mark and a bound word between the two.
        const gap = (high.range[0]?.[0] ?? 0) - (low.range.at(-1)?.[1] ?? 0);
        if (bounds && gap <= 3 && low.value > high.value)
          yield {
            args: { least: low.text, most: high.text },
            range: low.range,
            task,
            related: [{ say: { zh: '另一限', en: 'the other bound' }, range: high.range }],
          };
      }
    }
  },
};
