import { one, type Reading } from './time.ts';
import { wordAt } from './words.ts';

const LASTING = ['长期', '持续', '常态化', '常态', '常年', '贯穿全年', '贯穿始终', '贯穿全过程', '常抓不懈'];
const VERBS = [
  '坚持',
  '推进',
  '推动',
  '实施',
  '开展',
  '进行',
  '落实',
  '抓好',
  '保持',
  '执行',
  '有效',
  '深化',
  '任务',
  '工作',
  '跟进',
  '加强',
  '长效',
];

/** What is never done with, in a deadline column: 长期, 持续推进, 常态化; 中长期 only lies far ahead. */
export function lastingAt(plain: string, at: number): Reading | null {
  const word = plain.charAt(at - 1) === '中' ? '' : wordAt(LASTING, plain, at);
  const verb = word.length < 4 ? wordAt(VERBS, plain, at + word.length) : '';
  return word === '' ? null : one({ at: [at, at + word.length + verb.length], kind: 'ongoing', year: null, last: null });
}
