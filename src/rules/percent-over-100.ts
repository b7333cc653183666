import type { Rule } from './rule.ts';
import { hitsOf, passagesWith, type Seen, spotted, times } from './spots.ts';

/** Shares of a whole. What may rightly pass 100 (增长率, 完成率, 利用率, 拨备覆盖率, 毛入学率) is not among them. */
const NOUN =
  '(?:(?<!拨备|流动性)覆盖率|公开率|办结率|合格率|达标率|满意[度率]|普及率|知晓率|参保率|(?<!毛)入学率|处置率|处理率|整改率|回复率|答复率|及时率|准确率|受理率|检出率|上线率|接种率|优良率|好评率|签约率|录用率|就业率|巩固率|审[核查]率|备案率|安装率|改造率|治理率|化解率|调解率|破案率|[检监]测率|抽[检查]率|纳管率|收集率|回收率|成活率|保存率|绿化率|硬化率|通达率|入户率|兑现率|到位率|开工率|竣工率|投产率|履约率|网办率|安全利用率|建档率|响应率|回访率|查处率|执结率|参与率|参训率|参会率|完好率|正常率|在线率|登记率|建成率|归集率|共享率|公示率|落实率|配备率|持证率|培训率|随访率|筛查率|结案率|普查率|权重|占比|比重|比例)';
/** What falls by more than all of it: 下降120%, but not 下降到120%. */
const FALLS = '(?:下降|减少|降低|压减|缩减|压缩|缩短|削减)';
const SHARE = new RegExp(
  `(?:${NOUN}([^，。；、\\n0-9]{0,10})|${FALLS}(?![到至为])[^，。；、\\n0-9到至为]{0,4})(\\d{3,6}(?:\\.\\d{1,3})?)\\s?[%％]`,
  'g',
);
const GROWTH = /提高|提升|增长|增加|上升|同比|环比|超额/u;

export const rule: Rule<Seen> = {
  code: 'percent-over-100',
  severity: 'warning',
  title: { zh: '比率超过百分之百', en: 'a share of more than a hundred per cent' },
  why: {
    zh: '覆盖率、办结率这样的比率最多是百分之百，超过的多半是数字写错了。',
    en: 'A share such as coverage is a hundred per cent at most: the figure is likely wrong.',
  },
  source: { zh: '文字校对的惯例', en: 'custom of proofreading' },
  message: {
    zh: ({ found, count }) => `“${found}”超过了百分之百${times.zh(count)}`,
    en: ({ found, count }) => `“${found}” is more than a hundred per cent${times.en(count)}`,
  },
  mend: { zh: '核对数字', en: 'check the figure' },
  fix: 'none',
  bad: '工作任务\t具体要求\t责任单位\n公开\t1.⟦公开率不低于120%⟧。\t市财政局\n\t2.办理时限⟦压减150%⟧以上。\t市财政局\n',
  good: '工作任务\t具体要求\t责任单位\n公开\t1.公开率达到100%，拨备覆盖率150%，任务完成率120%，占比提高120%，负债率下降到120%。\t市财政局\n',
  check: (document) =>
    hitsOf(
      document,
      spotted(passagesWith(document, '%', '％'), SHARE, ({ 0: found, 1: between = '', 2: value, index }) =>
        Number(value) <= 100 || GROWTH.test(between) ? null : { at: [index, index + found.length] },
      ),
    ),
};
