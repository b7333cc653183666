import type { Plan, Row } from '../model.ts';

/** The rows of a table that hold tasks or sections: neither titles nor header, blank lines, rules or notes. */
export function bodyRows({ rows, skipped }: Plan): Row[] {
  const out = new Set(skipped.map(({ line }) => line));
  return rows.filter(({ line }) => !out.has(line)).sort((a, b) => a.line - b.line);
}

/** Whether a cell's source holds any words. A tag alone is none. */
export function filled(source: string): boolean {
  return /\S/.test(/[<&]/.test(source) ? source.replace(/<[^<>]*>|&nbsp;/g, '') : source);
}
