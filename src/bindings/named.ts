import { classKey } from '../directory/names.ts';
import type { Plan } from '../model.ts';
import { levelOf } from '../units/names.ts';
import { VERTICAL } from '../units/vertical.ts';
import type { Classes } from './classes.ts';

/** 市直单位, 市政府部门, 县级部门, 市单位 (of 市有关单位): the bodies of one level, whatever their kind. */
const LEVEL_CLASS =
  /^(国家|省|自治区|市|区|县|州|盟|旗|镇|乡)(?:委、?)?(政府)?(?:直属?|级|属)?(?:机关)?(?:工作)?(?:单位|部门|机关|直属机构|(?:单位|部门)[、和及]?(?:单位|部门|直属机构))$/;
/** A government or committee itself is above the bodies of its level. */
const WHOLE = /^(?:人民政府|政府|委|党委|委员会|人大|政协)$/;
/** Bodies that are no departments of a government. */
const OTHERS = /^团|^(?:委|党委|纪委|监委|人大|政协)|(?:法院|检察院|工会|妇联|妇女联合会|残联|文联|科协|侨联|工商联|红十字会)$/;

interface Body {
  readonly unit: string;
  readonly rest: string;
}

/** Classes by the document alone: a group of one level is the bodies of that level that the document names; nothing is invented. */
export function namedClasses(plans: readonly Plan[]): Classes {
  const byLevel = new Map<string, Map<string, Body>>();
  for (const { assignments } of plans.flatMap(({ tasks }) => tasks)) {
    for (const { unit, kind } of assignments) {
      const level = kind === 'named' && !VERTICAL.test(unit) ? levelOf(unit) : '';
      const rest = unit.slice(level.length);
      if (level === '' || WHOLE.test(rest)) continue;
      const found = byLevel.get(level) ?? new Map<string, Body>();
      byLevel.set(level, found.set(unit, { unit, rest: unit.startsWith('团') ? unit : rest }));
    }
  }
  /** The bodies of a level, with those that write its place (杭州市教育局 is 市直) where the document names one such place. */
  const bodiesOf = (level: string): Body[] => {
    const places = [...byLevel.keys()].filter((other) => other.length > level.length && other.endsWith(level));
    const levels = places.length === 1 ? [level, ...places] : [level];
    return levels.flatMap((one) => [...(byLevel.get(one)?.values() ?? [])]);
  };
  return {
    canonical: () => null,
    members: (wording) => {
      const [, level, government] = LEVEL_CLASS.exec(classKey(wording)) ?? [];
      if (level === undefined) return null;
      const found = bodiesOf(level).filter(({ rest }) => government === undefined || !OTHERS.test(rest));
      return found.length === 0 ? null : found.map(({ unit }) => unit);
    },
  };
}
