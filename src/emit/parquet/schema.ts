import type { SchemaElement } from 'hyparquet-writer';
import type { Field, Kind } from '../../views/flat.ts';

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;
const INT = { type: 'INT32' } as const;
const TYPES: Readonly<Record<Kind, Omit<SchemaElement, 'name'>>> = {
  text: TEXT,
  'text?': TEXT,
  texts: TEXT,
  int: INT,
  'int?': INT,
  ints: INT,
  'long?': { type: 'INT64' },
  flag: { type: 'BOOLEAN' },
  'day?': { type: 'INT32', converted_type: 'DATE' },
  // Marked as JSON, the writer would make its words anew from values, and take four times as long.
  json: TEXT,
};

/** A column of the file; a list is one of three levels, as the format asks for, and neither it nor what is in it is ever null. */
function elements({ name, kind }: Pick<Field<never>, 'name' | 'kind'>): SchemaElement[] {
  const type = TYPES[kind];
  if (kind !== 'texts' && kind !== 'ints') return [{ name, ...type, repetition_type: kind.endsWith('?') ? 'OPTIONAL' : 'REQUIRED' }];
  return [
    { name, converted_type: 'LIST', repetition_type: 'REQUIRED', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', ...type, repetition_type: 'REQUIRED' },
  ];
}

export function schemaOf(fields: readonly Pick<Field<never>, 'name' | 'kind'>[]): SchemaElement[] {
  return [{ name: 'schema', num_children: fields.length }, ...fields.flatMap(elements)];
}

/** Whether the least and greatest value of a group tell a reader what it may skip: not those of long words. */
export function ranked(kind: Kind, name: string): boolean {
  return kind !== 'json' && kind !== 'texts' && kind !== 'ints' && name !== 'task' && name !== 'unitText';
}

/** A value as the writer takes it: whole numbers of 64 bits are not its numbers. One that no such column can hold is none. */
export function stored(kind: Kind, value: unknown): unknown {
  if (kind !== 'long?') return value;
  return typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : null;
}
