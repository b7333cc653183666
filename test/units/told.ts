import { readDuties } from '../../src/units/grammar.ts';

const marks = { named: '', group: '~', indeterminate: '?', residual: '-' };

/** unit role action, for short tables; the role by its first letter, ~ before a group, ? an indeterminate class, - a residue. */
export function told(words: string, first = false): string[] {
  return readDuties(words, 'responsible', first).map(
    ({ unit, role, kind, action }) => `${marks[kind]}${unit} ${role.charAt(0)}${action === null ? '' : ` ${action}`}`,
  );
}
