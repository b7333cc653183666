import { memo } from '../memo.ts';
import { leftover } from './leftover.ts';
import { RIGHTFUL, wholeActions } from './actions.ts';
import { slipOf } from './near.ts';
import { endsLikeOrgan } from './words.ts';

const known = memo<string | null>(4096);

/** Words this short are other words as soon as one character differs (办理, 管理): only a lost character is believed. */
const SHORT = 5;

function search(words: string): string | null {
  if (words.length < 3 || words.length > 20 || leftover(words) === '' || RIGHTFUL.test(words)) return null;
  for (const meant of wholeActions()) {
    const slip = slipOf(words, meant);
    if (slip === 'lost' || (slip !== null && words.length >= SHORT)) return meant;
  }
  return null;
}

/** The known action that words miss by one slip of the pen; null for known words and for words that are like none. */
export function nearAction(words: string): string | null {
  return known(words, () => search(words));
}

const STRAY =
  /(?:局|委员会|委|办公室|厅|人民政府|政府|管委会|中心|单位|部门|支队|大队|公司|集团|银行|分行|支行|学院|部|院|处|科|室|站|所|联|街道)([\u3400-\u9fff]{1,2})$/;

/** How many characters at the end of a name are none of it: 统 of 市教育局统抓落实. */
export function slipAfterName(surface: string): number {
  return endsLikeOrgan(surface) ? 0 : (STRAY.exec(surface)?.[1]?.length ?? 0);
}
