import { fail } from '../failure.ts';
import type { Format, Say } from '../model.ts';
import { kindOf } from './kinds.ts';
import { type RawTable, type Rendered, rendered } from './render.ts';
import { type Container, damaged, openContainer } from './zip.ts';

interface Read {
  readonly tables: readonly RawTable[];
  readonly notes: readonly Say[];
}

/** One reader a format: only the one that is met is loaded. */
const readers = {
  docx: async (path: string, container: Container): Promise<Read> => (await import('./docx.ts')).readDocx(path, container),
  xlsx: async (_: string, container: Container): Promise<Read> => (await import('./xlsx.ts')).readXlsx(container),
  ods: async (_: string, container: Container): Promise<Read> => (await import('./ods.ts')).readOds(container),
};

const MACROS: Say = { zh: '有宏，没有读，也不会运行', en: 'macros are not read and never run' };
const LINKS: Say = { zh: '有指向别的文件的链接，没有打开', en: 'links to other files are not followed' };

/** Parts that are none of the tables, and that a reader should know of. */
function beside(names: readonly string[]): Say[] {
  const macros = names.some((name) => /vbaproject\.bin$|\/macrosheets\/|^basic\/|^scripts\//.test(name));
  const links = names.some((name) => /\/externallinks\//.test(name));
  return [...(macros ? [MACROS] : []), ...(links ? [LINKS] : [])];
}

/** An office document as a text with its rows. Fails for containers of other kinds, damaged ones and those too large to open. */
export async function openOffice(
  path: string,
  bytes: Buffer,
): Promise<Rendered & { readonly format: Format; readonly notes: readonly Say[] }> {
  const container = openContainer(path, bytes);
  const kind = kindOf(container);
  if (typeof kind !== 'string') throw kind === null ? fail('container-unknown', { path }) : fail('kind-unread', { path, ...kind });
  try {
    const { tables, notes } = await readers[kind](path, container);
    return { ...rendered(tables), notes: [...notes, ...beside(container.names)], format: kind };
  } catch (error) {
    throw damaged(path, error);
  }
}
