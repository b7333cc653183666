import type { Manner, Role } from '../model.ts';
import { VERBS } from './verbs.ts';
import { endsLikeOrgan } from './words.ts';

/** No action is longer: beyond it none is looked for, so that time grows with the words. */
const LONGEST = 32;

/** What the words behind a place are so far, a bit each: nothing but adverbs, an action, a duty still without its core, a whole duty. */
const NONE = 1;
const DONE = 2;
const DUTY = 4;
const CORE = 8;

/** What they are with one more word before them; 0 where that word cannot stand there. */
function before(state: number, kind: string): number {
  const outside = state & (NONE | DONE);
  if (kind === 'A') return outside;
  if (kind === 'P') return (state & CORE) === 0 ? 0 : DONE;
  if (kind === 'U') return (state & (DUTY | CORE)) | (outside === 0 ? 0 : DUTY);
  return kind === 'K' ? CORE : outside === 0 ? 0 : DONE;
}

function standsAt(words: string, at: number, verb: string): boolean {
  for (let index = 1; index < verb.length; index += 1) {
    if (words.charCodeAt(at + index - 1) !== verb.charCodeAt(index)) return false;
  }
  return true;
}

/** Length of the action at the end of the words, longest match; 0 where there is none. */
export function actionLength(words: string): number {
  const end = words.length;
  if (VERBS[words.charAt(end - 1)] === undefined) return 0;
  const least = Math.max(0, end - LONGEST);
  const states = new Uint8Array(end - least + 1);
  states[end - least] = NONE;
  for (let at = end; at > least; at -= 1) {
    const state = states[at - least] ?? 0;
    if (state === 0) continue;
    for (const verb of VERBS[words.charAt(at - 1)] ?? []) {
      const from = at - verb.length + 1;
      if (from >= least && standsAt(words, from, verb)) states[from - least] = (states[from - least] ?? 0) | before(state, verb.charAt(0));
    }
  }
  for (let at = least; at < end; at += 1) {
    if (((states[at - least] ?? 0) & DONE) !== 0 && follows(words, at)) return end - at;
  }
  return 0;
}

const OFFICES = ['主办', '领办', '分办', '协办', '会办', '督办', '承办'];

/** Whether an action that begins here is none of the name before it: 社会组织, 市政协办, 市安委会办 are names. */
function follows(words: string, at: number): boolean {
  if (at === 0) return true;
  const verb = words.slice(at, at + 2);
  if (verb !== '组织' && !OFFICES.includes(verb)) return true;
  const name = words.slice(Math.max(0, at - LONGEST), at).trimEnd();
  if (verb === '协办' && /(?:^|[省市县区州旗盟镇乡国])[政科]$/.test(name)) return false;
  if (verb === '会办' && /[委员社协]$/.test(name)) return false;
  return (
    (name.length > 1 && endsLikeOrgan(name)) ||
    name.endsWith('等') ||
    (verb !== '组织' && name.length > 1 && !/^[省市县区州旗盟镇乡传非]/.test(name))
  );
}

const LEAD = [
  '牵头',
  '主办',
  '分办',
  '主抓',
  '统筹协调',
  '总协调',
  '综合协调',
  '组织协调',
  '总负责',
  '负总责',
  '主责',
  '领办',
  '抓总',
  '为主',
];
const WATCH = ['监管', '监督', '督导', '督促', '督办', '督查', '指导'];
const HELP = ['配合', '参与', '参加', '协助', '协办', '支持', '会办', '协同', '协作'];
const DO = ['落实', '负责', '推进', '推动', '实施', '承办', '执行', '完成', '办理', '抓好', '做好', '承担', '组织', '开展', '落地'];
const MORE = ['抓实', '做实', '抓细', '各负其责', '各司其职', '为责任', '为主体'];

/** Where the first of the verbs stands; Infinity where none does. */
function first(words: string, verbs: readonly string[]): number {
  let least = Infinity;
  for (const verb of verbs) {
    const at = words.indexOf(verb);
    if (at >= 0 && at < least) least = at;
  }
  return least;
}

/** What a clause's action says: the role is null where the action is not known. */
export interface Action {
  readonly words: string;
  readonly role: Role | null;
  readonly manner: Manner | null;
}

/** 按(照)各自职责分工, 依据职能, 在职责范围内: an action of its own, and an opening of others. */
function byDuty(words: string): boolean {
  const core = Math.min(first(words, ['职责', '职能', '职权', '分工', '权限']), words.length);
  return first(words.slice(Math.max(0, core - 10), core), ['按', '依', '根据', '结合', '在']) < Infinity && core < words.length;
}

function roleOf(words: string): Role | null {
  if (first(words, LEAD) < Infinity) return 'lead';
  const [watch, help] = [first(words, WATCH), first(words, HELP)];
  if (watch < help) return 'supervising';
  if (help < Infinity) return 'cooperating';
  return first(words, DO) < Infinity || first(words, MORE) < Infinity || byDuty(words) ? 'responsible' : null;
}

export function actionOf(words: string): Action {
  const together = words.includes('共同') || words.includes('联合');
  const manner =
    words.includes('分别') || words.includes('分办')
      ? 'severally'
      : together
        ? 'jointly'
        : byDuty(words) || words.startsWith('分工')
          ? 'by-duty'
          : null;
  return { words, role: roleOf(words), manner };
}
