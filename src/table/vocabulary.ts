import type { Heading } from './common-names.ts';

/** 主要责任单位: it leads where a column of others stands beside it. */
export const MAIN = /^主要(?:责任|负责|承办|落实|实施)/u;

/** Header names in traditional characters, as Hong Kong, Macau and Taiwan write them: each folded onto its simplified one. */
const TRADITIONAL =
  '項務辦單協責時間實類別備註導監內點編號標題領執進達檢計劃區縣鎮總級應體認識員電話聯絡屬廳處機構參與節圖業門負預舉議結審報職隊組設開關團專階說據現狀態啟動終書長簽轄鄉產資額種範圍牽頭擬規條見歸佈屆後續個數順細優傳館園';
const SIMPLIFIED =
  '项务办单协责时间实类别备注导监内点编号标题领执进达检计划区县镇总级应体认识员电话联络属厅处机构参与节图业门负预举议结审报职队组设开关团专阶说据现状态启动终书长签辖乡产资额种范围牵头拟规条见归布届后续个数顺细优传馆园';

const FOLDED = new RegExp(`[${TRADITIONAL}]`, 'g');

export function simplified(name: string): string {
  return name.replace(FOLDED, (char) => SIMPLIFIED.charAt(TRADITIONAL.indexOf(char)));
}

/** What a party is called: 单位, and whatever offices an office has: 部室, 站所, 厅局, 院系, 村. No person, and no thing. */
const BODY =
  '(?:单位|部门|科室|处室|股室|主体|机构|镇街|分工|专班|小组|(?:[部厅司局委办科处室股组站所队院系馆园]{1,2}|学院|书院|办公[室厅]|委员会|指挥部|工作[组队]|[大中支]队|警种|机关|庭室|中心|公司|集团|企业|支行|镇|乡镇|乡|街道|街镇|村|社区|村社区|村居|(?:党|团)?支部|党组织|党总支|村社|县区|区县|县市区|市县|市州|区市县|方)$)';
const LEVEL = '(?:[国省市县区州镇乡]{1,2}[级直]?)?';
export const PERSON =
  /领导|责任人|联系人|负责人|联络|人员|专员|[链河湖林路田段点]长|负责同志|[县市区镇州省]长|局长|主任|书记|电话|签字|姓名|签名/u;

/** 推进步骤及责任分工: tasks that name their units in brackets of their own words. */
export const WORK_AND_DUTY = /(?:任务|措施|举措|内容|步骤|事项|要求)[及和与、/].*(?:分工|责任|单位|部门)/;

/** The vocabulary, first match wins. */
const NAMES: readonly (readonly [RegExp, Heading])[] = [
  [
    /^(?:序号?|项次|条目|序列|序次|号|[^期文电]{0,4}(?:编号|序号)|[案提]案?号|[提议]案[编序]?号|建议[编序]?号|条款号?|代码|(?:任务|事项|指标|问题)(?:代码|号)|NO\.?|No\.?|№)$/,
    { holds: 'number' },
  ],
  // Two matters in one column: the times of tasks and of units stand in their words.
  [/^(?:工作|重点|主要|目标|具体|年度)*(?:任务|内容|措施|事项)[及和与、/].*(?:时限|时间|期限|进度|节点)/u, { holds: 'work', rank: 2 }],
  [WORK_AND_DUTY, { holds: 'work', rank: 2 }],
  [/^(?:第?[一二三四1-4]季度|上半年|下半年|[0-9一二三四五六七八九十]{1,2}月份?)(?:目标|任务|进度|计划|安排|内容)?$/u, { holds: 'other' }],
  [
    new RegExp(
      '^(?!.*(?:单位|部门|科室|处室))(?:.*(?:时限|期限|截止|节点|完成期|里程碑|进度(?:安排|要求|计划)|(?:完成|办结|落实|整改|推进)(?:时间|日期)|(?:时间|完成)(?:要求|安排)|推进安排)|.*(?:时序|时间|推进|实施)(?:进度|安排|计划)$|.*时[序效]$|月份$|DDL$|(?:起止|计划|要求|预计|办理|实施|启动|开工|竣工|建成|汇报|上会|开展|工作|(?:计划|拟|预计|报送)?(?:反馈|答复|报送|上报|提交|交付|完工|投产|销号|验收|达标|公布|出台|印发|发布|审议|审查|提请审议|整治|化解|督办|通车|投用))?(?:时间|日期)$|完成时$)',
    ),
    { holds: 'deadline' },
  ],
  [
    new RegExp(
      `^${LEVEL}(?:总|第一|主要)?(?:牵头|主办|主责|总责|首责|领办)(?:负责|责任|落实|实施|或责任)?${BODY}?$|^(?:牵头|主办)(?:和|及|、|/)?.*${BODY}$`,
    ),
    { holds: 'lead' },
  ],
  [
    new RegExp(
      `^${LEVEL}(?:协同|配合|协办|参与|参加|协助|会办|会签|联办|协作|合作|主要合作|支持|支撑|主要配合|责任配合|其[他它](?:责任|配合)|.{0,4}成员)(?:.*${BODY})?$`,
    ),
    { holds: 'cooperating' },
  ],
  [
    new RegExp(`^${LEVEL}(?:行业)?(?:监督|督办|督导|指导|监管|督查|督促|考核).*${BODY}$|^(?:监管|监督|督导|指导)责任$`),
    { holds: 'supervising' },
  ],
  [
    new RegExp(
      `(?:责任|落实|承办|实施|负责|完成|承担|执行|主管|办理|组织|分工|包保|承接|具体|配套|汇报|认领|经办|起草|拟稿|编制|建设|承建|申报|整改|包联|挂联|帮扶|代建|业主|监理|设计|施工|运营|推进)(?:落实|责任|实施|政策|工作)?${BODY}|^(?:责任|任务|部门|单位|职责)?分工$|^责任单位.*|^(?:主体|属地|直接|包保)?责任$|^(?:部门|科室|处室|股室|镇街)$`,
    ),
    { holds: 'responsible' },
  ],
  [
    /^(?:类别|分类|类型|大类|小类|领域|方向|板块|指标|方面|专项|专题|篇章|章节|目标任务分类|.*(?:类别|分类|大类|板块|领域|类型)|(?!目标|年度|计划|考核|任务|预期|主要|约束).{2,4}指标|[一二三四]级(?:指标|任务|分类|目录))$/,
    { holds: 'category' },
  ],
  [
    /(?:任务|内容|措施|举措|要求|事项|做法)[及和与、/](?:主要|具体|工作|年度|预期)?(?:目标|要求|标准|内容|措施|举措|成效|成果|规模|进度)$|目标任务$/,
    { holds: 'work', rank: 2 },
  ],
  [
    /备注|成果|成效|进展|完成情况|落实情况|现状|依据|来源|目标值|分值|权重|考核|评分|资金|投资|预算|形式|状态|进度|说明|验收|标志|预期|(?:任务|目标|项目)数量?$|年度目标|工作目标|目标$/,
    { holds: 'other' },
  ],
  [
    /(?:具体|主要|重点|工作|任务|改革|目标|建设|整改|推进)?(?:要求|措施|举措|内容(?:安排)?|安排|做法|任务分解|分解任务|任务内容|事项内容)$|^具体(?:任务|事项|工作|项目)$|^(?:评价|测评|评审|创建|考评|评估|建设|达标|整治)?(?:细则|标准|条款)$|^任务(?:分解|细化)$|^细化任务$/,
    { holds: 'work', rank: 2 },
  ],
  [/^(?:项目|工作|任务|事项|整改).{0,4}(?:单位|部门|机构|专班|业主|法人|主体|科室|处室)$/, { holds: 'responsible' }],
  [
    /任务|工作|事项|要点|项目|重点|内容|举措|措施|问题|实事|议题|(?:反馈|审议|督察|巡视|巡察|审计|评估|检查)意见|行动名称|^(?:行动|活动)(?:内容)?$|^工程(?:名称)?$|标题|题目|主题|议案|提案|案由|建议/u,
    { holds: 'work', rank: 1 },
  ],
];

/** What a bare name says by the vocabulary. */
export function byPatterns(name: string): Heading | null {
  if (MAIN.test(name)) return { holds: 'lead' };
  if (PERSON.test(name) && !/单位|部门/u.test(name)) return { holds: 'other' };
  const known = NAMES.find(([pattern]) => pattern.test(name))?.[1];
  // 负责政策局／部门: the first of two names.
  const slash = known === undefined ? name.search(/[/／]/) : -1;
  return known ?? (slash > 0 ? byPatterns(name.slice(0, slash)) : null);
}
