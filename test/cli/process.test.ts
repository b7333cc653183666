import { describe, expect, it } from 'vitest';
import { widthTold } from '../../src/cli/process.ts';

describe('the width that a terminal tells', () => {
  it('is not known where it says 0, as terminals do that were never told their size', () => {
    expect([0, undefined, 1, 132].map(widthTold)).toEqual([null, null, 1, 132]);
  });
});
