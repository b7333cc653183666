import type { Row } from '../model.ts';

/** So many blank rows in a run are rows of their own. A sheet that is saved whole ends in a million of them. */
const RUN = 1000;

/** Adds rows to those of a document. Of blank rows in a long run the later ones are one row, which grows: none is lost, and memory is spared. */
export function gathering(rows: Row[]): (row: Row, blank: boolean) => void {
  let run = 0;
  return (row, blank) => {
    run = blank ? run + 1 : 0;
    const last = run > RUN ? rows.pop() : undefined;
    rows.push(last === undefined ? row : { line: last.line, at: [last.at[0], row.at[1]], cells: [] });
  };
}
