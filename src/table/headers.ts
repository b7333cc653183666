import type { Holds, Role } from '../model.ts';
import { byVocabulary, type Heading, PERSON, simplified, WORK_AND_DUTY } from './vocabulary.ts';

/** Names that the user adds to the vocabulary, by their bare form. */
export type HeaderNames = ReadonlyMap<string, Holds>;

export type { Heading } from './vocabulary.ts';

const LONGEST = 300;

/** A header's name without blanks, brackets with what they hold, and closing colons. */
export function bareName(header: string): string {
  // No header is as long; and a bracket ends at the next one that opens, or time would grow with the square of a cell of brackets.
  if (header.length > LONGEST) return header;
  return header.replace(/\s|^其中[：:]|（[^（）]*）|\([^()]*\)|【[^【】]*】|[：:]$/g, '');
}

/** What a header cell says, null where the name is not in the vocabulary. */
export function headingOf(header: string, more: HeaderNames): Heading | null {
  const bare = bareName(header);
  if (bare === '' || bare.length > 24) return null;
  const name = simplified(bare);
  const own = more.get(name);
  if (own !== undefined) return { holds: own };
  const known = byVocabulary(name);
  if (known !== null || bare === header) return known;
  // Owner（责任部门）
  const inside = /[（(]([^（）()]{2,10})[）)]/.exec(header)?.[1];
  return inside === undefined ? null : byVocabulary(simplified(inside));
}

/** A rule in a header: 责任单位（排名第一的为牵头单位）. */
export function firstLeads(words: string): boolean {
  return /(?:第一|首位|首个|列首|居首|排首|排在前|在前的).{0,8}(?:牵头|主办|主责)|(?:牵头|主办).{0,8}(?:列第一|排第一|第一位|首位|居首)/.test(
    words.replace(/\s/gu, ''),
  );
}

const PARTY: readonly Heading['holds'][] = ['lead', 'responsible', 'cooperating', 'supervising'];

export function isParty(holds: Heading['holds']): holds is Role {
  return PARTY.includes(holds);
}

/** Whether words are surely no name: more of them than a name has stand before any bracket. Nearly every row is told so by its task. */
function tooLong(words: string): boolean {
  if (words.length > LONGEST) return true;
  let count = 0;
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    if (code === 0xff08 || code === 0x28 || code === 0x3010) return false;
    if (code > 0x20 && code !== 0xa0 && code !== 0x3000) count += 1;
    if (count > 25) return true;
  }
  return false;
}

/** Whether words are no name: a sentence, 责任单位：县教育局, or what begins with the number of a task. */
export function isNoName(cell: string): boolean {
  return (
    /[。；！？：:]/.test(bareName(cell)) ||
    /^(?:[0-9０-９]+(?![0-9０-９月年季])|[①-⒛]|[（(][0-9０-９一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、)/.test(cell)
  );
}

/** Whether the words of a row's cells are a header: names of work and of who or when, and hardly anything else. */
export function isHeader(cells: readonly string[], more: HeaderNames): boolean {
  if (cells.length < 2 || cells.some(tooLong)) return false;
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length < 2 || filled.some((cell) => bareName(cell).length > 24 || isNoName(cell))) return false;
  const names = filled.map((cell) => headingOf(cell, more));
  const known = names.flatMap((name) => (name === null ? [] : [name.holds]));
  const number = known.includes('number');
  const party = known.some((holds) => holds !== 'work' && isParty(holds));
  const work = known.some((holds) => holds === 'work' || holds === 'category' || holds === 'task');
  const bound =
    party ||
    known.includes('deadline') ||
    filled.some((cell) => WORK_AND_DUTY.test(bareName(cell))) ||
    (number && filled.some((cell) => /责任|负责|包保|包抓/u.test(cell) && PERSON.test(cell)));
  // A column of an unknown name may hold the tasks where all around it speaks of a plan.
  const binding = known.filter((holds) => holds === 'deadline' || (holds !== 'work' && isParty(holds))).length;
  const works = work || ((number || binding > 1) && party && known.length < filled.length);
  return works && bound && (known.length * 2 > filled.length || (work && party && (number || known.length > 2)));
}
