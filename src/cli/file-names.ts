import { digest } from '../digest.ts';

/** Names that Windows keeps for devices, with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$|index)$/iu;
/** What no system, or no shell, takes in a name; and characters that hide or turn the direction of writing. */
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\ud800-\udfff/\\:*?"<>|%$`~^&;#!{}]/g;
/** Bytes of UTF-8 that a name may have, its ending and a mark of collision included: file systems take 255. */
const LONGEST = 200;

function cut(name: string): string {
  let bytes = 0;
  let words = '';
  for (const char of name) {
    bytes += Buffer.byteLength(char);
    if (bytes > LONGEST) return `${words}-${digest(name)}`;
    words += char;
  }
  return words;
}

/** A unit's name as a file name, without ending: safe on every system, as like the name as can be. */
export function safeName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(UNSAFE, '_')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^\.+/u, '_')
    .replace(/^-/u, '_')
    .replace(/[. ]+$/u, '_');
  const whole = cut(plain === '' ? '_' : plain);
  const stem = whole.split('.')[0] ?? '';
  return RESERVED.test(stem.trim()) ? `${stem}_${whole.slice(stem.length)}` : whole;
}

/** File names for units, in order; two that some system would take for one (case, width, composed characters) are told apart. */
export function fileNames(units: readonly string[], ending: string): string[] {
  const taken = new Set([`index.${ending}`]);
  return units.map((unit) => {
    const stem = safeName(unit);
    let name = `${stem}.${ending}`;
    for (let nth = 2; taken.has(name.normalize('NFKC').toLowerCase()); nth += 1) name = `${stem}-${String(nth)}.${ending}`;
    taken.add(name.normalize('NFKC').toLowerCase());
    return name;
  });
}
