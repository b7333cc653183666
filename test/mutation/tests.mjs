import { format } from 'node:util';
import * as chai from 'chai';
import { JestAsymmetricMatchers, JestChaiExpect } from '@vitest/expect';

chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
export const { expect } = chai;

/** Tests collected while `file` is evaluated, each `{ id, file, name, run, before }`, in the order in which they stand. */
export const collected = [];
let suites = [];
let file = '';

/** Evaluates the tests of one file, so that they stand in `collected`. */
export function collect(name, evaluate) {
  file = name;
  suites = [{ title: '', before: [] }];
  evaluate();
}

/** Runs one test with what its suites want done first, once each. */
export async function run(test) {
  for (const hook of test.before) {
    if (!hook.done) await hook.prepare();
    hook.done = true;
  }
  await test.body();
}

/** The title of one row of a table of tests, as vitest writes it: `$name` and `%s`. */
function titled(title, row, at) {
  const cells = Array.isArray(row) ? row : [row];
  return `${format(
    title.replace(/\$(\w+)/g, (_, key) => String(row?.[key])),
    ...cells,
  )} (${at})`;
}

const each = (declare) => (rows) => (title, body) => {
  for (const [at, row] of rows.entries()) declare(titled(title, row, at), () => (Array.isArray(row) ? body(...row) : body(row)));
};

export const it = (title, body) => {
  const name = [...suites.map((suite) => suite.title), title].join(' ').trim();
  collected.push({
    id: `${file}#${name}#${collected.filter((other) => other.file === file).length}`,
    file,
    name,
    body,
    before: suites.flatMap((suite) => suite.before),
  });
};
export const describe = (title, body) => {
  suites = [...suites, { title, before: [] }];
  if (body() instanceof Promise) throw new TypeError(`${file}: the tests of “${title}” come later than they can be collected`);
  suites = suites.slice(0, -1);
};
it.each = each(it);
describe.each = each(describe);
export const beforeAll = (prepare) => void suites.at(-1).before.push({ prepare, done: false });
export const afterAll = () => {};
