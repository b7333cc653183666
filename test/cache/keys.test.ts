import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { place, type Place } from './around.ts';

const TABLE = '工作任务\t具体要求\t落实单位\n甲\t1.做好公开，6月底前完成。\t市教委牵头，财政局配合\n\t3.落实要求。\t有关单位\n';
const files = [
  { name: 'in/a.tsv', bytes: Buffer.from(TABLE) },
  { name: 'in/deep/b.tsv', bytes: Buffer.from(TABLE.replace('甲', '乙')) },
  { name: 'units.yaml', bytes: Buffer.from('units:\n  - name: 市教育局\n    aliases: [市教委]\n') },
  { name: 'plan.config.yaml', bytes: Buffer.from('year: 2024\nunits: units.yaml\n') },
];
const PARSE = ['parse', 'in', '--format', 'json'];
const CHECK = ['check', 'in', '--format', 'json', '--level', 'info'];

/** What a run before tells, then one after something changed: with what the first kept, as if there were nothing kept. */
async function changed(
  argv: readonly string[],
  change: (place: Place) => void | Promise<void>,
  more: readonly string[] = [],
): Promise<void> {
  await place(files, async (own) => {
    const before = await own.kept(...argv);
    await change(own);
    const after = await own.run(...argv, ...more);
    expect(after).not.toEqual(before);
    expect(await own.kept(...argv, ...more)).toEqual(after);
  });
}

describe('what another result depends on makes it another', () => {
  const write =
    (name: string, words: string) =>
    ({ folder }: Place): void => {
      writeFileSync(join(folder, name), words);
    };
  it.each([
    ['the document', PARSE, write('in/a.tsv', TABLE.replace('1.', '2.'))],
    [
      'its name',
      PARSE,
      ({ folder }: Place) => {
        renameSync(join(folder, 'in/a.tsv'), join(folder, 'in/c.tsv'));
      },
    ],
    ['the configuration', PARSE, write('plan.config.yaml', 'year: 2023\nunits: units.yaml\n')],
    ['the configuration of one folder', PARSE, write('in/deep/plan.config.yaml', 'year: 2022\n')],
    [
      'the configuration going away',
      PARSE,
      ({ folder }: Place) => {
        rmSync(join(folder, 'plan.config.yaml'));
      },
    ],
    ['the unit directory', PARSE, write('units.yaml', 'units:\n  - name: 市教育和体育局\n    aliases: [市教委]\n')],
    ['severities of rules', CHECK, write('plan.config.yaml', 'rules:\n  number-gap: info\n')],
  ])('%s', async (_, argv, change) => {
    await changed(argv, change);
  });

  it.each([
    [PARSE, ['--lang', 'zh', '--format', 'csv', '--excel']],
    [PARSE, ['--year', '2021']],
    [PARSE, ['--no-config']],
    [PARSE, ['--unit', '财政']],
    [PARSE, ['--header', '具体要求=other']],
    [CHECK, ['--rule', 'number-gap:off']],
    [CHECK, ['--format', 'csv']],
    [CHECK, ['--lang', 'zh']],
  ])('%j with %j', async (argv, more) => {
    await changed(argv, () => undefined, more);
  });

  it('the baseline, and the day on which it is used', async () => {
    await place(files, async ({ run, kept, folder }) => {
      await run('check', 'in', '--baseline', 'b.json', '--update-baseline', '--quiet');
      const line = [...CHECK, '--baseline', 'b.json', '--today'];
      const accepted = await kept(...line, '2025-01-01');
      const words = readFileSync(join(folder, 'b.json'), 'utf8');
      writeFileSync(join(folder, 'b.json'), words.replaceAll('"expires": null', '"expires": "2025-06-30"'));
      expect(await kept(...line, '2025-01-01')).toEqual(await run(...line, '2025-01-01'));
      const late = await run(...line, '2025-07-01');
      expect(late).not.toEqual(accepted);
      expect(await kept(...line, '2025-07-01')).toEqual(late);
    });
  });
});

it('what no result depends on leaves what is kept in use', async () => {
  await place(files, async ({ kept, packs, folder }) => {
    await kept(...PARSE);
    const [first] = packs();
    for (const more of [['--quiet'], ['--output', 'out.json'], ['--jobs', '1'], ['--debug']]) await kept(...PARSE, ...more);
    await kept('parse', 'in/deep', 'in', '--format', 'json');
    expect(packs()).toEqual([first]);
    expect(readdirSync(folder)).toContain('out.json');
  });
});

describe('a cache that is refused', () => {
  it('holds documents, or is a file', async () => {
    await place(files, async ({ run, folder }) => {
      for (const taken of ['in', 'units.yaml']) {
        const { code, err, out } = await run('parse', 'in/a.tsv', '--format', 'csv', '--cache', taken);
        expect([code, out]).toEqual([2, '']);
        expect(err).toBe(
          `plan: --cache ${taken}: no cache, it holds other things; name another folder, or write --cache after the files\n`,
        );
      }
      expect(readdirSync(join(folder, 'in')).sort()).toEqual(['a.tsv', 'deep']);
    });
  });

  it('cannot be made: the run goes on without it, and says so', async () => {
    await place(files, async ({ run }) => {
      const line = ['parse', 'in/a.tsv', '--format', 'csv'];
      const { out, err, code } = await run(...line);
      const told = await run(...line, '--cache=units.yaml/cache');
      expect(told).toEqual({ out, code, err: `plan: --cache units.yaml/cache: cannot be written (ENOTDIR), goes on without it\n${err}` });
    });
  });

  it('is not used where files are mended', async () => {
    await place(files, async ({ kept, packs }) => {
      expect((await kept('check', 'in', '--fix')).err).toContain('--cache is not used where files are mended');
      expect(packs()).toEqual([]);
    });
  });
});

it('an empty folder, and one with a stranger in it, become a cache', async () => {
  await place(files, async ({ kept, cache, packs, run }) => {
    writeFileSync(join(cache, 'stranger.bin'), 'x');
    expect(await kept(...PARSE)).toEqual(await run(...PARSE));
    expect(packs().length).toBe(1);
    mkdirSync(join(cache, 'folder'));
    expect(await kept(...PARSE)).toEqual(await run(...PARSE));
    expect(readdirSync(cache).sort()).toEqual(expect.arrayContaining(['CACHEDIR.TAG', 'folder', 'stranger.bin']));
  });
});
