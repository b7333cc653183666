import type { Text, UnitCell } from '../model.ts';
import { slice } from '../text.ts';
import { holdsParties } from '../units/bracketed.ts';
import { kindOf } from '../units/names.ts';
import { isTimed, wholeUnit } from '../units/words.ts';

/** A bracket, with brackets inside it but not in these. */
const BRACKET = /[（(]((?:[^（）()]|[（(][^（）()]*[）)])*)[）)](?=([。；;\n]|\s*$)?)/g;
const LONGEST = 300;

/** Whether words are nothing but units, and times beside them: 市教育局、市财政局；各区政府，6月底前. */
function areUnits(words: string): boolean {
  const parts = words.split(/[、，,；;]/).map((name) => name.trim());
  const names = parts.filter((name) => !isTimed(name));
  return names.every((name) => wholeUnit(name) || kindOf(name) !== 'named') && names.length > 0;
}

/**
 * The parties that a task's own words name in brackets, each bracket as a cell: 新增学位8000个。（市教育局牵头，各区政府配合）. One that
 * says what its parties do may stand anywhere, one that only names them at the end of a sentence.
 */
export function ownUnits(text: Text, column: string): UnitCell[] {
  if (!/[（(]/.test(text.value)) return [];
  return [...text.value.matchAll(BRACKET)].flatMap((match) => {
    const [, inside = '', end] = match;
    const names = inside.length <= LONGEST && (holdsParties(inside) || (end !== undefined && areUnits(inside)));
    return names ? [{ column, text: slice(text, match.index + 1, match.index + 1 + inside.length) }] : [];
  });
}
