import { holds } from './tables.ts';

/**
 * What governments call the departments that nearly all of them have: a line an office, its full stem first, then the
 * standard short one and the clipped ones. Two lines are two offices, however alike they look.
 */
const TABLE = `
发展和改革 发展改革 发改 改革发展
教育 教
科学技术 科技
工业和信息化 工业信息化 工信
经济和信息化 经济信息化 经信
民族宗教事务 民族宗教 民宗
公安
民政
司法
财政
人力资源和社会保障 人力资源社会保障 人社 人力社保 人力资源保障
自然资源 自然资源和规划 自然资源规划 资规 自然资源与规划
规划和自然资源 规划自然资源 规自 规资
生态环境 环保 环境保护
住房和城乡建设 住房城乡建设 住建 住房建设 建设
城市管理 城管
城市管理和综合执法 城市管理综合执法 城管执法 城市管理行政执法 城市管理执法
综合行政执法 综合执法
交通运输 交通
水务
水利
农业农村 农业
林业
林业和草原 林业草原 林草
海洋与渔业 海洋渔业
海洋
商务
投资促进
文化广电旅游体育 文化广电旅游 文化和旅游 文化旅游 文旅 文广旅 文广旅体 文旅体 文体旅 文体广旅 文广体旅 文旅广电 文化和旅游广电 文旅广体 文化旅游体育 文化体育旅游 文化体育和旅游 文化体育广电旅游 文化广电体育旅游 文化旅游广电体育 文化广电体育和旅游 文体旅游 文体旅广电
体育
卫生健康 卫健 卫生和健康
退役军人事务 退役军人
应急管理 应急
审计
国有资产监督管理 国有资产监管 国资监管 国资
市场监督管理 市场监管 市监
统计
医疗保障 医保
政务服务数据管理 政务服务和数据管理 政务和数据 政务数据 政数 政务数据管理
政务服务管理 政务服务
行政审批服务 行政审批
大数据发展管理 大数据管理 大数据
数据管理 数据
地方金融监督管理 地方金融监管 金融监管 金融工作 金融
信访
机关事务管理 机关事务
粮食和物资储备 粮食和储备 粮食物资储备 粮食物资 粮储
乡村振兴
知识产权
税务
气象
邮政管理 邮政
烟草专卖 烟草
外事
园林绿化 园林
人民防空 人防
国防动员 国动
档案
地震
药品监督管理 药品监管 药监
能源
`;

/** Offices that are a bureau in one place and an office (办) in another. */
const EITHER = '|地方金融监督管理|信访|外事|乡村振兴|大数据发展管理|退役军人事务|城市管理|应急管理|';

export function isEither(stem: string): boolean {
  return holds(EITHER, stem);
}

const JOINT = /[和与及、]/g;
let stems: ReadonlyMap<string, string> | null = null;

/** The full stem of each known wording, conjunctions left out of the key: 发改, 发展改革 → 发展和改革. */
function stemsOf(table: string): ReadonlyMap<string, string> {
  const lines = table
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  return new Map(lines.flatMap(([full = '', ...others]) => [full, ...others].map((stem) => [stem.replace(JOINT, ''), full] as const)));
}

export function fullStem(stem: string): string | null {
  stems ??= stemsOf(TABLE);
  return stems.get(stem.replace(JOINT, '')) ?? null;
}

export function bareStem(stem: string): string {
  return stem.replace(JOINT, '');
}

/** Bodies that are no 局 or 委: a line a body, its wordings after the level. */
const BODIES = `
政府办公室 政府办 府办 人民政府办公室 府办公室 政府办公厅 人民政府办公厅
委办公室 委办 委办公厅
人大常委会办公室 人大办 人大办公室 人大常委办
政协办公室 政协办
委宣传部 宣传部
委组织部 组织部
委统战部 统战部
委政法委员会 委政法委 政法委
委网信办 网信办 委网络安全和信息化委员会办公室 网络安全和信息化委员会办公室
委编办 编办 编委办 委机构编制委员会办公室 机构编制委员会办公室 委编委办
委社会工作部 社会工作部 委社工部 社工部
委老干部局 老干部局
残疾人联合会 残联
妇女联合会 妇联
文学艺术界联合会 文联
科学技术协会 科协
工商业联合会 工商联
归国华侨联合会 侨联
社会科学界联合会 社科联
供销合作社 供销社 供销合作联社 供销合作总社
中级人民法院 中院 中级法院
人民检察院 检察院
人民法院 法院
消防救援支队 消防支队
消防救援大队 消防大队
疾病预防控制中心 疾控中心
`;
let named: ReadonlyMap<string, string> | null = null;

function namesOf(table: string): ReadonlyMap<string, string> {
  const lines = table.trim().split('\n');
  return new Map(lines.flatMap((line) => line.split(' ').map((name, _, names) => [name, names[0] ?? name] as const)));
}

export function bodyNamed(rest: string): string | null {
  named ??= namesOf(BODIES);
  return named.get(rest) ?? null;
}
