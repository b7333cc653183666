import { nameKey } from '../directory/names.ts';
import { nearestName } from '../written/nearest.ts';
import { fail } from '../failure.ts';
import type { Entry } from './roster.ts';

/** The unit that a name, an alias or a part of one means. Fails where none does, or several: then it lists what could be meant. */
export async function findUnit<E extends Pick<Entry, 'unit'> & { readonly names: Iterable<string> }>(
  entries: readonly E[],
  words: string,
): Promise<E> {
  const key = nameKey(words);
  const named = ({ unit, names }: E): string[] => [unit, ...names].map(nameKey);
  const exact = entries.find(({ unit }) => nameKey(unit) === key) ?? entries.find((entry) => named(entry).includes(key));
  if (exact !== undefined) return exact;
  const parts = key === '' ? [] : entries.filter((entry) => named(entry).some((name) => name.includes(key)));
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const names = entries.map(({ unit }) => unit);
  if (only === undefined) throw fail('unit-unknown', { unit: words, nearest: await nearestName(words, names) });
  throw fail('unit-ambiguous', { unit: words, could: parts.map(({ unit }) => unit) });
}
