import { check } from '../../src/check/index.ts';
import type { Edit, Finding } from '../../src/finding.ts';
import type { Plan } from '../../src/model.ts';
import { rules } from '../../src/rules/index.ts';
import type { Directory } from '../../src/units/directory.ts';
import { plansOf } from '../read.ts';

/** Findings of the named rules (all where none is named), at the rules' own severities. */
export function findingsIn(plans: readonly Plan[], ...codes: readonly string[]): Finding[] {
  const source = plans[0]?.source;
  if (source === undefined) throw new Error('no table');
  const chosen = codes.length === 0 ? rules : rules.filter(({ code }) => codes.includes(code));
  return check({ source, plans, directory: null }, chosen, new Map());
}

/** `code: words` of every finding, for short expectations. */
export async function told(words: string, ...codes: readonly string[]): Promise<string[]> {
  const found = findingsIn(await plansOf(words), ...codes);
  return found.map(({ code, range }) => `${code}: ${range.map(([start, end]) => words.slice(start, end)).join('|')}`);
}

/** Applies edits that do not overlap. */
export function applied(words: string, edits: readonly Edit[]): string {
  let out = words;
  for (const { at, text } of [...edits].sort((a, b) => b.at[0] - a.at[0])) out = out.slice(0, at[0]) + text + out.slice(at[1]);
  return out;
}

/** The lines that a finding touches, those of its related places included. */
export function linesOf({ range, related }: Finding, text: string): number[] {
  const line = (offset: number): number => text.slice(0, offset).split('\n').length;
  const spans = [range, ...related.map((one) => one.range)].flat();
  const lines = spans.flatMap(([start, end]) => {
    const from = line(start);
    return Array.from({ length: line(end) - from + 1 }, (_, at) => from + at);
  });
  return [...new Set(lines)].sort((a, b) => a - b);
}

/** A unit directory of names alone. */
export function directoryOf(names: readonly string[]): Directory {
  const unit = { aliases: [], level: null, predecessor: null, successor: null, since: null, until: null };
  return { path: 'units.json', units: names.map((name) => ({ name, ...unit })), groups: [] };
}
