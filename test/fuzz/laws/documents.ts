/** The parts of `plan parse --format json` that the laws look at. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}
export type Range = readonly { readonly start: Place; readonly end: Place; readonly cell?: string }[];
export interface Assignment {
  readonly unit: string;
  readonly surface: string;
  readonly role: string;
  readonly kind: string;
  readonly range: Range;
}
export interface Fact {
  readonly text: string;
  readonly date?: string | null;
  readonly range: Range;
}
export interface Task {
  readonly id: string;
  readonly number: string | null;
  readonly categoryPath: readonly string[];
  readonly text: string;
  readonly unitText: string;
  readonly assignments: readonly Assignment[];
  readonly deadlines: readonly Fact[];
  readonly frequencies: readonly Fact[];
  readonly quantities: readonly Fact[];
  readonly extra: Readonly<Record<string, string>>;
  readonly provenance: { readonly lines: readonly number[]; readonly joined: boolean; readonly range: Range };
}
export interface Document {
  readonly source: { readonly path: string; readonly format: string; readonly encoding: string; readonly bytes: number };
  readonly title: string | null;
  readonly columns: readonly { readonly header: string; readonly holds: string }[];
  readonly categories: readonly { readonly path: readonly string[]; readonly tasks: readonly string[] }[];
  readonly tasks: readonly Task[];
  readonly skipped: readonly { readonly kind: string; readonly line: number; readonly text: string }[];
}

export function documentsOf(json: string): readonly Document[] {
  return (JSON.parse(json) as { documents: readonly Document[] }).documents;
}

/** What a table says, places apart. */
export function essence(documents: readonly Document[]): unknown {
  return documents.map(({ title, columns, tasks }) => ({
    title,
    columns,
    tasks: tasks.map(({ number, categoryPath, text, unitText, assignments, deadlines, extra }) => ({
      number,
      categoryPath,
      text,
      unitText,
      assignments: assignments.map(({ unit, role, kind }) => `${role} ${kind} ${unit}`),
      deadlines: deadlines.map(({ text: words, date }) => `${words} ${String(date)}`),
      extra,
    })),
  }));
}
