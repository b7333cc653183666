import type { Manner, Role } from '../model.ts';

/** 按(照)(各自)职责(分工), 依据职能, 结合职责范围: an action of its own, and an opening of others. */
const DUTY =
  '(?:按照?|依照?|依据|根据|结合)(?:照)?(?:各自|本单位|其|部门)?(?:工作)?(?:职责|职能|职权|分工|任务分工)(?:任务|范围|权限)?(?:内)?(?:分工|要求)?';
const ADVERB = '(?:分别|共同|联合|统筹|具体|积极|密切|各自|认真|全力|共同|协调|直接|主动)';
const LEAD = '(?:总牵头|牵头|主办|主抓|统筹协调|总负责|主责|领办)';
const COOPERATE = '(?:协同配合|配合|参与|参加|协助|协办|支持|会办|协同)';
const WATCH = '(?:(?:加强|强化|加)?(?:监管|监督|督导|督促|督办|督查|指导))';
const DO = '(?:抓好落实|抓落实|组织实施|组织落实|推进落实|负责|落实|推进|推动|实施|承办|执行|完成|办理|抓好|做好|承担|组织|开展|落地)';

const ACTION = new RegExp(
  `(?:${DUTY}(?:，)?(?:${ADVERB}|${LEAD}|${COOPERATE}|${WATCH}|${DO})*|${ADVERB}*(?:${LEAD}|${COOPERATE}|${WATCH}|${DO})(?:${ADVERB}|${LEAD}|${COOPERATE}|${WATCH}|${DO})*)$`,
);
const LONGEST = 32;
const PIECE = new RegExp(`${DUTY}|${ADVERB}|${LEAD}|${COOPERATE}|(?:加强|强化)?(?:监管|监督|督导|督促|督办|督查|指导)|${DO}|[，,\\s]`, 'g');

/** What an action holds besides known words: 加 of 按职责分工加监管; '' where all is known. */
export function leftover(words: string): string {
  return words.replace(PIECE, '');
}

const roles: readonly (readonly [Role, RegExp])[] = [
  ['lead', new RegExp(LEAD)],
  ['supervising', new RegExp(WATCH)],
  ['cooperating', new RegExp(COOPERATE)],
  ['responsible', new RegExp(`${DO}|${DUTY}`)],
];

/** What a clause's action says: the role is null where the action is not known. */
export interface Action {
  readonly words: string;
  readonly role: Role | null;
  readonly manner: Manner | null;
}

function mannerOf(words: string): Manner | null {
  if (words.includes('分别')) return 'severally';
  if (/共同|联合/u.test(words)) return 'jointly';
  return new RegExp(DUTY).test(words) ? 'by-duty' : null;
}

export function actionOf(words: string): Action {
  const role = roles.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
  return { words, role, manner: mannerOf(words) };
}

/** Length of the action at the end of the words, longest match; 0 where there is none. */
export function actionLength(words: string): number {
  const tail = words.slice(-LONGEST);
  return ACTION.exec(tail)?.[0].length ?? 0;
}

/** Labels: 牵头单位：, 主要责任单位：, 协同责任部门： …; the role is null for words that are no label. */
const BODY = '(?:单位|部门|科室|处室|股室|主体|机构)';
const LABELS: readonly (readonly [Role, RegExp])[] = [
  ['lead', new RegExp(`^总?(?:牵头|主办|主责|主要责任)(?:负责|责任|落实)?${BODY}?$`)],
  ['cooperating', new RegExp(`^(?:协同配合|配合|协同|参与|参加|协办|协助|会办|支持)(?:责任|落实|实施)?${BODY}?$`)],
  ['supervising', new RegExp(`^(?:监督|督办|督导|指导|监管|督查)(?:指导|责任)?${BODY}$`)],
  ['responsible', new RegExp(`^(?:(?:责任|落实|承办|实施|完成|负责|具体落实|承担|执行)${BODY}|部门分工|责任分工|任务分工)$`)],
];

export function labelRole(words: string): Role | null {
  const bare = words.replace(/\s/gu, '');
  return LABELS.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
}
