import { clip } from '../clip.ts';
import type { Plan, Task } from '../model.ts';
import { isHeading } from './headings.ts';
import type { Rule } from './rule.ts';
import { edits, placeOf } from './spots.ts';

const STOPS = '。！？!?；;…';
const CLOSING = '”’」』）)》〉';

/** Whether words end in a stop, or closing marks after one. */
function stops(words: string): boolean {
  let at = words.length - 1;
  while (at >= 0 && CLOSING.includes(words.charAt(at))) at -= 1;
  return at >= 0 && STOPS.includes(words.charAt(at));
}

/** Ends in 。！？；… , a closing mark after one, or a bracket after one: …公开。（6月底前） */
function ended(words: string): boolean {
  if (stops(words)) return true;
  const bracket = /\s*[（(][^（）()]{1,80}[）)]$/.exec(words.slice(-120));
  return bracket !== null && stops(words.slice(0, -bracket[0].length));
}

function unended({ tasks }: Plan): Task[] {
  const full = tasks.filter(({ text }, at) => text.value !== '' && !isHeading(tasks, at));
  const open = full.filter(({ text }) => !ended(text.value));
  return open.length > 0 && open.length * 3 <= full.length ? open : [];
}

export const rule: Rule<{ readonly found: string }> = {
  code: 'text-end',
  severity: 'warning',
  title: { zh: '任务末尾没有句号', en: 'a task does not end with a full stop' },
  why: {
    zh: '表中别的任务都以句号结束，这一项没有，可能是后半句丢了。',
    en: 'The other tasks of this table end with a full stop: words may be missing at the end of this one.',
  },
  source: { zh: '表格的惯例：同一张表的任务末尾标点一致', en: 'custom of these tables: tasks of one table end alike' },
  message: {
    zh: ({ found }) => `任务末尾“${found}”没有句号，本表其他任务都有`,
    en: ({ found }) => `the task ends “${found}” without a full stop; the others of this table have one`,
  },
  mend: { zh: '核对是否缺了文字；没有缺的，补上句号', en: 'see whether words are missing; where none are, put 。 at the end' },
  fix: 'suggested',
  bad: '工作任务\t具体要求\t责任单位\n公开\t1.公开预算。\t市财政局\n\t2.公开决算。\t市财政局\n\t3.公开债⟦务⟧\t市财政局\n',
  good: '工作任务\t具体要求\t责任单位\n公开\t1.公开预算。（6月底前）\t市财政局\n\t2.建成“一张网。”\t市财政局\n\t3.公开债务；\t市财政局\n',
  *check({ plans }) {
    for (const plan of plans) {
      for (const task of unended(plan)) {
        const { value } = task.text;
        // Rare characters take two units, and neither is one alone.
        const final = clip(value, value.length - 1, value.length);
        const last: readonly [number, number] = [value.length - final.length, value.length];
        const mark = /[，、：,:.．]$/.test(value) ? '。' : `${final}。`;
        yield {
          args: { found: clip(value, value.length - 8, value.length).replace(/\s+/g, ' ') },
          range: placeOf(task.text, last),
          task,
          fix: { safe: false, edits: edits(task.text, last, mark) },
        };
      }
    }
  },
};
