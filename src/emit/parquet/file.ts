import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Field } from '../../views/flat.ts';
import { ranked, schemaOf, stored } from './schema.ts';

/** A Parquet file as it grows: rows go in, bytes come out. Nothing is kept but what one row group holds, and where the others are. */
export interface ParquetFile {
  /** One row group: a value for each column, row by row. Gives the bytes that are ready. */
  readonly group: (rows: readonly (readonly unknown[])[]) => Uint8Array;
  /** The index of the file, with which it ends. */
  readonly end: () => Uint8Array;
}

/** A file of typed columns. The same rows in the same groups give the same bytes. */
export function parquetFile(fields: readonly Pick<Field<never>, 'name' | 'kind'>[], version: string): ParquetFile {
  const writer = new ByteWriter(1 << 20);
  const file = new ParquetWriter({
    writer,
    schema: schemaOf(fields),
    createdBy: `plan ${version}`,
    kvMetadata: [{ key: 'schemaVersion', value: '1' }],
  });
  const ready = (): Uint8Array => {
    const bytes = writer.getBytes().slice();
    writer.index = 0;
    return bytes;
  };
  return {
    group: (rows) => {
      const columnData = fields.map(({ name, kind }, at) => ({
        name,
        data: rows.map((row) => stored(kind, row[at])),
        statistics: ranked(kind, name),
      }));
      void file.write({ columnData, rowGroupSize: Math.max(1, rows.length) });
      return ready();
    },
    end: () => {
      void file.finish();
      return ready();
    },
  };
}
