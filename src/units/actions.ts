/** Whole actions as these tables write them, for words that are nearly one. */
const DUTIES = ['', '按职责分工', '按照职责分工', '按各自职责', '按照各自职责', '依职责', '按职责'] as const;
const VERBS = [
  '',
  '牵头',
  '牵头负责',
  '负责牵头',
  '牵头落实',
  '分别牵头',
  '共同牵头',
  '牵头组织',
  '牵头抓总',
  '配合',
  '协同配合',
  '配合落实',
  '配合做好',
  '共同配合',
  '密切配合',
  '积极配合',
  '协助配合',
  '负责',
  '分别负责',
  '共同负责',
  '具体负责',
  '负责落实',
  '负责实施',
  '落实',
  '抓落实',
  '抓好落实',
  '统筹抓落实',
  '推进落实',
  '组织落实',
  '组织实施',
  '共同落实',
  '分别落实',
  '加强监管',
  '强化监管',
  '加强监督',
  '加强指导',
  '加强督导',
  '监督指导',
  '督促落实',
  '督促指导',
  '指导监督',
] as const;

/** Words that stand after a name by right though the grammar has no role for them; they are never corrected. */
export const RIGHTFUL =
  /责任分工|任务分工|职责任务|法定职责|有关职责|相关职责|促落实|抓实|抓总|抓细|做实|主导|管理|受理|保障|要求|规定|程序/;

let actions: readonly string[] | null = null;

/** Every whole action, made when it is first asked for. */
export function wholeActions(): readonly string[] {
  actions ??= DUTIES.flatMap((duty) => VERBS.map((verb) => `${duty}${verb}`)).filter((words) => words.length > 1);
  return actions;
}
