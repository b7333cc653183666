import type { Span, Text } from '../model.ts';

/** A paragraph beside the tables of a page or a document. */
export interface Block {
  readonly text: Text;
  readonly at: Span;
}

const NOTE = /^[（(]?(?:注|备注|说明|附注|填表说明|注释)[0-9０-９一二三]?[）)]?\s*[：:.、]/;
const GOES_ON = /^[（(]?[0-9０-９一二三四五六七八九十]{1,2}[)）.．、]/;
const NAMED = /(?:表|单|台账|清单|方案|要点|计划|一览|细则|任务|分工|分解|安排|目录|汇总|措施|举措)(?:[（(].*[）)])?$/;
/** What sites write round an article: never a table's title. */
const FURNITURE =
  /^(?:当前位置|您的位置|首页|上一篇|下一篇|打印|关闭|【|发布(?:时间|日期|机构)|信息来源|来源|索引号|主题分类|发文|成文|文号|字[体号]|浏览|点击|作者|编辑|责任编辑|分享|版权|主办|承办|网站|ICP|Copyright|下载|相关(?:阅读|链接|文章)|附件下载)|>|›|»/i;
const LONGEST = 80;
/** A title stands among the last blocks before its table: so many are looked at, and where none is named like a table the last few are kept. */
const LOOKED = 8;
const KEPT = 2;

/**
 * What stands between two tables, parted: notes that go on with the table before (注：… and the numbered lines after it),
 * and what may be the title of the next. `named` asks of titles that they read like one: round the tables of a page stands much else.
 */
export function parted<B extends { readonly text: { readonly value: string } }>(
  blocks: readonly B[],
  follows: boolean,
  named = false,
): { readonly notes: readonly B[]; readonly titles: readonly B[] } {
  const filled = blocks.filter(({ text }) => text.value.trim() !== '');
  let ends = 0;
  if (follows && NOTE.test(filled[0]?.text.value ?? '')) {
    ends = 1;
    while (ends < filled.length && GOES_ON.test(filled[ends]?.text.value ?? '') && ends < 12) ends += 1;
  }
  const near = filled
    .slice(ends)
    .slice(-LOOKED)
    .filter(({ text }) => text.value.length <= LONGEST && !FURNITURE.test(text.value));
  const title = near.findLastIndex(({ text }) => NAMED.test(text.value));
  const before = near[title - 1]?.text.value ?? '';
  const twoLines = before !== '' && before.length <= 40 && !/[。；：！？，]$/.test(before) && !NAMED.test(before) && !GOES_ON.test(before);
  const first = title >= 0 ? (twoLines ? title - 1 : title) : named ? near.length : near.length - KEPT;
  return { notes: filled.slice(0, ends), titles: near.slice(Math.max(0, first)) };
}
