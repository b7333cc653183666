/** The verbs of two characters that say a role by themselves. */
const VERBS = ['牵头', '配合', '参与', '参加', '负责', '落实', '协助'];
/** Words that differ from one of them in a character and are right, or end a name. */
const OTHERS =
  '|带头|抬头|源头|龙头|码头|街头|口头|镇头|桥头|村头|渡头|配套|配备|配送|配电|配置|配发|配齐|配建|联合|综合|结合|整合|融合|组合|混合|集合|' +
  '符合|适合|参建|参照|参事|参谋|参保|参展|参战|参考|给与|授与|赠与|增加|追加|附加|添加|负担|负总|主责|担责|尽责|履责|问责|追责|职责|权责|首责|总责|' +
  '落地|落户|落细|落成|抓实|做实|充实|核实|切实|证实|抓落|压实|夯实|协调|协作|协会|协同|协办|协商|协议|帮助|救助|资助|援助|扶助|互助|捐助|辅助|赞助|自助|协查|协管|协防|协理|协力|协定|参评|参训|参演|参赛|负重|配给|牵引|牵线|';

/** Slips that are words of nothing else: they need no further evidence. */
export const SURE: ReadonlyMap<string, string> = new Map([
  ['迁头', '牵头'],
  ['配和', '配合'],
  ['参于', '参与'],
  ['参予', '参与'],
  ['分別', '分别'],
]);

function isSlip(words: string, verb: string): boolean {
  if (words.length === 1) return verb.includes(words);
  const same = [0, 1].filter((at) => words.charAt(at) === verb.charAt(at)).length;
  return same === 1 || (words.charAt(0) === verb.charAt(1) && words.charAt(1) === verb.charAt(0));
}

/**
 * The one verb of two characters that one or two characters after a name miss by a slip of the pen: 迁头, 参于, 酉合, or 头 alone.
 * Null for words of their own, and where two verbs could be meant. Weak evidence: the document should use the verb elsewhere.
 */
export function nearVerb(words: string): string | null {
  const sure = SURE.get(words);
  if (sure !== undefined) return sure;
  if (words.length === 0 || words.length > 2 || VERBS.includes(words) || OTHERS.includes(`|${words}|`)) return null;
  const [only, ...more] = VERBS.filter((verb) => isSlip(words, verb));
  return only === undefined || more.length > 0 ? null : only;
}
