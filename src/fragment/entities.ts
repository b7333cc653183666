const NAMED: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
  bull: '•',
  times: '×',
  laquo: '«',
  raquo: '»',
  deg: '°',
  permil: '‰',
  copy: '©',
  reg: '®',
  yen: '¥',
  sect: '§',
  plusmn: '±',
  divide: '÷',
  lang: '⟨',
  rang: '⟩',
};

/** A reference with its semicolon; without one (`A&B`, `?a=1&lt=2`) it is text. At most 32 characters are looked at. */
const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,30}));/y;

/** The reference at a place: its characters (null for a name that is not known here) and where it ends; null where none stands. */
export function referenceAt(source: string, at: number): { readonly words: string | null; readonly end: number } | null {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(source);
  if (match === null) return null;
  const [whole, decimal, hex, name] = match;
  const end = at + whole.length;
  if (name !== undefined) return { words: Object.hasOwn(NAMED, name) ? (NAMED[name] ?? null) : null, end };
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000);
  return { words: valid ? String.fromCodePoint(code) : whole, end };
}
