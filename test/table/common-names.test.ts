import { expect, it } from 'vitest';
import { COMMON } from '../../src/table/common-names.ts';
import { headingOf } from '../../src/table/headers.ts';
import { byPatterns } from '../../src/table/vocabulary.ts';

it.each([...COMMON])('%s is what the vocabulary says', (name, heading) => {
  expect(byPatterns(name)).toEqual(heading);
  expect(headingOf(`${name.slice(0, 1)} ${name.slice(1)}：`, new Map())).toEqual(heading);
});
it('gives way to the names of a user', () => {
  expect(headingOf('备注', new Map([['备注', 'responsible']]))).toEqual({ holds: 'responsible' });
});
