import type { Lang } from '../../model.ts';
import type { Io } from '../io.ts';
import type { Raw } from '../settings.ts';

export type Run = (files: readonly string[], raw: Raw, lang: Lang, io: Io) => Promise<number>;

/** Commands; each is loaded only where it is asked for. */
export const runs: Readonly<Record<string, () => Promise<{ run: Run }>>> = {
  parse: () => import('./parse.ts'),
  matrix: () => import('./matrix.ts'),
  units: () => import('./units.ts'),
  check: () => import('./check.ts'),
  rules: () => import('./rules.ts'),
  explain: () => import('./explain.ts'),
  completion: () => import('./completion.ts'),
  schema: () => import('./schema.ts'),
  audit: () => import('./audit.ts'),
};
