import type { Say } from '../model.ts';
import { nearestName } from '../written/nearest.ts';
import { nameKey } from './names.ts';
import type { WrittenDirectory } from './schema.ts';
import type { Path } from '../written/index.ts';

export interface Fault {
  readonly path: Path;
  readonly say: Say;
}

interface Named {
  readonly path: Path;
  readonly words: string;
  /** The unit or group it belongs to. */
  readonly owner: string;
}

function namesIn({ units, groups }: WrittenDirectory): Named[] {
  return [
    ...units.flatMap(({ name, aliases }, at) => [
      { path: ['units', at, 'name'], words: name, owner: name },
      ...aliases.map((words, nth) => ({ path: ['units', at, 'aliases', nth], words, owner: name })),
    ]),
    ...groups.flatMap(({ name, wordings }, at) => [
      { path: ['groups', at, 'name'], words: name, owner: name },
      ...wordings.map((words, nth) => ({ path: ['groups', at, 'wordings', nth], words, owner: name })),
    ]),
  ];
}

/** A name that two entries claim, or one entry twice: whose it is could not be told. */
function* duplicates(names: readonly Named[]): Generator<Fault> {
  const seen = new Map<string, Named>();
  for (const named of names) {
    const first = seen.get(nameKey(named.words));
    if (first === undefined) seen.set(nameKey(named.words), named);
    else
      yield {
        path: named.path,
        say: {
          zh: `“${named.words}”已经是“${first.owner}”的名称，不能再用；请删去其中一个`,
          en: `“${named.words}” is already a name of “${first.owner}”; take one of them out`,
        },
      };
  }
}

async function unknown(path: Path, words: string, known: ReadonlyMap<string, string>): Promise<Fault[]> {
  if (known.has(nameKey(words))) return [];
  const near = await nearestName(words, [...known.values()]);
  return [
    {
      path,
      say: {
        zh: `单位表里没有“${words}”${near === null ? '，请先把它列入 units 或 groups' : `，是不是“${near}”`}`,
        en: `“${words}” is not in the directory${near === null ? '; list it under units or groups first' : `, did you mean “${near}”`}`,
      },
    },
  ];
}

/** The groups that each group lists as members, by their index. */
function nested({ groups }: WrittenDirectory): { readonly nth: number; readonly group: number }[][] {
  const byName = new Map(groups.flatMap((group, at) => [group.name, ...group.wordings].map((name) => [nameKey(name), at] as const)));
  return groups.map(({ members }) =>
    members.flatMap((member, nth) => {
      const group = byName.get(nameKey(member));
      return group === undefined ? [] : [{ nth, group }];
    }),
  );
}

/** Groups that contain themselves, by whatever way round. A stack of its own: a directory may nest as deep as it likes. */
function* circles(directory: WrittenDirectory): Generator<Fault> {
  const inner = nested(directory);
  const done = new Set<number>();
  for (const first of inner.keys()) {
    const trail: { at: number; next: number }[] = [{ at: first, next: 0 }];
    const open = new Map([[first, 0]]);
    while (trail.length > 0) {
      const here = trail.at(-1);
      if (here === undefined) break;
      const step = done.has(here.at) ? undefined : inner[here.at]?.[here.next];
      here.next += 1;
      if (step === undefined) {
        done.add(here.at);
        open.delete(here.at);
        trail.pop();
      } else if (open.has(step.group)) {
        const ring = [...trail.slice(open.get(step.group)).map(({ at }) => at), step.group];
        yield ringed(directory, here.at, step.nth, ring);
      } else {
        open.set(step.group, trail.length);
        trail.push({ at: step.group, next: 0 });
      }
    }
  }
}

function ringed({ groups }: WrittenDirectory, at: number, nth: number, ring: readonly number[]): Fault {
  const names = ring.map((index) => groups[index]?.name ?? '').join(' → ');
  return {
    path: ['groups', at, 'members', nth],
    say: { zh: `群组包含了自己：${names}；请去掉其中一环`, en: `a group contains itself: ${names}; take one of these links out` },
  };
}

/** Everything wrong with a directory whose shape is right. */
export async function faultsOf(directory: WrittenDirectory): Promise<Fault[]> {
  const names = namesIn(directory);
  const known = new Map(names.map(({ words }) => [nameKey(words), words]));
  const members = directory.groups.flatMap(({ members: list }, at) =>
    list.map((words, nth) => unknown(['groups', at, 'members', nth], words, known)),
  );
  const kin = directory.units.flatMap(({ predecessor, successor, since, until }, at) => [
    ...(predecessor === null ? [] : [unknown(['units', at, 'predecessor'], predecessor, known)]),
    ...(successor === null ? [] : [unknown(['units', at, 'successor'], successor, known)]),
    ...(since !== null && until !== null && since > until
      ? [
          [
            {
              path: ['units', at, 'until'],
              say: { zh: `停用日期 ${until} 早于启用日期 ${since}`, en: `until ${until} is before since ${since}` },
            },
          ],
        ]
      : []),
  ]);
  return [...duplicates(names), ...(await Promise.all([...members, ...kin])).flat(), ...circles(directory)];
}
