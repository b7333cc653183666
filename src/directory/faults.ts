import type { Say } from '../model.ts';
import { nameKey, nearestName } from './names.ts';
import type { WrittenDirectory } from './schema.ts';
import type { Path } from './written.ts';

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

/** Groups that contain themselves, by whatever way round. */
function* circles({ groups }: WrittenDirectory): Generator<Fault> {
  const byName = new Map(groups.flatMap((group, at) => [group.name, ...group.wordings].map((name) => [nameKey(name), at] as const)));
  const done = new Set<number>();
  const walk = function* (at: number, trail: readonly number[]): Generator<Fault> {
    const group = groups[at];
    if (group === undefined || done.has(at)) return;
    for (const [nth, member] of group.members.entries()) {
      const next = byName.get(nameKey(member));
      if (next === undefined) continue;
      const open = [...trail, at];
      if (!open.includes(next)) yield* walk(next, open);
      else {
        const names = [...open.slice(open.indexOf(next)), next].map((index) => groups[index]?.name ?? '');
        yield {
          path: ['groups', at, 'members', nth],
          say: {
            zh: `群组包含了自己：${names.join(' → ')}；请去掉其中一环`,
            en: `a group contains itself: ${names.join(' → ')}; take one of these links out`,
          },
        };
      }
    }
    done.add(at);
  };
  for (const at of groups.keys()) yield* walk(at, []);
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
