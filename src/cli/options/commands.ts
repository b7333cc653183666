import type { Say } from '../../model.ts';
import type { Option } from './option.ts';

export interface CommandEntry {
  readonly name: string;
  readonly say: Say;
  /** What stands after the command where it reads no files; null where nothing does. */
  readonly argument?: { readonly name: string; readonly say: Say } | null;
}

export function takes({ name, argument }: CommandEntry, { commands: list, every }: Option): boolean {
  return every === true || (list === undefined ? argument === undefined : list.includes(name));
}

export const commands: readonly CommandEntry[] = [
  {
    name: 'parse',
    say: {
      zh: '读取工作任务表，给出规范化的任务、单位、时限和出处',
      en: 'read work-plan tables into tasks, units, deadlines and where each came from',
    },
  },
  {
    name: 'matrix',
    say: { zh: '任务与单位的矩阵：谁在哪项任务里担任什么角色', en: 'the matrix of tasks and units: who has which role in what' },
  },
  {
    name: 'units',
    say: {
      zh: '各单位任务清单：任务、角色、因何承担、时限',
      en: 'what each unit has to do: tasks, roles, through what it is bound, deadlines',
    },
  },
  {
    name: 'check',
    say: {
      zh: '检查文件前后是否一致：问题在哪里、为什么、怎样改',
      en: 'what is inconsistent in the documents: where, why, how to mend it',
    },
  },
  { name: 'audit', say: { zh: '逐字对账：源文件的每个字符去了哪里', en: 'the ledger: what every character of the source became' } },
  { name: 'rules', say: { zh: '列出全部规则', en: 'list the rules' }, argument: null },
  {
    name: 'explain',
    say: { zh: '一条规则：为什么、怎样改、正反例', en: 'one rule: why, how to mend it, examples' },
    argument: { name: '<code>', say: { zh: '规则代码', en: 'code of the rule' } },
  },
  {
    name: 'completion',
    say: { zh: '命令行补全脚本：bash、zsh、fish、powershell', en: 'a completion script: bash, zsh, fish or powershell' },
    argument: { name: '<shell>', say: { zh: 'bash、zsh、fish 或 powershell', en: 'bash, zsh, fish or powershell' } },
  },
  {
    name: 'schema',
    say: {
      zh: '某种输出或输入文件的 JSON Schema；不写名称则列出',
      en: 'JSON Schema of an output or of a file that plan reads; without a name, which there are',
    },
    argument: { name: '[name]', say: { zh: '名称', en: 'its name' } },
  },
];
