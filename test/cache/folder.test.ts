import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prune } from '../../src/cache/folder.ts';
import { Keeper } from '../../src/cache/keeper.ts';
import { openPacks } from '../../src/cache/packs.ts';
import { digestOf } from '../../src/cache/digest.ts';
import type { Done } from '../../src/jobs/done.ts';
import { place } from './around.ts';

const GROUP = '0'.repeat(32);
const NOW = Date.parse('2025-06-01');
const DAY = 86_400_000;
const digest = (words: string): Buffer => digestOf(words);

function done(words: string, path: string, last = true, of = words): Done {
  return {
    words: [words, Buffer.from('bytes')],
    tally: { counts: { documents: 1 }, names: { units: ['市'] } },
    notes: [{ zh: '注', en: 'note' }],
    fault: null,
    kept: { path, digest: digest(of), last },
  };
}

function keep(folder: string, dones: readonly Done[], most?: number): void {
  const keeper = new Keeper(folder, GROUP, openPacks(folder, GROUP), most);
  for (const one of dones) keeper.take(one);
  keeper.close(NOW);
}

function found(folder: string, path: string, words: string): string[] | null {
  return (
    openPacks(folder, GROUP)
      .find(path, digest(words))
      ?.map((one) => Buffer.from(one.words[0] ?? '').toString()) ?? null
  );
}

const names = (folder: string): string[] => readdirSync(folder).filter((name) => name.startsWith('plan-'));

describe('what is kept', () => {
  it('is given back with its words, counts and notes', async () => {
    await place([], ({ cache }) => {
      keep(cache, [done('词', 'a')]);
      const { words, tally, notes, fault, kept } = openPacks(cache, GROUP).find('a', digest('词'))?.[0] ?? done('', '');
      expect(words.map((one) => Buffer.from(one).toString())).toEqual(['词', 'bytes']);
      expect({ tally, notes, fault, kept }).toEqual({ ...pick(done('词', 'a')), fault: null, kept: undefined });
      expect(found(cache, 'a', '辞')).toBe(null);
      expect(found(cache, 'b', '词')).toBe(null);
      return Promise.resolve();
    });
  });

  it('may be of many parts, larger than a block', async () => {
    await place([], ({ cache }) => {
      const parts = Array.from({ length: 9 }, (_, nth) => `${String(nth)}${'字'.repeat(40_000)}`);
      const whole = parts.map((words, nth) => done(words, 'long', nth === 8, 'long'));
      keep(cache, [done('x', 'x'), ...whole, done('y', 'y')]);
      expect(found(cache, 'long', 'long')).toEqual(parts);
      expect(found(cache, 'x', 'x')).toEqual(['x']);
      expect(found(cache, 'y', 'y')).toEqual(['y']);
      return Promise.resolve();
    });
  });

  it('is nothing of a document that fails half way', async () => {
    await place([], ({ cache }) => {
      const { kept, ...fault } = done('', 'half');
      expect(kept?.last).toBe(true);
      keep(cache, [done('1', 'half', false, 'half'), fault, done('next', 'next')]);
      expect(found(cache, 'half', 'half')).toBe(null);
      expect(found(cache, 'next', 'next')).toEqual(['next']);
      return Promise.resolve();
    });
  });
});

const pick = ({ tally, notes }: Done): Pick<Done, 'tally' | 'notes'> => ({ tally, notes });

describe('packs', () => {
  it('stay few: smaller ones are taken into the next, the newest of each document', async () => {
    await place([], ({ cache }) => {
      for (let nth = 0; nth < 20; nth += 1) keep(cache, [done(`v${String(nth)}`, 'same'), done(`w${String(nth)}`, `own${String(nth)}`)]);
      expect(names(cache).length).toBeLessThan(4);
      expect(found(cache, 'same', 'v19')).toEqual(['v19']);
      for (let nth = 0; nth < 20; nth += 1) expect(found(cache, `own${String(nth)}`, `w${String(nth)}`)).toEqual([`w${String(nth)}`]);
      return Promise.resolve();
    });
  });

  it('that are damaged give what is good of them to the next', async () => {
    await place([], ({ cache }) => {
      const many = Array.from({ length: 40 }, (_, nth) =>
        done(
          `${String(nth)}${Buffer.from(digest(String(nth)))
            .toString('hex')
            .repeat(2000)}`,
          String(nth),
          true,
          String(nth),
        ),
      );
      keep(cache, many);
      const [name = ''] = names(cache);
      const bytes = readFileSync(join(cache, name));
      bytes[100] = (bytes[100] ?? 0) ^ 1;
      writeFileSync(join(cache, name), bytes);
      const packs = openPacks(cache, GROUP);
      const lost = many.filter((_, nth) => packs.find(String(nth), digest(String(nth))) === null);
      expect(lost.length).toBeGreaterThan(0);
      expect(lost.length).toBeLessThan(20);
      const keeper = new Keeper(cache, GROUP, packs);
      for (const one of lost) keeper.take(one);
      keeper.close(NOW);
      expect(names(cache)).not.toContain(name);
      for (const [nth, one] of many.entries()) expect(found(cache, String(nth), String(nth))).toEqual([one.words[0]]);
      return Promise.resolve();
    });
  });

  it('go when nobody uses them, drafts when nobody finishes them, the oldest when there is too much', async () => {
    await place([], ({ cache }) => {
      const make = (name: string, days: number): string => {
        const path = join(cache, name);
        writeFileSync(path, Buffer.alloc(100));
        const at = (NOW - days * DAY) / 1000;
        utimesSync(path, at, at);
        return path;
      };
      const pack = (nth: number): string => `plan-${GROUP}-${String(nth)}.pack`;
      const [old, used, newer] = [make(pack(1), 31), make(pack(2), 20), make(pack(3), 1)];
      const [lost, busy, foreign] = [make(`plan-${GROUP}-4.tmp`, 2), make(`plan-${GROUP}-5.tmp`, 0), make('else.pack', 99)];
      prune(cache, NOW, 250);
      expect([old, used, newer, lost, busy, foreign].map(existsSync)).toEqual([false, true, true, false, true, true]);
      prune(cache, NOW, 150);
      expect([used, newer, foreign].map(existsSync)).toEqual([false, true, true]);
      return Promise.resolve();
    });
  });

  it('of a run that would keep too much are not kept', async () => {
    await place([], ({ cache }) => {
      keep(cache, [done('x', 'x')], 10);
      expect(names(cache)).toEqual([]);
      return Promise.resolve();
    });
  });

  it('of two runs at once do not hinder each other', async () => {
    await place([], ({ cache }) => {
      const runs = [0, 1].map(() => new Keeper(cache, GROUP, openPacks(cache, GROUP)));
      for (const [nth, run] of runs.entries()) run.take(done(`r${String(nth)}`, String(nth)));
      for (const run of runs) run.close(NOW);
      expect([found(cache, '0', 'r0'), found(cache, '1', 'r1')]).toEqual([['r0'], ['r1']]);
      return Promise.resolve();
    });
  });
});
