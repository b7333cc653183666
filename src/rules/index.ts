import { rule as numberBackward } from './number-backward.ts';
import { rule as numberBoundary } from './number-boundary.ts';
import { rule as numberGap } from './number-gap.ts';
import { rule as numberMissing } from './number-missing.ts';
import { rule as numberRepeated } from './number-repeated.ts';
import { rule as numberStyle } from './number-style.ts';
import type { Rule } from './rule.ts';
import { rule as totalMismatch } from './total-mismatch.ts';
import { rule as trailingRule } from './trailing-rule.ts';
import { rule as unitCellEmpty } from './unit-cell-empty.ts';

/** Every rule, in the order of report. */
export const rules: readonly Rule[] = [
  trailingRule,
  numberGap,
  numberRepeated,
  numberBackward,
  numberMissing,
  numberStyle,
  numberBoundary,
  totalMismatch,
  unitCellEmpty,
];
