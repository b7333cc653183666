import { begins, combined, either, maybe, one, row, type Step, type Test, whole } from './names.ts';

/** What a party is called. Words may stand behind these: 责任单位及责任人. */
const WITHIN = '单位 部门 科室 处室 股室 主体 机构 镇街 分工 专班 小组'.split(' ');
/** And whatever offices an office has, at the end of a name: no person, and no thing. */
const LAST = new Set(
  (
    '学院 书院 办公室 办公厅 委员会 指挥部 工作组 工作队 大队 中队 支队 警种 机关 庭室 中心 公司 集团 企业 支行 镇 乡镇 乡 街道 街镇 村 社区 村社区 村居 ' +
    '支部 党支部 团支部 党组织 党总支 村社 县区 区县 县市区 市县 市州 区市县 方'
  ).split(' '),
);
/** One or two of these: 部室, 站所, 厅局, 院系. */
const SIGNS = '部厅司局委办科处室股组站所队院系馆园';

/** Whether all words from `at` on are a party's. */
function isParty(name: string, at: number): boolean {
  const rest = name.slice(at);
  if (rest.length === 0) return false;
  return (
    WITHIN.includes(rest) ||
    LAST.has(rest) ||
    (SIGNS.includes(rest.charAt(0)) && (rest.length === 1 || (rest.length === 2 && SIGNS.includes(rest.charAt(1)))))
  );
}

function endsAsParty(name: string, from: number): boolean {
  for (let at = from; at < name.length; at += 1) if (isParty(name, at)) return true;
  return false;
}

/** 市级, 县区, 省直: the level of those that a column names. */
const LEVEL: Step = (name, at) => {
  const signs = '国省市县区州镇乡';
  let end = at;
  while (end < at + 2 && end < name.length && signs.includes(name.charAt(end))) end += 1;
  const places = [at];
  for (let place = at + 1; place <= end; place += 1) {
    places.push(place);
    if ('级直'.includes(name.charAt(place) || ' ')) places.push(place + 1);
  }
  return places;
};

type Rest = (name: string, at: number) => boolean;
const nothing: Rest = (name, at) => at === name.length;
/** Whether a name begins with `step` and goes on with one of `rests`. */
const headed =
  (step: Step, ...rests: readonly Rest[]): Test =>
  (name) =>
    step(name, 0).some((at) => rests.some((rest) => rest(name, at)));

const LEADING = row(LEVEL, maybe(one('总 第一 主要')), one('牵头 主办 主责 总责 首责 领办'), maybe(one('负责 责任 落实 实施 或责任')));
/** 牵头单位及责任人: the people of the party beside it. */
const AND_PEOPLE = row(one('牵头 主办 主责'), maybe(one('责任')), one('单位 部门 科室 处室'), one('及 和 与 、 / ／'));
export const isLead: Test = either(
  headed(LEADING, nothing, isParty),
  headed(one('牵头 主办'), endsAsParty),
  headed(AND_PEOPLE, (name) => name.endsWith('人') || name.endsWith('人员')),
  whole(combined('抓总 主抓 汇总 召集 发起 组长 责任牵头 总负责', '单位 部门')),
);

/** 专班成员单位: not far into the name. */
const MEMBERS: Step = (name, at) => {
  const found = name.indexOf('成员', at);
  return found >= 0 && found <= at + 4 ? [found + 2] : [];
};
const HELPING = one(
  '协同 配合 协办 参与 参加 协助 辅助 会同 会办 会签 会商 联办 联合 联动 相关配合 主要参与 协作 合作 主要合作 共同责任 支持 支撑 技术支撑 主要配合 责任配合 其他责任 其它责任 其他配合 其它配合',
);
const HELP: Step = (name, at) => [...HELPING(name, at), ...MEMBERS(name, at)];
export const isCooperating: Test = either(
  headed(row(LEVEL, HELP), nothing, endsAsParty),
  whole(combined('_ 要素 服务 后勤 资金 技术', '保障单位 保障部门')),
);

const WATCHING = row(LEVEL, maybe(one('行业')), one('监督 督办 督导 指导 监管 督查 督促 考核 业务指导'));
export const isSupervising: Test = either(
  headed(WATCHING, endsAsParty),
  whole('监管责任 监督责任 督导责任 指导责任 监管 监督 督导 督办 指导'),
);

const DOING = row(
  one(
    '责任 落实 承办 实施 负责 完成 承担 执行 主管 办理 组织 分工 包保 承接 具体 配套 汇报 认领 经办 起草 拟稿 编制 建设 承建 申报 整改 包联 挂联 帮扶 代建 业主 监理 设计 施工 运营 推进',
  ),
  maybe(one('落实 责任 实施 政策 工作')),
);
const ANSWERING: Test = either(
  begins('责任单位'),
  whole('分工 责任分工 任务分工 部门分工 单位分工 职责分工 责任 主体责任 属地责任 直接责任 包保责任 部门 科室 处室 股室 镇街'),
  whole('属地单位 属地政府 属地党委政府 子企业 子公司 所属企业 权属企业 二级单位 三级单位 基层单位'),
  whole(
    combined(
      '管理 管护 养护 运维 行业 归口 归口管理 检查 抽查 监测 整治 落地 受理 化解 其他 相关 有关 涉及',
      '单位 部门 机关 主体 科室 处室',
    ),
  ),
  whole('落实 承办 负责 实施 执行 任务落实 责任落实 工作分工 具体责任人及单位', combined('责任', '乡镇街道 镇街道 片区 网格 年级 班组')),
  whole(combined(combined('责任人 负责人', '/ ／ 、 和 及 与'), '单位 部门 科室 处室')),
);

/** 承办工作机构, 责任单位及责任人: somewhere in the name a doing, and what does it right behind. */
export function isResponsible(name: string): boolean {
  if (ANSWERING(name)) return true;
  for (let from = 0; from < name.length; from += 1) {
    const found = DOING(name, from).some((at) => WITHIN.some((word) => name.startsWith(word, at)) || isParty(name, at));
    if (found) return true;
  }
  return false;
}
