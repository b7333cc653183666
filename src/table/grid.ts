import type { Cell, Span, Text } from '../model.ts';

/** A cell as a format with merges states it. `open` is a rowspan of 0: to the end of the table. `column` is where it stands, if the format says. */
export interface Placed {
  readonly text: Text;
  readonly at: Span;
  readonly rowspan: number;
  readonly colspan: number;
  readonly open?: boolean;
  readonly column?: number;
}

/** No merge is wider than HTML allows (4.9.11): a span of a million is a slip or an attack. Spans reach no further than the table. */
const WIDEST = 1000;
/** Places that a table may fill with its merges and empty columns; one that would fill more is refused (RangeError). */
const MOST = 2_000_000;
/** Merges may cover so many places, and ten more for each cell of the table: real ones cover a few for each. */
const FREE = 200_000;
const EACH = 10;

function refuse(most: number): never {
  throw new RangeError(`a table spreads over more than ${String(most)} places`);
}

const NOTHING: Text = { value: '', pieces: [] };

/** A cell between two of the table's edges; `above` is the merged cell that covers this row's place, where it began higher up. */
interface Standing {
  readonly from: number;
  readonly to: number;
  readonly cell: Placed;
  readonly above: boolean;
}

/** Where each cell stands between the edges of the columns, row by row. */
function standing(rows: readonly (readonly Placed[])[]): Standing[][] {
  let open: { readonly from: number; readonly to: number; readonly cell: Placed; left: number }[] = [];
  let places = 0;
  const most = Math.min(MOST, FREE + EACH * rows.reduce((sum, cells) => sum + cells.length, 0));
  return rows.map((cells, at) => {
    const line: Standing[] = [];
    const still = open.filter(({ left }) => left > 0);
    for (const one of still) one.left -= 1;
    const next = still.filter(({ left }) => left > 0);
    let waiting = 0;
    let from = 0;
    const below = (): void => {
      for (let above = still[waiting]; above !== undefined && above.from <= from; above = still[++waiting]) {
        if (above.to <= from) continue;
        line.push({ from: Math.max(from, above.from), to: above.to, cell: above.cell, above: true });
        from = Math.max(from, above.to);
      }
    };
    for (const cell of cells) {
      below();
      if (cell.column !== undefined && cell.column > from) {
        from = cell.column;
        below();
      }
      const to = from + Math.min(Math.max(1, cell.colspan), WIDEST);
      const tall = Math.min(cell.open === true ? rows.length : Math.max(1, cell.rowspan), rows.length - at);
      line.push({ from, to, cell, above: false });
      if (tall > 1) {
        if ((places += tall) > most) refuse(most);
        next.push({ from, to, cell, left: tall - 1 });
      }
      from = to;
    }
    for (; waiting < still.length; from = Math.max(from, still[waiting]?.to ?? 0), waiting += 1) {
      const above = still[waiting];
      if (above !== undefined && above.to > from)
        line.push({ from: Math.max(from, above.from), to: above.to, cell: above.cell, above: true });
    }
    open = next.sort((a, b) => a.from - b.from);
    return line;
  });
}

/**
 * The edges at which a column begins, from the left. Edges that only some rows have, side by side, are one: a word processor leaves
 * them a hair apart, and a title over four columns has none of theirs.
 */
function edgesOf(rows: readonly (readonly Standing[])[]): Map<number, number> {
  const having = new Map<number, Set<number>>();
  for (const [at, line] of rows.entries()) {
    for (const { from } of line) {
      const set = having.get(from);
      if (set === undefined) having.set(from, new Set([at]));
      else set.add(at);
    }
  }
  const most = rows.reduce((width, line) => Math.max(width, line.length), 0);
  const columns = new Map<number, number>();
  let column = -1;
  let open: Set<number> | null = null;
  let left = having.size - most;
  for (const edge of [...having.keys()].sort((a, b) => a - b)) {
    const set = having.get(edge) ?? new Set<number>();
    const near = open;
    const apart: boolean = near === null || left <= 0 || [...set].some((row) => near.has(row));
    if (apart) {
      column += 1;
      open = set;
    } else {
      left -= 1;
      for (const row of set) near?.add(row);
    }
    columns.set(edge, column);
  }
  return columns;
}

/**
 * Rows of cells in their columns. A merged cell stands once, in its first place; the places it covers are empty and know it.
 * A column is what lies between two edges that some cell has: spans that every row shares make none.
 */
export function gridOf(rows: readonly (readonly Placed[])[]): Cell[][] {
  const placed = standing(rows);
  const columns = edgesOf(placed);
  const edges = [...columns.keys()].sort((a, b) => a - b);
  const lastBefore = (edge: number): number => {
    const at = columns.get(edge);
    return at === undefined ? (columns.get(edges.findLast((one) => one < edge) ?? 0) ?? 0) : at - 1;
  };
  let written = 0;
  return placed.map((line) => {
    const cells: Cell[] = [];
    for (const { from, to, cell, above } of line) {
      const column = columns.get(from) ?? 0;
      const last = Math.max(column, lastBefore(to));
      written += last + 1 - cells.length;
      if (written > MOST) refuse(MOST);
      while (cells.length < column) cells.push({ at: [cell.at[0], cell.at[0]], markup: true, text: NOTHING });
      for (let nth = cells.length; nth <= last; nth += 1) {
        const first = nth === column;
        const text = !first ? NOTHING : above ? { ...NOTHING, covered: cell.text } : cell.text;
        cells.push({ at: first && !above ? cell.at : [cell.at[1], cell.at[1]], markup: true, text });
      }
    }
    return cells;
  });
}
