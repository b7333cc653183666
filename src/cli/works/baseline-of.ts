import { effective, fromConfig } from '../effective.ts';
import type { Io } from '../io.ts';
import type { Spec } from './spec.ts';

/** The baseline that a run uses, null where it uses none. */
export async function baselineOf({ raw, first, cwd }: Spec, io: Pick<Io, 'cwd'>): Promise<string | null> {
  const config = await effective(raw, io).configOf(first);
  if (raw.baseline !== undefined) return raw.baseline;
  return config?.says.baseline === undefined ? null : fromConfig(config, config.says.baseline, cwd);
}
