import fc from '../drawing.ts';
import { describe, expect, it } from 'vitest';
import { edited, pick } from '../../src/check/fixes.ts';
import type { Edit, Finding } from '../../src/finding.ts';

function fixable(safe: boolean, ...edits: readonly Edit[]): Finding {
  const say = { zh: '', en: '' };
  return {
    code: 'c',
    severity: 'error',
    say,
    args: {},
    range: [[0, 1]],
    related: [],
    task: null,
    taskId: null,
    fingerprint: '',
    fix: { safe, edits },
  };
}
const edit = (from: number, to: number, text = ''): Edit => ({ at: [from, to], text });

describe('fixes', () => {
  it('are made whole or not at all, the first winning where two touch', () => {
    const a = fixable(true, edit(0, 2, 'X'), edit(8, 9, 'Y'));
    const b = fixable(true, edit(4, 5, 'Z'), edit(8, 10, 'W'));
    const c = fixable(true, edit(5, 6, 'V'));
    const { edits, findings } = pick([a, b, c], false);
    expect(findings).toEqual([a, c]);
    expect(edited('0123456789', edits)).toBe('X234V67Y9');
  });
  it('that only a person should make wait to be asked for', () => {
    const one = fixable(false, edit(0, 1, 'X'));
    expect(pick([one], false).findings).toEqual([]);
    expect(pick([one], true).findings).toEqual([one]);
  });
  it('insert at the same place only once', () => {
    expect(pick([fixable(true, edit(3, 3, 'a')), fixable(true, edit(3, 3, 'b'))], false).edits.length).toBe(1);
  });
  it('never overlap, far apart or near (law)', () => {
    const span = fc.tuple(fc.nat(2000), fc.nat(300)).map(([from, length]) => edit(from, from + length, 'x'));
    fc.assert(
      fc.property(fc.array(fc.array(span, { minLength: 1, maxLength: 3 })), (lists) => {
        const { edits } = pick(
          lists
            .filter(
              (list) =>
                pick(
                  list.map((one) => fixable(true, one)),
                  true,
                ).edits.length === list.length,
            )
            .map((list) => fixable(true, ...list)),
          false,
        );
        for (const [at, one] of edits.entries()) expect(one.at[0]).toBeGreaterThanOrEqual(edits[at - 1]?.at[1] ?? 0);
      }),
    );
  });
});
