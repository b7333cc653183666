import { groupKey } from '../directory/alike.ts';
import { classKey, nameKey } from '../directory/names.ts';
import type { Directory, DirectoryUnit } from '../units/directory.ts';
import { outside } from '../units/names.ts';

/** What names and groups of one document mean: by a unit directory, or else by what the document itself names. */
export interface Classes {
  /** The one name of a body or group that goes by several; null where nothing is known of it. */
  readonly canonical: (name: string) => string | null;
  /** The members of the class that a wording names (各…, 其他…, 有关…), by their canonical names; null where nothing expands it. */
  readonly members: (wording: string) => readonly string[] | null;
}

/** Whether a unit bears its name at some time of the year; always, where the year is not known. */
function valid({ since, until }: DirectoryUnit, year: number | null): boolean {
  return year === null || !((until !== null && until < `${String(year)}-01-01`) || (since !== null && since > `${String(year)}-12-31`));
}

/** Entries by a key of their names; a key that two of them share means neither. */
function unambiguous<E>(entries: readonly (readonly [name: string, entry: E])[], key: (name: string) => string): Map<string, E> {
  const found = new Map<string, E>();
  const twice = new Set<string>();
  for (const [name, entry] of entries) {
    const at = key(name);
    if (found.has(at) && found.get(at) !== entry) twice.add(at);
    else found.set(at, entry);
  }
  for (const at of twice) found.delete(at);
  return found;
}

/** 荔湾区政府 and 荔湾区人民政府 are one. */
function governmentKey(name: string): string {
  return nameKey(name).replace('人民政府', '政府');
}

/** Classes by a directory, in the year of a document: a body that was dissolved before is its successor. */
export function directoryClasses({ units, groups }: Directory, year: number | null): Classes {
  const unitNames = units.flatMap((unit) => [unit.name, ...unit.aliases].map((name) => [name, unit] as const));
  const unitAt = unambiguous(unitNames, nameKey);
  const unitAlike = unambiguous(unitNames, governmentKey);
  const groupNames = groups.flatMap((group) => [group.name, ...group.wordings].map((name) => [name, group] as const));
  const groupAt = unambiguous(groupNames, nameKey);
  const groupAlike = unambiguous(groupNames, groupKey);
  const byClass = unambiguous(groupNames, (name) => groupKey(classKey(name)));
  /** The unit of a name as it stands, or without the bracket that ends it, or of the name in that bracket: 市府办〔市大数据局〕. */
  const unitOf = (name: string): DirectoryUnit | undefined => {
    const at = (words: string): DirectoryUnit | undefined => unitAt.get(nameKey(words)) ?? unitAlike.get(governmentKey(words));
    const own = outside(name);
    return at(name) ?? (own === name ? undefined : (at(own) ?? at(name.slice(own.length + 1, -1))));
  };
  const current = (unit: DirectoryUnit, left = units.length): string => {
    const next = valid(unit, year) || unit.successor === null ? undefined : unitAt.get(nameKey(unit.successor));
    return next === undefined || left === 0 || (unit.since ?? '') > `${String(year ?? 9999)}-12-31` ? unit.name : current(next, left - 1);
  };
  const expanded = new Map<string, readonly string[]>();
  const expand = (name: string): readonly string[] => {
    const group = groupAt.get(name);
    if (group === undefined) return [];
    const known = expanded.get(group.name);
    if (known !== undefined) return known;
    const found = new Set<string>();
    for (const member of group.members) {
      const unit = unitAt.get(nameKey(member));
      if (unit === undefined) for (const inner of expand(nameKey(member))) found.add(inner);
      else if (valid(unit, year)) found.add(unit.name);
    }
    const list = [...found];
    expanded.set(group.name, list);
    return list;
  };
  return {
    canonical: (name) => {
      const group = groupAt.get(nameKey(name)) ?? groupAlike.get(groupKey(name));
      const unit = group === undefined ? unitOf(name) : unitAt.get(nameKey(name));
      return unit === undefined ? (group?.name ?? null) : current(unit);
    },
    members: (wording) => {
      const group = groupAt.get(nameKey(wording)) ?? byClass.get(groupKey(classKey(wording)));
      const found = group === undefined ? [] : expand(nameKey(group.name));
      return found.length === 0 ? null : found;
    },
  };
}
