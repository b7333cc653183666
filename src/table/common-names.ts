import type { Holds } from '../model.ts';

/** What a header name says by itself. `work` is category or task: its rank is how surely it is the task, and the content decides. */
export type Heading = { readonly holds: Holds } | { readonly holds: 'work'; readonly rank: number };

const WORK: Heading = { holds: 'work', rank: 1 };
const DETAIL: Heading = { holds: 'work', rank: 2 };
const NUMBER: Heading = { holds: 'number' };
const LEAD: Heading = { holds: 'lead' };
const RESPONSIBLE: Heading = { holds: 'responsible' };
const COOPERATING: Heading = { holds: 'cooperating' };
const DEADLINE: Heading = { holds: 'deadline' };

/**
 * The names that nearly all tables use, as the vocabulary of patterns reads them (a test holds both against each other): a table that
 * uses no others is read without making the patterns, which takes longer than reading its header.
 */
export const COMMON: ReadonlyMap<string, Heading> = new Map<string, Heading>([
  ['序号', NUMBER],
  ['编号', NUMBER],
  ['工作任务', WORK],
  ['重点任务', WORK],
  ['主要任务', WORK],
  ['任务', WORK],
  ['工作事项', WORK],
  ['重点工作', WORK],
  ['具体要求', DETAIL],
  ['工作要求', DETAIL],
  ['具体措施', DETAIL],
  ['工作措施', DETAIL],
  ['主要措施', DETAIL],
  ['工作举措', DETAIL],
  ['主要举措', DETAIL],
  ['工作内容', DETAIL],
  ['主要内容', DETAIL],
  ['任务内容', DETAIL],
  ['具体任务', DETAIL],
  ['类别', { holds: 'category' }],
  ['牵头单位', LEAD],
  ['牵头部门', LEAD],
  ['主办单位', LEAD],
  ['责任单位', RESPONSIBLE],
  ['责任部门', RESPONSIBLE],
  ['落实单位', RESPONSIBLE],
  ['承办单位', RESPONSIBLE],
  ['实施单位', RESPONSIBLE],
  ['配合单位', COOPERATING],
  ['配合部门', COOPERATING],
  ['协办单位', COOPERATING],
  ['完成时限', DEADLINE],
  ['完成时间', DEADLINE],
  ['时限要求', DEADLINE],
  ['时间节点', DEADLINE],
  ['备注', { holds: 'other' }],
]);
