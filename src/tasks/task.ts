import { type Facts, readFacts } from '../facts/index.ts';
import type { Assignment, Category, Extra, Placed, Provenance, Span, Task, Text, UnitCell } from '../model.ts';
import { rangeOf } from '../text.ts';
import { taskIds } from './ids.ts';

/** What a row knows of its tasks before it is asked what their words say. */
export interface Draft {
  readonly number: string | null;
  readonly ordinal: number | null;
  readonly numberText: Text | null;
  readonly categoryPath: readonly string[];
  readonly text: Text;
  readonly unitCells: readonly UnitCell[];
  readonly assignments: readonly Assignment[];
  readonly deadlineCell: Text | null;
  /** Times of the row's deadline column and of brackets in its unit cells: every task of the row has them. */
  readonly times: readonly Task['deadlines'][number][];
  readonly extra: readonly Extra[];
  readonly provenance: Provenance;
}

/** Facts with the parts of the source that prove them. */
export function placed<F extends { readonly at: Span }>(facts: readonly F[], text: Text): readonly Placed<F>[] {
  return facts.map(({ at, ...fact }) => ({ ...fact, range: rangeOf(text, ...at) }));
}

/** A task's times and those beside it; what stands in its own words is read once. */
function withTimes(own: Task['deadlines'], beside: Task['deadlines']): Task['deadlines'] {
  const starts = new Set(own.map(({ range }) => range[0]?.[0]));
  return [...own, ...beside.filter(({ range }) => !starts.has(range[0]?.[0]))];
}

/** The ids of a table's tasks: each needs to know of all, and few reports ask. */
export class Ids {
  readonly #drafts: readonly Draft[];
  #ids: readonly string[] | null = null;
  constructor(drafts: readonly Draft[]) {
    this.#drafts = drafts;
  }
  of(nth: number): string {
    this.#ids ??= taskIds(
      this.#drafts.map(({ text, categoryPath, unitCells }) => ({
        text: text.value,
        context: () => [...categoryPath, ...unitCells.map((cell) => cell.text.value)].join('\n'),
      })),
    );
    return this.#ids[nth] ?? '';
  }
}

/** A task whose words are read for times, amounts and citations when they are first asked for: a report may need none of them. */
export class ReadTask implements Task {
  readonly number: string | null;
  readonly ordinal: number | null;
  readonly numberText: Text | null;
  readonly categoryPath: readonly string[];
  readonly text: Text;
  readonly unitCells: readonly UnitCell[];
  readonly assignments: readonly Assignment[];
  readonly deadlineCell: Text | null;
  readonly extra: readonly Extra[];
  readonly provenance: Provenance;
  readonly #times: Draft['times'];
  readonly #year: number | null;
  readonly #ids: Ids;
  readonly #nth: number;
  #read: Facts | null = null;
  #deadlines: Task['deadlines'] | null = null;
  #frequencies: Task['frequencies'] | null = null;
  #quantities: Task['quantities'] | null = null;
  #citations: Task['citations'] | null = null;

  constructor(draft: Draft, assignments: readonly Assignment[], year: number | null, ids: Ids, nth: number) {
    this.number = draft.number;
    this.ordinal = draft.ordinal;
    this.numberText = draft.numberText;
    this.categoryPath = draft.categoryPath;
    this.text = draft.text;
    this.unitCells = draft.unitCells;
    this.assignments = assignments;
    this.deadlineCell = draft.deadlineCell;
    this.extra = draft.extra;
    this.provenance = draft.provenance;
    this.#times = draft.times;
    this.#year = year;
    this.#ids = ids;
    this.#nth = nth;
  }

  get #facts(): Facts {
    this.#read ??= readFacts(this.text.value, this.#year);
    return this.#read;
  }
  get id(): string {
    return this.#ids.of(this.#nth);
  }
  get deadlines(): Task['deadlines'] {
    if (this.#deadlines === null) {
      const own = this.#facts.deadlines;
      this.#deadlines = own.length === 0 ? this.#times : withTimes(placed(own, this.text), this.#times);
    }
    return this.#deadlines;
  }
  get frequencies(): Task['frequencies'] {
    this.#frequencies ??= placed(this.#facts.frequencies, this.text);
    return this.#frequencies;
  }
  get quantities(): Task['quantities'] {
    this.#quantities ??= placed(this.#facts.quantities, this.text);
    return this.#quantities;
  }
  get citations(): Task['citations'] {
    this.#citations ??= placed(this.#facts.citations, this.text);
    return this.#citations;
  }
}

/** A category with the places of its tasks in the table; their ids are made when they are asked for. */
export class ReadCategory implements Category {
  readonly path: readonly string[];
  readonly texts: Text[] = [];
  readonly members: number[] = [];
  #ids: Ids | null = null;
  constructor(path: readonly string[]) {
    this.path = path;
  }
  settle(ids: Ids): void {
    this.#ids = ids;
  }
  get tasks(): readonly string[] {
    return this.members.map((nth) => this.#ids?.of(nth) ?? '');
  }
}
