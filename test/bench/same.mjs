// That two sides hold the same tasks: an output of plan against a peer's JSON lines, task by task.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parse } from 'csv-parse';

/** Blanks and line breaks between paragraphs are told differently by different sides; nothing else may be. */
const bare = (words) => words.replace(/\s/gu, '');

async function* lines(path) {
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) if (line !== '') yield JSON.parse(line);
}

async function* planCsv(path) {
  for await (const row of createReadStream(path).pipe(parse({ columns: true })))
    yield { number: row.number, category: row.category, text: bare(row.task) };
}

async function* planLines(path) {
  for await (const { number, categoryPath, text, unitText } of lines(path))
    yield { number: number ?? '', category: categoryPath.join(' > '), text: bare(text), units: bare(unitText) };
}

async function* peerLines(path) {
  for await (const { number, category, text, units } of lines(path))
    yield { number: String(number), category, text: bare(text), units: bare(units) };
}

/**
 * Compares what plan wrote (`csv` or `ndjson`) with what a peer wrote; units where the format of plan has their words.
 * Gives how many tasks both hold; throws at the first that differs.
 */
export async function sameTasks(ours, format, theirs) {
  const left = format === 'csv' ? planCsv(ours) : planLines(ours);
  const right = peerLines(theirs);
  for (let count = 0; ; count += 1) {
    const [a, b] = await Promise.all([left.next(), right.next()]);
    if (a.done === true && b.done === true) return count;
    const same = a.done === b.done && Object.keys(a.value).every((key) => a.value[key] === b.value[key]);
    if (!same) throw new Error(`task ${String(count + 1)} differs:\n  plan ${JSON.stringify(a.value)}\n  peer ${JSON.stringify(b.value)}`);
  }
}
