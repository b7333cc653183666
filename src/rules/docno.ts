import { matchesOf } from './walk.ts';

/** Brackets that stand in place of 〔〕 round the year of a document number. */
export const OPEN = '[〔\\[［(（【〈﹝〖{｛]';
export const CLOSE = '[〕\\]］)）】〉﹞〗}｝]';
/** A blank; where the pattern is made for it, more than one. */
export const S = '[ \\u00a0\\u3000]{0,3}';

const YEAR = new RegExp(`(?<=[\\u3400-\\u9fff])${OPEN}${S}(?:19|20)\\d{2}${S}${CLOSE}(?=${S}(?:第${S})?\\d{1,5}${S}号)`, 'g');

/** Words of the same length without the brackets round the years of document numbers: what is wrong with these is a fault of its own. */
export function withoutYearBrackets(words: string): string {
  let bare = words;
  for (const { 0: year, index } of words.includes('号') ? matchesOf(words, YEAR) : [])
    bare = `${bare.slice(0, index)}0${year.slice(1, -1)}0${bare.slice(index + year.length)}`;
  return bare;
}
