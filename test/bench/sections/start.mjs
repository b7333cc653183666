// Cold start: a run on one small file against bare Node, and against checkers that users know on a file of the same size.
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pairs } from '../measure.mjs';
import { checkers } from '../peers.mjs';
import { BARE, ms, plan, SEED, table, times } from '../plan.mjs';

const commands = [
  ['--version', 1.12, ['--version']],
  ['--help', 1.12, ['--help']],
  ['parse SEED --format json', 1.15, ['parse', SEED, '--format', 'json']],
  ['parse SEED', null, ['parse', SEED]],
  ['check SEED', 1.25, ['check', SEED]],
  ['units SEED', null, ['units', SEED]],
];
const targets = { eslint: 0.4 };

/** Plain code and prose of the size of the founding document: nothing in them is wrong. */
function sameSize(work) {
  mkdirSync(work, { recursive: true });
  const { size } = statSync(SEED);
  const written = (name, line) => {
    const path = join(work, name);
    let words = '';
    for (let at = 0; words.length < size; at += 1) words += line(at);
    writeFileSync(path, words);
    return path;
  };
  return {
    code: written('sample.js', (at) => `export function add${String(at)}(first, second) {\n  return first + second;\n}\n`),
    prose: written('sample.md', (at) => `第${String(at)}条要求各单位按职责分工落实。\n`),
  };
}

export const title = 'One small file, cold';

export async function measure({ count, work, tools, say }) {
  const rows = [];
  for (const [name, target, args] of commands) {
    say(`plan ${name}`);
    const { ours, theirs, ratio } = await pairs(plan(...args), BARE, count, { allow: [0, 1] });
    rows.push([`\`plan ${name}\``, ms(ours), '`node -e 0`', ms(theirs), times(ratio), target === null ? '' : `≤ ${times(target)}`]);
  }
  const files = sameSize(work);
  const skipped = [];
  for (const { name, command, kind } of checkers) {
    const theirs = command(files[kind], tools);
    if (theirs[0] === null) {
      skipped.push(name);
      continue;
    }
    say(`plan check SEED, ${name}`);
    const { ours, theirs: other, ratio } = await pairs(plan('check', SEED), theirs, count, { allow: [0, 1] });
    rows.push(['`plan check SEED`', ms(ours), name, ms(other), times(ratio), `≤ ${times(targets[name] ?? 0.95)}`]);
  }
  return { table: table(['command', 'time', 'against', 'its time', 'ratio', 'target'], rows), skipped };
}
