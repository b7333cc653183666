import { formatted } from './numerals.ts';
import { childOf, childrenOf, downTo, type Element, isOn, valueOf } from './tree.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  /** What stands between the number and the words: nothing, or a gap. */
  readonly gap: boolean;
  /** After which level (from 1) it starts anew: any higher one where it is undefined, none where it is 0. */
  readonly restart: number | undefined;
  /** All its numbers are Arabic, whatever the other levels are. */
  readonly legal: boolean;
  readonly style: string | undefined;
}
interface List {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly overrides: ReadonlyMap<number, number>;
}

function numberOf(element: Element | undefined, otherwise: number): number {
  const value = Number(valueOf(element) ?? otherwise);
  return Number.isInteger(value) ? value : otherwise;
}

function levelsOf(element: Element | undefined): Map<number, Level> {
  return new Map(
    childrenOf(element, 'w:lvl').map((level) => {
      const restart = childOf(level, 'w:lvlRestart');
      const hidden = isOn(downTo(level, 'w:rPr', 'w:vanish'));
      return [
        Number(valueOf(level, 'w:ilvl') ?? 0),
        {
          start: numberOf(childOf(level, 'w:start'), 0),
          format: hidden ? 'none' : (valueOf(childOf(level, 'w:numFmt')) ?? 'decimal'),
          text: valueOf(childOf(level, 'w:lvlText')) ?? '',
          gap: valueOf(childOf(level, 'w:suff')) !== 'nothing',
          restart: restart === undefined ? undefined : numberOf(restart, 0),
          legal: isOn(childOf(level, 'w:isLgl')),
          style: valueOf(childOf(level, 'w:pStyle')),
        },
      ];
    }),
  );
}

function listsOf(numbering: Element): Map<string, List> {
  const root = childOf(numbering, 'w:numbering');
  const definitions = childrenOf(root, 'w:abstractNum');
  /** A definition that only links to a list style has the levels of the one that defines the style. */
  const linked = (definition: Element): Element => {
    const link = valueOf(childOf(definition, 'w:numStyleLink'));
    return (link === undefined ? undefined : definitions.find((other) => valueOf(childOf(other, 'w:styleLink')) === link)) ?? definition;
  };
  const abstracts = new Map(
    definitions.map((one) => [
      valueOf(one, 'w:abstractNumId') ?? '',
      { id: valueOf(linked(one), 'w:abstractNumId') ?? '', levels: levelsOf(linked(one)) },
    ]),
  );
  return new Map(
    childrenOf(root, 'w:num').map((one) => {
      const abstract = abstracts.get(valueOf(childOf(one, 'w:abstractNumId')) ?? '');
      const levels = new Map(abstract?.levels ?? []);
      const overrides = new Map<number, number>();
      for (const override of childrenOf(one, 'w:lvlOverride')) {
        const at = Number(valueOf(override, 'w:ilvl') ?? 0);
        const start = childOf(override, 'w:startOverride');
        if (start !== undefined) overrides.set(at, numberOf(start, 1));
        for (const [level, value] of levelsOf(override)) levels.set(level, value);
      }
      return [valueOf(one, 'w:numId') ?? '', { abstract: abstract?.id ?? '', levels, overrides }];
    }),
  );
}

interface Placed {
  readonly list: string;
  readonly level: number;
}

/** The list and level that a paragraph style brings, its own or that of the style it is based on. */
function styleLists(styles: Element, lists: ReadonlyMap<string, List>): (style: string | undefined) => Placed | null {
  const all = childrenOf(childOf(styles, 'w:styles'), 'w:style');
  const known = new Map(all.map((style) => [valueOf(style, 'w:styleId') ?? '', style]));
  const usual = all.find((style) => valueOf(style, 'w:type') === 'paragraph' && isOn(childOf(style, 'w:default')));
  return (style) => {
    let name = style ?? (usual === undefined ? '' : (valueOf(usual, 'w:styleId') ?? ''));
    for (let left = 12; left > 0; left -= 1) {
      const here = known.get(name);
      if (here === undefined) return null;
      const own = downTo(here, 'w:pPr', 'w:numPr');
      const list = valueOf(childOf(own, 'w:numId'));
      if (own !== undefined && list !== undefined) {
        const named = [...(lists.get(list)?.levels ?? [])].find(([, level]) => level.style === name)?.[0];
        return { list, level: numberOf(childOf(own, 'w:ilvl'), named ?? 0) };
      }
      name = valueOf(childOf(here, 'w:basedOn')) ?? '';
    }
    return null;
  };
}

/**
 * The automatic number of each paragraph, in the order of the document: 一、 （一） 1. as the list's levels write it. These numbers
 * stand in no text and identify tasks. Lists of one definition count on together, unless one starts anew.
 */
export function numberer(numbering: Element, styles: Element): (paragraph: Element) => string {
  const lists = listsOf(numbering);
  const ofStyle = styleLists(styles, lists);
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return (paragraph) => {
    const properties = childOf(paragraph, 'w:pPr');
    const inherited = ofStyle(valueOf(childOf(properties, 'w:pStyle')));
    const own = childOf(properties, 'w:numPr');
    const id = valueOf(childOf(own, 'w:numId')) ?? inherited?.list;
    const list = id === undefined ? undefined : lists.get(id);
    if (id === undefined || list === undefined) return '';
    const at = numberOf(childOf(own, 'w:ilvl'), own === undefined || inherited?.list === id ? (inherited?.level ?? 0) : 0);
    const counts = counters.get(list.abstract) ?? [];
    counters.set(list.abstract, counts);
    const override = list.overrides.get(at);
    if (override !== undefined && !begun.has(`${id} ${String(at)}`)) counts[at] = override - 1;
    begun.add(`${id} ${String(at)}`);
    const level = list.levels.get(at);
    counts[at] = (counts[at] ?? (level?.start ?? 1) - 1) + 1;
    for (let lower = at + 1; lower < 9; lower += 1) {
      const restart = list.levels.get(lower)?.restart;
      if (restart === undefined || (restart > 0 && at < restart)) counts[lower] = undefined;
    }
    if (level === undefined || formatted(1, level.format) === '') return '';
    const number = level.text.replace(/%([1-9])/g, (_, nth: string) => {
      const other = list.levels.get(Number(nth) - 1);
      return formatted(counts[Number(nth) - 1] ?? other?.start ?? 1, level.legal ? 'decimal' : (other?.format ?? 'decimal'));
    });
    return level.gap && /[\p{L}0-9０-９]$/u.test(number) ? `${number} ` : number;
  };
}
