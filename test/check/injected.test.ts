import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/index.ts';
import { readPlans } from '../../src/read/index.ts';
import { rules } from '../../src/rules/index.ts';
import { openSource } from '../../src/source/index.ts';
import { placeOf } from '../../src/views/places.ts';

/**
 * Faults put by hand into documents in order, each to be found once, at its place, and nothing else with it. A line of a list is
 * `old ⇒ new [#nth] [& old ⇒ new …] ⇒ severity code line, …`, with ␉ for a tab and ␊ for a line end.
 */
const fixtures = new URL('../../fixtures/', import.meta.url);

interface Found {
  readonly key: string;
  readonly words: string;
}

async function found(name: string, words: string): Promise<Found[]> {
  const source = await openSource(name, Buffer.from(words));
  const plans = await readPlans(source, { year: null, join: true, headers: new Map() });
  return check({ source, plans, directory: null }, rules, new Map()).map(({ code, severity, say, range }) => ({
    key: `${severity} ${code} ${String(placeOf(source, range[0]?.[0] ?? 0).line)}`,
    words: `${code} ${say.zh}`,
  }));
}

function put(words: string, edits: string): string {
  return edits.split(' & ').reduce((text, edit) => {
    const [, old = '', to = '', nth = '1'] = /^(.*) ⇒ (.*?)(?: #(\d+))?$/su.exec(edit) ?? [];
    let at = -1;
    for (let time = 0; time < Number(nth); time += 1) at = text.indexOf(old, at + 1);
    expect(at, `${old} stands in the document`).toBeGreaterThanOrEqual(0);
    return `${text.slice(0, at)}${to}${text.slice(at + old.length)}`;
  }, words);
}

describe.each(readdirSync(new URL('injected/', fixtures)))('%s', (list) => {
  const name = list.replace(/\.txt$/u, '');
  const base = readFileSync(new URL(`clean/${name}`, fixtures), 'utf8');
  const lines = readFileSync(new URL(`injected/${list}`, fixtures), 'utf8')
    .trim()
    .split('\n');
  it.each(lines)('%s', async (line) => {
    const cut = line.lastIndexOf(' ⇒ ');
    const edits = line.slice(0, cut).replaceAll('␉', '\t').replaceAll('␊', '\n');
    const before = (await found(name, base)).map(({ words }) => words);
    const fresh = (await found(name, put(base, edits))).filter(({ words }) => {
      const at = before.indexOf(words);
      if (at >= 0) before.splice(at, 1);
      return at < 0;
    });
    expect(fresh.map(({ key }) => key).sort()).toEqual(
      line
        .slice(cut + 3)
        .split(', ')
        .sort(),
    );
  });
});
