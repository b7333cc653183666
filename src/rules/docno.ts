/** Brackets that stand in place of 〔〕 round the year of a document number. */
export const OPEN = '[〔\\[［(（【〈]';
export const CLOSE = '[〕\\]］)）】〉]';
/** A blank; where the pattern is made for it, more than one. */
export const S = '[ \\u00a0\\u3000]{0,3}';
