/** A record as it stands in a list of a larger JSON text, `depth` blanks in and after a comma. Line breaks of a JSON text are all its own. */
export function listed(record: object, depth: number): string {
  const indent = `\n${' '.repeat(depth)}`;
  return `,${indent}${JSON.stringify(record, null, 2).replaceAll('\n', indent)}`;
}
