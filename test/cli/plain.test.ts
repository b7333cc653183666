import fc from '../drawing.ts';
import { describe, expect, it } from 'vitest';
import { plainLine } from '../../src/cli/plain.ts';
import { brief } from '../../src/cli/options/brief.ts';
import { programOf } from '../../src/cli/program.ts';

/** What commander makes of a command line; null where it refuses it. */
async function asCommander(argv: readonly string[]): Promise<unknown> {
  let line: unknown = null;
  const program = programOf('en', '0', argv, { write: () => true, isTTY: false, columns: null }, (command, files, raw) => {
    line = { command, files, raw: { ...raw } };
    return Promise.resolve(0);
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch {
    return null;
  }
  return line;
}

const flags = [...new Set(Object.values(brief).flatMap((options) => options.flatMap((option) => option.flags)))];
const word = fc.oneof(
  fc.constantFrom(...flags),
  fc.constantFrom(...flags).map((flag) => `${flag}=json`),
  fc.constantFrom(
    'json',
    'csv',
    'a.tsv',
    '-',
    '',
    'zh',
    'lead',
    'named,group',
    '2024',
    '--',
    '--no',
    '-q',
    '-fjson',
    '-qo',
    '--format',
    '2024-01-01',
    'never',
  ),
);

describe('a plain command line', () => {
  it('is read as the parser reads it that can explain it', async () => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(brief), 'rules', 'x'), fc.array(word, { maxLength: 6 }), async (command, words) => {
        const line = plainLine([command, ...words]);
        if (line === null) return;
        read += 1;
        expect({ ...line, raw: { ...line.raw } }).toEqual(await asCommander([command, ...words]));
      }),
      { numRuns: 2000 },
    );
    expect(read).toBeGreaterThan(60);
  });

  it('leaves to it what has to be explained', () => {
    for (const argv of [
      [],
      ['parse'],
      ['parse', '--help', 'a'],
      ['parse', 'a', '--frmat', 'json'],
      ['parse', 'a', '--format', 'jsn'],
      ['parse', 'a', '--year'],
    ])
      expect(plainLine(argv)).toBeNull();
  });
});
