import type { Column, Cover, UnitCell } from '../model.ts';
import type { Grown } from '../table/joins.ts';
import type { Roles } from '../table/roles.ts';
import type { Units } from './main-cell.ts';

/** A cell that says what the one above it says. */
const DITTO = /^(?:同上|同前|〃|″)[。.]?$/;

/** The unit cells of a row: its own, those that a merge of the format shows in it, and for 同上 those of the row before. */
export function boundBy({ cells }: Grown, columns: readonly Column[], { party }: Roles, last: Units): Units {
  const places: number[] = [];
  const found: UnitCell[] = [];
  let cover: Cover = 'span';
  let ditto = false;
  for (const at of party) {
    const text = cells[at];
    const shown = text?.value === '' ? text.covered : text;
    if (shown === undefined || shown.value === '') continue;
    if (shown === text) cover = 'own';
    if (DITTO.test(shown.value)) {
      ditto = true;
      for (const [index, cell] of last.cells.entries()) {
        if (last.columns[index] !== at) continue;
        places.push(at);
        found.push(cell);
      }
    }
    places.push(at);
    found.push({ column: columns[at]?.header ?? '', text: shown });
  }
  return { cells: found, columns: places, cover: ditto ? 'above' : cover };
}
