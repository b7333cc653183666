import type { Span } from '../model.ts';
import { labelRole } from '../units/label.ts';
import { nearVerb, SURE } from '../units/near-verb.ts';
import { nearAction, slipAfterName } from '../units/nearest-action.ts';
import { type Clause, type Parties, partiesOf } from './parties.ts';
import type { Checked } from './rule.ts';
import { matchesOf, once } from './walk.ts';

/** Words that should be an action or a label, and what they are nearly. */
export interface Slip {
  readonly cell: Parties;
  readonly found: string;
  readonly meant: string;
  readonly at: Span;
}

/** Characters at the end of a clause's last name that are none of it: 迁头 of 市财政局迁头. */
function strayAfter({ duties }: Clause): number {
  const last = duties.at(-1) ?? duties[0];
  return last.kind === 'named' || last.kind === 'group' ? slipAfterName(last.surface) : 0;
}

const TAIL = /(?:局|委员会|委|办公室|办|厅|院|部|中心|政府|单位|部门|公司|联|会)([\u3400-\u9fff]{2})$/;

/** The two characters at the end of a name that are nearly a verb, though a name could end with the last of them: 市国资委配台. */
function verbTail(surface: string): string | null {
  const tail = TAIL.exec(surface)?.[1] ?? '';
  return nearVerb(tail) === null ? null : tail;
}

/** An action that is nearly a known one; a character before a known one may have gone to the name: 市教育局统抓落实. */
function inAction(cell: Parties, clause: Clause): Slip | null {
  const { action, duties } = clause;
  if (action === null) return null;
  const [start, end] = action;
  const last = duties.at(-1) ?? duties[0];
  const from = start - (last.at[1] === start ? strayAfter(clause) : 0);
  const found = cell.words.slice(from, end);
  // 分別 before 负责: the rest of the action is in order.
  const sure = SURE.get(cell.words.slice(from, start));
  const meant = sure === undefined ? nearAction(found) : `${sure}${cell.words.slice(start, end)}`;
  return meant === null ? null : { cell, found, meant, at: [from, end] };
}

/** A verb of two characters with one of them wrong or lost, which the document writes elsewhere. */
function inVerb(cell: Parties, { action, duties }: Clause, used: (words: string) => boolean): Slip | null {
  const last = duties.at(-1) ?? duties[0];
  const known = last.kind === 'named' || last.kind === 'group';
  const stray = action === null && known ? slipAfterName(last.surface) || (verbTail(last.surface)?.length ?? 0) : 0;
  const at: Span = action ?? [last.at[1] - stray, last.at[1]];
  const found = cell.words.slice(...at);
  const meant = nearVerb(found);
  return meant === null || !(SURE.has(found) || used(meant) || (found.length === 2 && used('牵头'))) ? null : { cell, found, meant, at };
}

const LABEL = /(?<=^|[；;，,。\n]\s*)([\u3400-\u9fff]{2})((?:责任|落实)?(?:单位|部门|科室|处室))(?=[：:])/g;

/** 配台单位： for 配合单位：. */
function* inLabels(cell: Parties, used: (words: string) => boolean): Generator<Slip> {
  for (const { 0: found, 1: verb = '', 2: body = '', index } of /[：:]/.test(cell.words) ? matchesOf(cell.words, LABEL) : []) {
    const meant = `${nearVerb(verb) ?? ''}${body}`;
    if (meant !== body && labelRole(found) === null && labelRole(meant) !== null && used(meant))
      yield { cell, found, meant, at: [index, index + found.length] };
  }
}

function* find(document: Checked): Generator<Slip> {
  const cells = partiesOf(document);
  const all = cells.map(({ words }) => words).join('\n');
  const used = (words: string): boolean => all.includes(words);
  for (const cell of cells) {
    for (const clause of cell.clauses) {
      const slip = inAction(cell, clause) ?? inVerb(cell, clause, used);
      if (slip !== null) yield slip;
    }
    yield* inLabels(cell, used);
  }
}

/** Every slip in the words of action of a document, found once for all rules. */
export const slipsOf = once((document): readonly Slip[] => [...find(document)]);
