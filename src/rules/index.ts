import type { Rule } from './rule.ts';
import { rule as trailingRule } from './trailing-rule.ts';
import { rule as unitCellEmpty } from './unit-cell-empty.ts';

/** Every rule, in the order of report. */
export const rules: readonly Rule[] = [trailingRule, unitCellEmpty];
