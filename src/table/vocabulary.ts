import { memo } from '../memo.ts';
import type { Holds } from '../model.ts';
import { begins, combined, either, ends, exactly, holds, maybe, one, type Test, whole } from './names.ts';
import { isCooperating, isLead, isResponsible, isSupervising } from './parties.ts';

/** What a header name says by itself. `work` is category or task: its rank is how surely it is the task, and the content decides. */
export type Heading = { readonly holds: Holds } | { readonly holds: 'work'; readonly rank: number };

/** 主要责任单位: it leads where a column of others stands beside it. */
export const isMain: Test = begins('主要责任 主要负责 主要承办 主要落实 主要实施');

/** Header names in traditional characters, as Hong Kong, Macau and Taiwan write them: each folded onto its simplified one. */
const TRADITIONAL =
  '項務辦單協責時間實類別備註導監內點編號標題領執進達檢計劃區縣鎮總級應體認識員電話聯絡屬廳處機構參與節圖業門負預舉議結審報職隊組設開關團專階說據現狀態啟動終書長簽轄鄉產資額種範圍牽頭擬規條見歸佈屆後續個數順細優傳館園';
const SIMPLIFIED =
  '项务办单协责时间实类别备注导监内点编号标题领执进达检计划区县镇总级应体认识员电话联络属厅处机构参与节图业门负预举议结审报职队组设开关团专阶说据现状态启动终书长签辖乡产资额种范围牵头拟规条见归布届后续个数顺细优传馆园';

const FOLDED = new RegExp(`[${TRADITIONAL}]`, 'g');

export function simplified(name: string): string {
  return name.replace(FOLDED, (char) => SIMPLIFIED.charAt(TRADITIONAL.indexOf(char)));
}

export const PERSON =
  /领导|责任人|联系人|负责人|联络|人员|专员|[链河湖林路田段点]长|负责同志|[县市区镇州省]长|局长|主任|书记|电话|签字|姓名|签名/u;

/** 推进步骤及责任分工: tasks that name their units in brackets of their own words. */
export const WORK_AND_DUTY = /(?:任务|措施|举措|内容|步骤|事项|要求)[及和与、/].*(?:分工|责任|单位|部门)/;

const NUMBER: Test = either(
  whole('序 序号 次序 排序 项次 条目 序列 序次 号 条款 条款号 代码 NO NO. No No. №'),
  whole(combined('案 提 案案 提案 议案 提案编 提案序 议案编 议案序 建议 建议编 建议序', '号'), combined('任务 事项 指标 问题', '代码 号')),
  (name) => name.length <= 6 && ends('编号 序号 编码')(name) && !/[期文电]/.test(name.slice(0, -2)),
);

const PERIOD = /^(?:第?[一二三四1-4]季度|上半年|下半年|季度|月度|[0-9一二三四五六七八九十]{1,2}月份?)(?:目标|任务|进度|计划|安排|内容)?$/u;
const QUARTER: Test = (name) => name.includes('报送要求') || (/[季半月]/.test(name) && PERIOD.test(name));

/** 任务及完成时限: two matters in one column; the times of tasks stand in their words. */
const WORK_AND_TIME = /^(?:工作|重点|主要|目标|具体|年度)*(?:任务|内容|措施|事项)[及和与、/].*(?:时限|时间|期限|进度|节点)/u;

/** What is done on a date: 竣工时间, 计划开工日期. */
const DATED: Test = either(
  whole(combined('_ 起止 计划 要求 预计 办理 实施 启动 开工 竣工 建成 汇报 上会 开展 工作', '时间 日期')),
  exactly(
    maybe(one('计划 拟 预计 报送')),
    one(
      '反馈 答复 报送 上报 提交 交付 完工 投产 上线 到位 整改到位 挂牌 送审 抽查 回复 承诺 起始 结束 到期 开业 销号 验收 达标 公布 出台 印发 发布 审议 审查 提请审议 整治 化解 督办 通车 投用',
    ),
    one('时间 日期'),
  ),
);
const isTime: Test = either(
  holds('时限 期限 截止 节点 完成期 里程碑 进度安排 进度要求 进度计划 时间要求 时间安排 完成要求 完成安排 推进安排'),
  holds(combined('完成 办结 落实 整改 推进', '时间 日期')),
  ends(`${combined('时序 时间 推进 实施', '进度 安排 计划')} 时序 时效 工期 起止年限`),
  whole('月份 DDL 完成时 时间表 限期 建设年限 建设周期'),
  DATED,
);
const NO_TIME = holds('单位 部门 科室 处室');
const DEADLINE: Test = (name) => isTime(name) && !NO_TIME(name);

const CATEGORY: Test = either(
  whole('类别 分类 类型 模块 维度 条线 战线 环节 篇目', combined('_ 工作 实施 推进 整治', '阶段 阶段划分')),
  whole('大类 小类 领域 方向 板块 指标 方面 专项 专题 篇章 章节 目标任务分类'),
  whole(combined('一级 二级 三级 四级', '指标 任务 分类 目录 目标 事项 项目')),
  ends('类别 分类 大类 板块 领域 类型'),
  (name) => /^.{2,4}指标$/.test(name) && !begins('目标 年度 计划 考核 任务 预期 主要 约束 分解 量化 数量 控制')(name),
);

/** 目标任务及具体要求. */
const WORK_AND_MORE =
  /(?:任务|内容|措施|举措|要求|事项|做法)[及和与、/](?:主要|具体|工作|年度|预期)?(?:目标|要求|标准|内容|措施|举措|成效|成果|规模|进度)$|(?:目标|标准)[及和与、/](?:主要|具体|工作|年度)?(?:任务|措施|举措|内容)$/;

const OTHER: Test = either(
  holds(
    '备注 成果 成效 进展 完成情况 落实情况 现状 依据 来源 目标值 分值 权重 考核 评分 资金 投资 预算 形式 状态 进度 说明 验收 标志 预期',
  ),
  holds('年度目标 工作目标'),
  ends('任务数 任务数量 目标数 目标数量 项目数 项目数量 目标'),
);

const DETAIL: Test = either(
  ends('要求 措施 举措 内容 内容安排 安排 做法 任务分解 分解任务'),
  whole('具体任务 具体事项 具体工作 具体项目 任务细化 细化任务'),
  whole(combined('_ 评价 测评 评审 创建 考评 评估 建设 达标 整治', '细则 标准 条款')),
);

/** 项目实施单位: a thing, a few words, and a party. */
const OWNER: Test = (name) =>
  name.length >= 4 &&
  name.length <= 8 &&
  begins('项目 工作 任务 事项 整改')(name) &&
  ends('单位 部门 机构 专班 业主 法人 主体 科室 处室')(name);

const WORK: Test = either(
  holds('任务 工作 事项 要点 项目 重点 内容 举措 措施 问题 实事 议题 行动名称 标题 题目 主题 议案 提案 案由 建议 短板'),
  ends(`隐患 ${combined('隐患', '描述 内容 情况 名称')} 不足 抓手 ${combined('实施 推进 具体', '路径')} 原文 打算 步骤 表现`),
  holds(combined('反馈 审议 议定 会议 督察 巡视 巡察 审计 评估 检查', '意见')),
  whole('行动 行动内容 活动 活动内容 工程 工程名称 风险点 化解方案 主要职责 具体职责'),
);

/** A pattern for names of two matters: made only where one joins them. */
const joined =
  (pattern: RegExp): Test =>
  (name) =>
    /[及和与、/]/.test(name) && pattern.test(name);

/** The vocabulary, first match wins. */
const NAMES: readonly (readonly [Test, Heading])[] = [
  [NUMBER, { holds: 'number' }],
  [joined(WORK_AND_TIME), { holds: 'work', rank: 2 }],
  [joined(WORK_AND_DUTY), { holds: 'work', rank: 2 }],
  [QUARTER, { holds: 'other' }],
  [DEADLINE, { holds: 'deadline' }],
  [isLead, { holds: 'lead' }],
  [isCooperating, { holds: 'cooperating' }],
  [isSupervising, { holds: 'supervising' }],
  [isResponsible, { holds: 'responsible' }],
  [CATEGORY, { holds: 'category' }],
  [either(joined(WORK_AND_MORE), ends('目标任务')), { holds: 'work', rank: 2 }],
  [OTHER, { holds: 'other' }],
  [DETAIL, { holds: 'work', rank: 2 }],
  [OWNER, { holds: 'responsible' }],
  [WORK, { holds: 'work', rank: 1 }],
];

function told(name: string): Heading | null {
  if (isMain(name)) return { holds: 'lead' };
  if (PERSON.test(name) && !/单位|部门/u.test(name)) return { holds: 'other' };
  const known = NAMES.find(([test]) => test(name))?.[1];
  // 负责政策局／部门: the first of two names.
  const slash = known === undefined ? name.search(/[/／]/) : -1;
  return known ?? (slash > 0 ? told(name.slice(0, slash)) : null);
}

const known = memo<Heading | null>(256);

/** What a bare name says by the vocabulary. */
export function byVocabulary(name: string): Heading | null {
  return known(name, () => told(name));
}
