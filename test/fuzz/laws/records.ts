import type { Outcome } from '../case.ts';
import { csvRows } from './formats.ts';
import { type Document, documentsOf, type Task } from './documents.ts';
import { Fault, hold } from './fault.ts';

export type Report = (...argv: string[]) => Promise<Outcome>;
const bare = (words: string): string => words.replace(/\s/gu, '');

function same(law: string, left: unknown, right: unknown): void {
  const [a, b] = [JSON.stringify(left), JSON.stringify(right)];
  if (a === b) return;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  throw new Fault(law, `…${a.slice(Math.max(0, at - 60), at + 200)}\nagainst\n…${b.slice(Math.max(0, at - 60), at + 200)}`);
}

const ROLES = ['lead', 'responsible', 'cooperating', 'supervising'];

/** A task as a row of the sheet says it. */
function rowOf({ number, categoryPath, text, assignments, provenance }: Task): string[] {
  const units = ROLES.map((role) =>
    assignments
      .filter((one) => one.role === role)
      .map(({ unit }) => unit)
      .join('、'),
  );
  return [number ?? '', categoryPath.join(' > '), text, ...units, provenance.lines.join(' ')];
}

const unescaped = (cell: string): string =>
  cell.replace(/\\([\\tnr])/gu, (_, mark: string) => ({ '\\': '\\', t: '\t', n: '\n', r: '\r' })[mark] ?? '');

/** What a drawn table shows as something else, or draws with itself. */
const MARKED = /[│├┌└\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

/** Columns of a drawn table, each row's cells put together again. */
function drawn(table: string): string[][] {
  const rows: string[][] = [];
  let open: string[] | null = null;
  for (const line of table.split('\n')) {
    if (/^[├┌└]/u.test(line)) {
      if (open !== null) rows.push(open);
      open = null;
    } else if (line.startsWith('│')) {
      const cells = line.split('│').slice(1, -1);
      open = open === null ? cells : open.map((words, at) => words + (cells[at] ?? ''));
    }
  }
  return rows.slice(1).map((cells) => cells.map(bare));
}

/** json, ndjson, csv, tsv, markdown and table tell the same tasks. Gives the documents. */
export async function records(parse: Report): Promise<readonly Document[]> {
  const json = await parse('--format', 'json');
  const documents = documentsOf(json.out);
  const tasks = documents.flatMap((document) => document.tasks);
  const path = documents.flatMap((document) => document.tasks.map(() => document.source.path));
  const lines = (await parse('--format', 'ndjson')).out.split('\n').filter((line) => line !== '');
  same(
    'ndjson tells what json tells',
    lines.map((line) => JSON.parse(line) as unknown),
    tasks.map((task, at) => ({ document: path[at], ...task })),
  );

  const wanted = tasks.map((task, at) => [path[at] ?? '', ...rowOf(task)]);
  const sheet = (rows: string[][]): string[][] => rows.slice(1).map((cells) => [...cells.slice(0, 8), cells[9] ?? '']);
  const quoted = (cells: string[]): string[] => cells.map((cell) => cell.replace(/\r\n?/gu, '\n'));
  same('csv tells what json tells', sheet(csvRows((await parse('--format', 'csv')).out)).map(quoted), wanted.map(quoted));
  const tsv = (await parse('--format', 'tsv')).out.replace(/\n$/u, '').split('\n');
  same('tsv tells what json tells', sheet(tsv.map((line) => line.split('\t').map(unescaped))), wanted);

  const table = await parse('--format', 'table');
  if (!wanted.flat().some((words) => MARKED.test(words))) {
    const cells = drawn(table.out);
    hold('the table has a row a task', cells.length === tasks.length, () => table.out);
    for (const [at, task] of tasks.entries())
      hold(
        'a drawn cell has its words whole',
        cells[at]?.includes(bare(task.text)) === true,
        () => `${JSON.stringify(task.text)} in\n${table.out}`,
      );
  }
  const page = (await parse('--format', 'markdown')).out;
  hold('markdown has a row a task', page.trimEnd().split('\n').length === tasks.length + 2, () => page);
  same('the same bytes twice', (await parse('--format', 'json')).out, json.out);
  return documents;
}

/** Ids and counts that must agree inside one document. */
export function consistent(documents: readonly Document[]): void {
  for (const { tasks, categories } of documents) {
    const ids = tasks.map(({ id }) => id);
    hold('ids are unique in a document', new Set(ids).size === ids.length, () => ids.join(' '));
    const listed = categories.flatMap((category) => category.tasks);
    hold(
      'every task of a category exists',
      listed.every((id) => ids.includes(id)),
      () => listed.join(' '),
    );
    hold('no task stands in two categories', new Set(listed).size === listed.length, () => listed.join(' '));
    for (const task of tasks) {
      const entry = categories.find(({ tasks: list }) => list.includes(task.id));
      same('a task names the category that lists it', task.categoryPath, entry?.path ?? []);
    }
  }
}

/** Nothing of the source is without account. */
export async function accounted(audit: Report): Promise<void> {
  const { out, code, err } = await audit('--format', 'json', '--strict');
  hold('audit reads what parse reads', code !== 2, () => err);
  const { documents } = JSON.parse(out) as {
    documents: { characters: number; classes: Record<string, number>; unaccounted: { count: number; places: unknown } }[];
  };
  for (const { characters, classes, unaccounted } of documents) {
    hold('every character has its account', unaccounted.count === 0 && code === 0, () => JSON.stringify(unaccounted.places));
    hold('the classes add up', Object.values(classes).reduce((sum, count) => sum + count, 0) === characters, () => JSON.stringify(classes));
  }
}

/** Units and matrix know every assignment of parse, and nothing else by name. */
export async function reports(documents: readonly Document[], units: Report, matrix: Report): Promise<void> {
  const parsed = new Set(
    documents.flatMap(({ tasks }) => tasks.flatMap((task) => task.assignments.map(({ unit, role }) => `${task.id} ${role} ${unit}`))),
  );
  const { units: list } = JSON.parse((await units('--format', 'json')).out) as {
    units: { unit: string; assignments: { task: string; role: string; via: string }[] }[];
  };
  const told = list.flatMap(({ unit, assignments }) => assignments.map(({ task, role, via }) => ({ key: `${task} ${role} ${unit}`, via })));
  const known = new Set(told.map(({ key }) => key));
  for (const key of parsed)
    hold(
      'plan units knows what plan parse knows',
      known.has(key) || told.some(({ key: other, via }) => via !== 'named' && other.startsWith(key.split(' ').slice(0, 2).join(' '))),
      () => key,
    );
  for (const { key, via } of told) hold('plan units names nothing that plan parse does not', via !== 'named' || parsed.has(key), () => key);
  JSON.parse((await matrix('--format', 'json')).out);
}
