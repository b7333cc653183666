import type { Rule } from './rule.ts';
import { around, hitsOf, passagesOf, type Seen, spotted, times } from './spots.ts';

/** Two to eight characters at once again, or a particle twice. */
const TWICE = /([\u3400-\u9fff]{2,8})\1|的的|和和|不不|(?<=[日底末月])前前/g;
const SHORTEST = 2;
const LONGEST = 8;

/** Whether any words could stand twice: the pattern, which tries each length at each place, is not asked in vain. */
function repeats(words: string): boolean {
  if (words.includes('的的') || words.includes('和和') || words.includes('不不') || words.includes('前前')) return true;
  for (let length = SHORTEST; length <= LONGEST; length += 1) {
    let same = 0;
    for (let at = length; at < words.length; at += 1) {
      same = words.charCodeAt(at) === words.charCodeAt(at - length) ? same + 1 : 0;
      if (same === length) return true;
    }
  }
  return false;
}

/** Words whose doubling is a word, or where one word ends and the next begins alike: 目的的, 共和和, 政府政府网站 stands for two. */
const RIGHT = /^(?:[一逐每].{1,2}|[一二三四五六七八九十百千万]+|研究|讨论|商量|考虑|协商|学习|试试|交流|锻炼|休息)$/;
/** Verbs and adverbs that never stand twice. Nouns may: 推进依法行政|行政执法. */
const NEVER =
  /^(?:加强|推进|推动|落实|完善|开展|建立|健全|实施|做好|积极|认真|及时|进一步|不断|持续|切实|全面|加快|深化|严格|强化|提升|提高|促进|加大|确保|按照|根据|通过|对于|关于|以及|负责|牵头|配合|围绕|督促|指导|优化|扎实|深入|有序|稳步|大力|着力)$/;
const NOUN =
  /(?:政府|信息|工作|项目|行政|管理|服务|安全|公司|单位|部门|企业|学校|人民|建设|任务|社区|经济|技术|文化|教育|环境|网络|数据|市场|人员|项目|标准|清单|问题|党员|干部|群众|农村|农业|产业|人才|生态|国家|法治|公共|财政|交通|应急|医疗|养老|教师|学生|儿童|妇女|统计|监督|执法|审批|许可|治理|责任|质量|生产|社会|民生|投资|科技|创新|资源|计划|制度|改革|发展|公开|解读|监测|评估|检查|街道|小区|园区|道路|河道|水库|预算|决算|指标|目标)$/;

export const rule: Rule<Seen> = {
  code: 'repeated-words',
  severity: 'warning',
  title: { zh: '词语重复', en: 'words stand twice' },
  why: { zh: '同一个词连写两遍，多半是录入或拼接时多打的。', en: 'A word twice in a row was typed or joined once too often.' },
  source: { zh: '文字校对的惯例', en: 'custom of proofreading' },
  message: {
    zh: ({ found, mark, count }) => `“${found}”中“${mark}”重复${times.zh(count)}`,
    en: ({ found, mark, count }) => `“${mark}” repeats itself in “${found}”${times.en(count)}`,
  },
  mend: { zh: '删去一个', en: 'take one out' },
  fix: 'none',
  bad: '工作任务\t具体要求\t责任单位\n公开\t1.⟦加强加强⟧财政管理。\t市财政局\n\t2.公开决算⟦的的⟧报表。\t⟦市司法局市司法局⟧\n',
  good: '工作任务\t具体要求\t责任单位\n公开\t1.以便民为目的的服务家家户户，人人参与，天天公开，一个一个解决，推进依法行政行政执法等等。\t市市场监管局\n',
  check: (document) =>
    hitsOf(
      document,
      spotted(
        passagesOf(document).filter(({ text: { value } }) => repeats(value)),
        TWICE,
        ({ 0: found, 1: word, index }, { kind, text: { value } }) => {
          const at = [index, index + found.length] as const;
          const before = value.slice(Math.max(0, index - 1), index);
          if (kind === 'number') return null;
          if (word === undefined) {
            if (
              found === '的的'
                ? /[目标有别]/u.test(before)
                : found === '和和' && (/[共温缓饱平]/u.test(before) || /^[美气睦顺]/u.test(value.slice(at[1], at[1] + 1)))
            )
              return null;
          } else if (
            RIGHT.test(word) ||
            word.charAt(0) === word.charAt(1) ||
            (kind !== 'units' && !NEVER.test(word) && NOUN.test(word) && word.length < 4)
          )
            return null;
          return { at, show: around(value, at), mark: word ?? found.charAt(0) };
        },
      ),
    ),
};
