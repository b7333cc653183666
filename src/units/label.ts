import type { Role } from '../model.ts';

/** What a label is of: 单位, 部门, or a person. */
const BODY = '(?:单位|部门|科室|处室|股室|主体|机构|镇街|领导|人|人员|同志)';
/** No label is longer. */
const LONGEST = 16;
let labels: readonly (readonly [Role, RegExp])[] | null = null;

function patterns(): readonly (readonly [Role, RegExp])[] {
  return [
    ['lead', new RegExp(`^(?:总|第一|主要)?(?:牵头|主办|主责|主要责任|领办)(?:负责|责任|落实|实施|协调|组织)?${BODY}?$`)],
    [
      'cooperating',
      new RegExp(`^(?:主要|共同)?(?:协同配合|配合|协同|参与|参加|协办|协助|会办|支持|协作)(?:责任|落实|实施|配合)?${BODY}?$`),
    ],
    [
      'supervising',
      new RegExp(`^(?:监督|督办|督导|指导|监管|督查|督促)(?:指导|责任|管理|检查|落实)?${BODY}$|^(?:监管|监督|督导|指导)责任$`),
    ],
    [
      'responsible',
      new RegExp(
        `^(?:(?:具体|直接|共同|主体|其他|第一|主要)?(?:责任|落实|承办|实施|完成|负责|承担|执行|承接|包保|组织实施|落实责任|具体落实|具体负责)${BODY}|(?:部门|任务|责任|职责)分工|(?:主体|属地|领导|直接|落实|包保)责任)$`,
      ),
    ],
  ];
}

/** The role of a label: 牵头单位, 主要责任单位, 协同责任部门 …; null for words that are no label. */
export function labelRole(words: string): Role | null {
  if (words.length > LONGEST) return null;
  const bare = words.replace(/\s/gu, '');
  labels ??= patterns();
  return labels.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
}

const SHORT: Readonly<Record<string, Role>> = {
  负责: 'responsible',
  落实: 'responsible',
  承办: 'responsible',
  责任: 'responsible',
  实施: 'responsible',
  监督: 'supervising',
  督办: 'supervising',
  指导: 'supervising',
  督导: 'supervising',
  监管: 'supervising',
};

/** As `labelRole`, and verbs alone, which are labels only with a mark after them: 指导：. */
export function verbLabel(words: string): Role | null {
  return labelRole(words) ?? SHORT[words.trim()] ?? null;
}

/** Length of the label that ends the words: 市教育局配合单位 → 4; 0 where there is none. */
export function labelEnding(words: string): number {
  for (let length = Math.min(words.length, LONGEST); length >= 2; length -= 1) if (labelRole(words.slice(-length)) !== null) return length;
  return 0;
}
