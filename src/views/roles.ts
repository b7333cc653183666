import type { Role, Say, Task, UnitKind } from '../model.ts';

export const ROLES: Readonly<Record<Role, Say>> = {
  lead: { zh: '牵头', en: 'lead' },
  responsible: { zh: '负责', en: 'responsible' },
  cooperating: { zh: '配合', en: 'cooperating' },
  supervising: { zh: '监督', en: 'supervising' },
};
export const ROLE_ORDER: readonly Role[] = ['lead', 'responsible', 'cooperating', 'supervising'];

export const KINDS: Readonly<Record<UnitKind, Say>> = {
  named: { zh: '单位', en: 'unit' },
  group: { zh: '群组', en: 'group' },
  residual: { zh: '其他', en: 'the others' },
  indeterminate: { zh: '未指明', en: 'not specified' },
};

/** A task's deadlines in a few words: the day where there is one, else as written. */
export function deadlineWords({ deadlines }: Task): string {
  return deadlines.map(({ text, date }) => date ?? text).join('；');
}

/** English words for a count: 1 task, 2 tasks. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}
