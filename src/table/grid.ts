import type { Cell, Span, Text } from '../model.ts';

/** A cell as a format with merges states it. `open` is a rowspan of 0: to the end of the table. */
export interface Placed {
  readonly text: Text;
  readonly at: Span;
  readonly rowspan: number;
  readonly colspan: number;
  readonly open?: boolean;
}

/** No table of these is wider, and no merge longer: a span of a million is a slip or an attack, and is cut to the table. */
const WIDEST = 200;

const NOTHING: Text = { value: '', pieces: [] };

/** An empty cell that a merge covers: it knows the text that it shows. */
function covered(text: Text, at: Span): Cell {
  return { at: [at[1], at[1]], markup: true, text: { ...NOTHING, covered: text } };
}

/**
 * Rows of cells in their columns. A merged cell stands once, in its first place; the places it covers are empty and know it.
 * Spans reach no further than the table.
 */
export function gridOf(rows: readonly (readonly Placed[])[]): Cell[][] {
  const open: { left: number; cell: Placed }[] = [];
  return rows.map((cells, at) => {
    const line: Cell[] = [];
    let column = 0;
    const below = (): void => {
      for (let above = open[column]; above !== undefined && above.left > 0; above = open[column]) {
        above.left -= 1;
        line.push(covered(above.cell.text, above.cell.at));
        column += 1;
      }
    };
    for (const cell of cells) {
      below();
      const wide = Math.min(Math.max(1, cell.colspan), WIDEST);
      const tall = Math.min(cell.open === true ? rows.length : Math.max(1, cell.rowspan), rows.length - at);
      for (let nth = 0; nth < wide && column < WIDEST; nth += 1) {
        line.push(
          nth === 0 ? { at: cell.at, markup: true, text: cell.text } : { at: [cell.at[1], cell.at[1]], markup: true, text: NOTHING },
        );
        open[column] = { left: tall - 1, cell: nth === 0 ? cell : { ...cell, text: NOTHING } };
        column += 1;
      }
    }
    below();
    return line;
  });
}
