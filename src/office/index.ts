import { fail } from '../failure.ts';
import type { Format, Say } from '../model.ts';
import { opened, sealed } from './container.ts';
import { type Rendered, rendered } from './render.ts';

/** An office document as a text with its rows. Fails for containers of other kinds, damaged ones and those too large to open. */
export async function openOffice(
  path: string,
  bytes: Buffer,
): Promise<Rendered & { readonly format: Format; readonly notes: readonly Say[] }> {
  const parts = opened(path, bytes);
  const names = Object.keys(parts);
  if (names.includes('word/document.xml')) {
    const { notesOf, readDocx } = await import('./docx.ts');
    try {
      return { ...rendered(readDocx(path, parts)), notes: notesOf(parts), format: 'docx' };
    } catch (error) {
      if (error instanceof RangeError) throw fail('container-damaged', { path, reason: error.message });
      throw error;
    }
  }
  const ods = names.includes('content.xml') && new TextDecoder().decode(parts['mimetype']).includes('spreadsheet');
  if (names.includes('xl/workbook.xml') || ods) {
    const { readXlsx } = await import('./xlsx.ts');
    const { tables, notes } = await readXlsx(path, sealed(parts));
    return { ...rendered(tables), notes, format: ods ? 'ods' : 'xlsx' };
  }
  throw fail('container-unknown', { path });
}
