import { memo } from '../memo.ts';
import { bodyNamed, fullStem } from './departments.ts';
import { levelOf } from './names.ts';

/**
 * Characters that are written, or read from a scan, in place of others because they sound or look alike: the right one, then the
 * wrong ones. Only characters in the names of departments, and never a wrong one that makes another department's name.
 */
const CONFUSED = `
政正证征攻 财才材 教校敎 育肓 民名 司同 法发伐 审申宙 计记汁 统通绕 息患思 信倍讯 源原缘 农衣 村材付 业亚 态泰太
环坏 境镜竟 资姿咨 保堡宝 障章彰 住往主注 房坊 建健键 乡多 交绞 通痛 运云远 输轮榆 利力 务勿物 林淋 商裔尚 文又
化花 广厂 电由 旅族旋 游油 体休 卫围 健建键 康庚 生牛 退腿 役投没 军均 应映因 急极 管官菅 理里埋 监盐临 督都睿
场扬厂 医匠 疗辽 据锯 数教 发友 展辰 改攻 革草 金全 融触隔 信仿 访仿坊 机几 关美 食实 储诸 备各 物勿 税悦
气汽 象像 园圆 绿录 化划 档挡 案按 震振 药约 品晶 能熊 组祖阻 织职识组 宣喧宜 战站 线钱 编偏遍 妇归 联连朕 残浅
消销削 防访坊 救求 疾急 控空 中仲 检捡拣 察查 院完 供共洪 销消 厅听亭 部陪 族旋 社杜 科料 技枝 城诚成 综宗
合台和 执挚 行形 批披 服报 烟咽 草革 邮油 人入 粮梁 设没 传转 委萎 局居 安按案
`;

let confused: ReadonlyMap<string, string> | null = null;

/** What each wrong character may stand for. */
function readConfused(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const group of CONFUSED.trim().split(/\s+/)) {
    const [right = '', ...wrongs] = Array.from(group);
    for (const wrong of wrongs) if (wrong !== right) found.set(wrong, `${found.get(wrong) ?? ''}${right}`);
  }
  return found;
}

const TAIL = /(?:局|委员会|委|办公室|办|厅)$/;

/** Whether the words after the level name a department that governments have. */
function isKnown(rest: string): boolean {
  if (bodyNamed(rest) !== null) return true;
  const tail = TAIL.exec(rest)?.[0] ?? '';
  const stem = rest.slice(0, rest.length - tail.length);
  return tail !== '' && stem.length > 1 && fullStem(stem) !== null;
}

const known = memo<string | null>(4096);
const SHORTEST = 3;
const LONGEST = 16;

function search(name: string): string | null {
  const level = levelOf(name);
  const rest = name.slice(level.length);
  if (rest.length < SHORTEST || rest.length > LONGEST || isKnown(rest)) return null;
  confused ??= readConfused();
  for (let at = 0; at < rest.length; at += 1) {
    for (const right of confused.get(rest.charAt(at)) ?? '') {
      const meant = `${rest.slice(0, at)}${right}${rest.slice(at + 1)}`;
      if (isKnown(meant)) return `${level}${meant}`;
    }
  }
  return null;
}

/** The name of a department that a name misses by one character that sounds or looks alike: 市财正局, 县卫生健康居. Null for all others. */
export function meantBy(name: string): string | null {
  return known(name, () => search(name));
}
