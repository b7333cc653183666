import { findUnit } from '../../bindings/find.ts';
import { ordered } from '../../bindings/roster.ts';
import type { Sort } from '../../bindings/roster.ts';
import type { Outlet, Place as Target } from '../works/outlet.ts';
import { spoolOf } from '../works/spool.ts';
import { textOf } from '../works/words.ts';
import type { Gather } from './gather.ts';
import { Gathered } from './gathered.ts';
import type { Share } from './share.ts';

interface Asked {
  /** Null where the report is split into files of its own. */
  readonly target: Target | null;
  /** What a unit is asked for by; null is all. */
  readonly unit: string | null;
  readonly sort: Sort;
  readonly directory: string | null;
}

/** Keeps what documents give and writes the report when the last has come. */
export function gatheringOutlet({ written, split }: Gather, { target, unit, sort, directory }: Asked): Outlet {
  const gathered = new Gathered();
  const spool = spoolOf();
  const discard = (): void => {
    spool.discard();
    target?.discard();
  };
  return {
    sections: 2,
    take: ([share = '', words = '']) => {
      gathered.add(JSON.parse(textOf(share)) as Share, spool.size());
      spool.add(words);
      return true;
    },
    finish: async ({ sum }) => {
      const all = ordered(gathered.parties(), sort, ({ tasks, leads }, role) => (role === null ? tasks : leads));
      const parties = unit === null ? all : [await findUnit(all, unit)];
      sum.add({ counts: {}, names: { units: parties.map((party) => party.unit), unbound: gathered.unbound() } });
      const places = gathered.places.bind(gathered);
      const stock = { parties, directory, places, read: ({ at, bytes }: { at: number; bytes: number }) => spool.read(at, bytes) };
      try {
        if (target === null) split?.(stock);
        else {
          for (const chunk of written(stock)) if (!target.write(chunk)) return false;
          target.commit();
        }
      } finally {
        spool.discard();
      }
      return true;
    },
    discard,
  };
}
