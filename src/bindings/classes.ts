import type { Plan } from '../model.ts';
import type { Directory, DirectoryUnit } from '../units/directory.ts';
import { classKey, nameKey } from '../directory/names.ts';
import { levelOf } from '../units/names.ts';

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

/** Classes by a directory, in the year of a document: a body that was dissolved before is its successor. */
export function directoryClasses({ units, groups }: Directory, year: number | null): Classes {
  const unitAt = new Map(units.flatMap((unit) => [unit.name, ...unit.aliases].map((name) => [nameKey(name), unit] as const)));
  const groupAt = new Map(groups.flatMap((group) => [group.name, ...group.wordings].map((name) => [nameKey(name), group] as const)));
  const byClass = new Map(groups.flatMap((group) => [group.name, ...group.wordings].map((name) => [classKey(name), group] as const)));
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
      const unit = unitAt.get(nameKey(name));
      return unit === undefined ? (groupAt.get(nameKey(name))?.name ?? null) : current(unit);
    },
    members: (wording) => {
      const group = groupAt.get(nameKey(wording)) ?? byClass.get(classKey(wording));
      const found = group === undefined ? [] : expand(nameKey(group.name));
      return found.length === 0 ? null : found;
    },
  };
}

/** 市直单位, 市政府部门, 县级部门, 市单位 (of 市有关单位): the bodies of one level, whatever their kind. */
const LEVEL_CLASS =
  /^(国家|省|市|区|县|州|盟|旗|镇|乡)(?:委、?)?(?:政府)?(?:直属?|级|属)?(?:机关)?(?:工作)?(?:单位|部门|机关|直属机构|单位部门|部门单位)$/;
/** A government or committee itself is above the bodies of its level. */
const WHOLE = /^(?:国家|省|市|区|县|州|盟|旗|镇|乡)(?:人民政府|政府|委)$/;

/** Classes by the document alone: a group of one level is the bodies of that level that the document names; nothing is invented. */
export function namedClasses(plans: readonly Plan[]): Classes {
  const byLevel = new Map<string, Set<string>>();
  for (const { assignments } of plans.flatMap(({ tasks }) => tasks)) {
    for (const { unit, kind } of assignments) {
      const level = kind === 'named' && !WHOLE.test(unit) ? levelOf(unit) : '';
      if (level === '') continue;
      const found = byLevel.get(level) ?? new Set();
      byLevel.set(level, found.add(unit));
    }
  }
  return {
    canonical: () => null,
    members: (wording) => {
      const level = LEVEL_CLASS.exec(classKey(wording))?.[1];
      const found = level === undefined ? undefined : byLevel.get(level);
      return found === undefined ? null : [...found];
    },
  };
}
