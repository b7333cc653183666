import type { Role, Span } from '../model.ts';
import { type Action, actionLength, actionOf } from './action.ts';
import { labelled, type Labelled } from './labelled.ts';
import type { Item } from './item.ts';
import { items } from './list.ts';
import { kindOf } from './names.ts';
import { blankAt, partAt, trimmed, type Words } from './parts.ts';
import { wordIn } from './tables.ts';
import { unknownAction } from './unknown.ts';
import { endsLikeOrgan, wholeUnit } from './words.ts';

/** A list of units that one action reaches: parted by ，, or closed by an action. `line` and `list` say that only a line break, or a 、, parts it from the one before. */
export interface Clause {
  readonly items: readonly Item[];
  readonly action: Action | null;
  readonly label: Role | null;
  readonly tier: number;
  readonly line: boolean;
  readonly list: boolean;
}

/** Where the action at the end of a stretch begins, with what stands between it and the name: 市财政局|按职贵分工落实. */
function actionAt(words: string): number {
  const known = actionLength(words);
  if (known === 0) return words.length;
  const name = words.slice(0, words.length - known);
  const unknown = unknownAction(name);
  return unknown === 0 ? name.length : unknown;
}

const INNER = ['牵头', '负责', '配合', '主办', '协助'];

/** Where one stretch holds two clauses with no mark between them, 市教育局牵头会同市财政局落实, the second begins; -1 elsewhere. */
function secondAt(text: string, [start, end]: Span): number {
  const here = text.slice(start, end);
  if (here.length < 9 || here.length > 120) return -1;
  for (const verb of INNER) {
    for (let at = here.indexOf(verb, 2); at > 0 && at + verb.length < here.length; at = here.indexOf(verb, at + 1)) {
      const to = at + verb.length;
      const left = here.slice(0, to);
      const name = left.slice(0, actionAt(left)).trim();
      const rest = here.slice(to).trimStart();
      const joint = /^(?:会同|联合|协同|由)/.exec(rest)?.[0] ?? '';
      const right = rest.slice(joint.length).trimStart();
      const own = right.slice(0, actionAt(right)).trim();
      if (
        (joint === '' && !/^(?:[省市县区州镇乡各]|有关|相关|其他|[^、]{2,6}[市县区])/.test(right)) ||
        !(wholeUnit(name) || kindOf(name) !== 'named')
      )
        continue;
      if ((wholeUnit(own) || kindOf(own) !== 'named') && (joint !== '' || own.length < right.length || blankAt(here, to)))
        return start + here.length - rest.length;
    }
  }
  return -1;
}

const TOLD =
  '|负责|统筹|做好|加强|推进|推动|落实|组织|开展|制定|完善|指导|督促|协调|配合|协助|参与|按|根据|确保|切实|具体|共同|抓好|牵头|为|';

/** Words that say what the units before them do, and name nobody: ，负责资金保障. */
function isTold(words: string): boolean {
  if (endsLikeOrgan(words) || wordIn(TOLD, words, 0, 2) === '') return false;
  return !words.startsWith('负责人') && !words.startsWith('负责同志') && kindOf(words) === 'named';
}

/** Marks between the units of a list; numbers in rings stand before each. */
const LIST = '、/／﹑､|｜＋①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** The clauses of one labelled stretch: an item with an action closes its clause, and so does ，. */
export function clausesOf(words: Words, { at, label, said }: Labelled, tier: number, line: boolean, depth = 0): Clause[] {
  const { text } = words;
  const found: Clause[] = [];
  const close = (open: readonly Span[], action: Action | null): void => {
    const list = items(words, open, (span) => innerItems(words, span, depth + 1));
    if (list.length > 0) found.push({ items: list, action, label, tier, line: line && found.length === 0, list: begun });
    begun = true;
  };
  let begun = false;
  for (const part of partAt(words, at, '，,﹐')) {
    let open: Span[] = [];
    begun = false;
    for (const stretch of partAt(words, part, LIST)) {
      for (const [start, end] of halves(text, stretch)) {
        const here = text.slice(start, end);
        const cut = actionAt(here);
        const action = cut < here.length ? actionOf(here.slice(cut)) : null;
        const told = action === null && open.length === 0 && found.length > 0 && isTold(here);
        if (cut > 0 && !told) open.push([start, start + cut]);
        if (action === null && !told) continue;
        if (open.length > 0) close(open, action);
        else share(found, action ?? { words: here, role: null, manner: null });
        open = [];
      }
    }
    if (open.length > 0) close(open, null);
  }
  if (said === null) return found;
  return found.map((clause) => ({ ...clause, action: { words: text.slice(...said).trim(), role: null, manner: null } }));
}

function halves(text: string, [start, end]: Span): readonly Span[] {
  let second = secondAt(text, [start, end]);
  if (second < 0) return [[start, end]];
  const parts: Span[] = [];
  let from = start;
  for (; second > 0; second = secondAt(text, [from, end])) {
    parts.push(trimmed(text, [from, second]));
    from = second;
  }
  parts.push([from, end]);
  return parts;
}

/** The parties that a bracket holds, each with the action or the role it has there. Brackets in brackets in brackets are left as they are. */
function innerItems(words: Words, at: Span, depth: number): Item[] {
  if (depth > 2) return [{ at, action: null }];
  const clauses = labelled(words, at, null).flatMap((part) => clausesOf(words, part, 0, false, depth));
  return clauses.flatMap(({ items: list, action, label }) =>
    list.map((item) => ({ ...item, action: item.action ?? action, role: item.role ?? label ?? undefined })),
  );
}

/** An action that stands alone after ，(A、B，按职责分工落实) belongs to the verbless clause before it. */
function share(found: Clause[], action: Action): void {
  const last = found.at(-1);
  if (last !== undefined && last.action === null) found[found.length - 1] = { ...last, action };
}
