/** The key under which names are compared: widths folded and blanks taken out. Never shown. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, '');
}

/**
 * The class that a group's wording names, whichever way it is bound: 市直各单位, 市直其他单位, 市直有关单位 → 市直单位.
 * Never shown.
 */
export function classKey(wording: string): string {
  return nameKey(wording).replace(/其他|其它|其余|有关|相关|所有|全体|各/gu, '');
}
