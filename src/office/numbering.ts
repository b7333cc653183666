import { formatted } from './numerals.ts';
import { childOf, childrenOf, downTo, type Element, valueOf } from './xml.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
}
interface List {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly overrides: ReadonlyMap<number, number>;
}

function levelsOf(element: Element): Map<number, Level> {
  return new Map(
    childrenOf(element, 'w:lvl').map((level) => [
      Number(valueOf(level, 'w:ilvl') ?? 0),
      {
        start: Number(valueOf(childOf(level, 'w:start')) ?? 1),
        format: valueOf(childOf(level, 'w:numFmt')) ?? 'decimal',
        text: valueOf(childOf(level, 'w:lvlText')) ?? '',
      },
    ]),
  );
}

function listsOf(numbering: Element): Map<string, List> {
  const root = childOf(numbering, 'w:numbering');
  const abstracts = new Map(childrenOf(root, 'w:abstractNum').map((one) => [valueOf(one, 'w:abstractNumId') ?? '', levelsOf(one)]));
  return new Map(
    childrenOf(root, 'w:num').map((one) => {
      const abstract = valueOf(childOf(one, 'w:abstractNumId')) ?? '';
      const levels = new Map(abstracts.get(abstract) ?? []);
      const overrides = new Map<number, number>();
      for (const override of childrenOf(one, 'w:lvlOverride')) {
        const at = Number(valueOf(override, 'w:ilvl') ?? 0);
        const start = valueOf(childOf(override, 'w:startOverride'));
        if (start !== undefined) overrides.set(at, Number(start));
        for (const [level, value] of levelsOf(override)) levels.set(level, value);
      }
      return [valueOf(one, 'w:numId') ?? '', { abstract, levels, overrides }];
    }),
  );
}

/** The list of each paragraph style, also by the style it is based on. */
function styleLists(styles: Element): (style: string | undefined) => Element | undefined {
  const known = new Map(childrenOf(childOf(styles, 'w:styles'), 'w:style').map((style) => [valueOf(style, 'w:styleId') ?? '', style]));
  return (style) => {
    let here = style === undefined ? undefined : known.get(style);
    for (let left = 12; here !== undefined && left > 0; left -= 1) {
      const own = downTo(here, 'w:pPr', 'w:numPr');
      if (own !== undefined) return own;
      here = known.get(valueOf(childOf(here, 'w:basedOn')) ?? '');
    }
    return undefined;
  };
}

/**
 * The automatic number of each paragraph, in the order of the document: 一、 （一） 1. as the list's levels write it. These numbers
 * stand in no text and identify tasks. Lists of one definition count on together, unless one starts anew.
 */
export function numberer(numbering: Element, styles: Element): (paragraph: Element) => string {
  const lists = listsOf(numbering);
  const ofStyle = styleLists(styles);
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  return (paragraph) => {
    const properties = childOf(paragraph, 'w:pPr');
    const inherited = ofStyle(valueOf(childOf(properties, 'w:pStyle')));
    const own = childOf(properties, 'w:numPr') ?? inherited;
    const id = valueOf(childOf(own, 'w:numId')) ?? valueOf(childOf(inherited, 'w:numId'));
    const list = id === undefined ? undefined : lists.get(id);
    if (id === undefined || list === undefined) return '';
    const at = Number(valueOf(childOf(own, 'w:ilvl')) ?? 0);
    const counts = counters.get(list.abstract) ?? [];
    counters.set(list.abstract, counts);
    const override = list.overrides.get(at);
    if (override !== undefined && !begun.has(`${id} ${String(at)}`)) counts[at] = override - 1;
    begun.add(`${id} ${String(at)}`);
    counts[at] = (counts[at] ?? (list.levels.get(at)?.start ?? 1) - 1) + 1;
    counts.length = at + 1;
    const level = list.levels.get(at);
    if (level === undefined || formatted(1, level.format) === '') return '';
    return level.text.replace(/%([1-9])/g, (_, nth: string) => {
      const other = list.levels.get(Number(nth) - 1);
      return formatted(counts[Number(nth) - 1] ?? other?.start ?? 1, other?.format ?? 'decimal');
    });
  };
}
