import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Duty, readDuties } from '../../src/units/grammar.ts';

const folder = new URL('../../fixtures/units/', import.meta.url);
const marks = { named: '', group: '~', indeterminate: '?', residual: '-' };
const manners = { severally: 's', jointly: 'j', 'by-duty': 'd' };

/**
 * A party in a line: ~ before a group, ? an indeterminate class, - a residue; the unit; after < the surface where it is another; the
 * first letter of the role, then of the manner; the action.
 */
function line({ unit, surface, role, kind, manner, action }: Duty): string {
  const name = `${marks[kind]}${unit}${surface === unit ? '' : `<${surface}`}`;
  return `${name} ${role.charAt(0)}${manner === null ? '' : manners[manner]}${action === null ? '' : ` ${action}`}`.replaceAll('\n', '\\n');
}

/** The cells of a file: paragraphs, each a cell (`\n` is a line break) and its parties a line each; # begins a title. */
function entriesIn(name: string): (readonly [cell: string, parties: readonly string[]])[] {
  const paragraphs = readFileSync(new URL(name, folder), 'utf8')
    .trim()
    .split(/\n{2,}/);
  return paragraphs
    .filter((words) => !words.startsWith('# '))
    .map((words) => {
      const [cell = '', ...parties] = words.split('\n');
      return [cell, parties];
    });
}

describe.each(readdirSync(folder).filter((name) => name.endsWith('.txt')))('unit cells: %s', (name) => {
  it.each(entriesIn(name))('%s', (cell, parties) => {
    const words = cell.replaceAll('\\n', '\n');
    const duties = readDuties(words, 'responsible', false);
    expect(duties.map(line)).toEqual(parties);
    for (const { surface, at } of duties) expect(words.slice(...at)).toBe(surface);
  });
});
