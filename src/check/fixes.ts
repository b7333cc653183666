import { append } from '../lists.ts';
import type { Edit, Finding } from '../finding.ts';
import type { Plan } from '../model.ts';

/** Edits of several fixes, none of which touch: a fix goes in whole or not at all. */
export interface Picked {
  readonly edits: readonly Edit[];
  readonly findings: readonly Finding[];
}

function touches({ at: [a, b] }: Edit, { at: [c, d] }: Edit): boolean {
  return (a < d && c < b) || (a === c && b === d) || (a === b && c <= a && a <= d) || (c === d && a <= c && c <= b);
}

/** Edits by the stretch of the text that they stand in, so that a thousand fixes are not compared with each other. */
class Taken {
  readonly #shelves = new Map<number, Edit[]>();
  readonly #width = 256;
  #shelvesOf({ at: [start, end] }: Edit): number[] {
    const first = Math.floor(start / this.#width);
    return Array.from({ length: Math.floor(end / this.#width) - first + 1 }, (_, nth) => first + nth);
  }
  meets(edit: Edit): boolean {
    return this.#shelvesOf(edit).some((shelf) => (this.#shelves.get(shelf) ?? []).some((other) => touches(edit, other)));
  }
  add(edit: Edit): void {
    for (const shelf of this.#shelvesOf(edit)) this.#shelves.set(shelf, [...(this.#shelves.get(shelf) ?? []), edit]);
  }
}

/** Fixes that can be made together, the first by place winning where two touch. With `unsafe` also those that a person should look at. */
export function pick(findings: readonly Finding[], unsafe: boolean): Picked {
  const edits: Edit[] = [];
  const picked: Finding[] = [];
  const taken = new Taken();
  for (const finding of findings) {
    const { fix } = finding;
    if (fix === null || fix.edits.length === 0 || (!fix.safe && !unsafe) || fix.edits.some((edit) => taken.meets(edit))) continue;
    for (const edit of fix.edits) taken.add(edit);
    append(edits, fix.edits);
    picked.push(finding);
  }
  return { edits: edits.sort((a, b) => a.at[0] - b.at[0]), findings: picked };
}

/** A text with edits made; they stand in order and do not touch. */
export function edited(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { at, text: words } of edits) {
    parts.push(text.slice(from, at[0]), words);
    from = at[1];
  }
  return parts.join('') + text.slice(from);
}

/** What a safe fix must leave as it is: tasks by id, their numbers, categories, and who is bound to them how. */
export function essence(plans: readonly Plan[]): string {
  return JSON.stringify(
    plans.map(({ tasks }) =>
      tasks.map(({ number, categoryPath, text, assignments }) => [
        number,
        categoryPath.map(bare),
        bare(text.value),
        assignments.map(({ unit, role, kind }) => [bare(unit), role, kind]),
      ]),
    ),
  );
}

/** Words without blanks, with the width of marks and the serial of document numbers folded: what a safe fix may change. */
function bare(words: string): string {
  return words
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/[〔【[(（]/gu, '(')
    .replace(/[〕】\])）]/gu, ')')
    .replace(/([，。；、：！？,.;:!?])\1+/gu, '$1')
    .replace(/(\(\d{4}\))第?0*(?=\d)/gu, '$1');
}
