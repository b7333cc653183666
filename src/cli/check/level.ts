import { atLeast } from '../../check/severities.ts';
import type { Config } from '../../config/index.ts';
import type { Severity } from '../../finding.ts';
import type { Raw } from '../settings.ts';

export interface Levels {
  /** The least severity that is shown: nothing makes a run fail unseen. */
  readonly shown: Severity;
  readonly failing: Severity;
}

/** What is shown and what makes a run fail, as asked for on the command line, then in the configuration of the first file. */
export function levelsOf(raw: Raw, says: Config['says'] | undefined): Levels {
  const failing = raw.failLevel ?? says?.failLevel ?? 'error';
  const shown = raw.level ?? says?.level ?? 'warning';
  return { shown: atLeast(failing, shown) ? shown : failing, failing };
}
