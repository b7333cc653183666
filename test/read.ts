import { readFileSync } from 'node:fs';
import type { Plan } from '../src/model.ts';
import { type ReadOptions, readPlans } from '../src/read/index.ts';
import { openSource } from '../src/source/index.ts';

const usual: ReadOptions = { year: null, join: true, headers: new Map() };

/** The plans of a table given as text or bytes. */
export async function plansOf(table: string | Buffer, options: Partial<ReadOptions> = {}): Promise<Plan[]> {
  const bytes = typeof table === 'string' ? Buffer.from(table) : table;
  return readPlans(await openSource('table.tsv', bytes), { ...usual, ...options });
}

export async function planOf(table: string | Buffer, options: Partial<ReadOptions> = {}): Promise<Plan> {
  const [plan] = await plansOf(table, options);
  if (plan === undefined) throw new Error('no plan');
  return plan;
}

export function seedBytes(): Buffer {
  return readFileSync(new URL('../seeds/000_205b9cb32ea752cf.txt', import.meta.url));
}

/** Rows of cells as the text of a table. */
export function table(...rows: readonly (readonly string[])[]): string {
  return `${rows.map((cells) => cells.join('\t')).join('\n')}\n`;
}
