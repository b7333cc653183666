import type { Rule } from './rule.ts';
import { rule as citationWithoutNumber } from './citation-without-number.ts';
import { rule as deadlineDamaged } from './deadline-damaged.ts';
import { rule as deadlineInvalid } from './deadline-invalid.ts';
import { rule as deadlinePastPlan } from './deadline-past-plan.ts';
import { rule as deadlineVague } from './deadline-vague.ts';
import { rule as docnoBracket } from './docno-bracket.ts';
import { rule as docnoSerial } from './docno-serial.ts';
import { rule as docnoSpace } from './docno-space.ts';
import { rule as percentOver100 } from './percent-over-100.ts';
import { rule as quantityContradiction } from './quantity-contradiction.ts';
import { rule as trailingRule } from './trailing-rule.ts';
import { rule as unitCellEmpty } from './unit-cell-empty.ts';
import { rule as vagueFrequency } from './vague-frequency.ts';

/** Every rule, in the order of report. */
export const rules: readonly Rule[] = [
  trailingRule,
  unitCellEmpty,
  deadlineInvalid,
  deadlinePastPlan,
  deadlineVague,
  deadlineDamaged,
  vagueFrequency,
  quantityContradiction,
  percentOver100,
  docnoBracket,
  docnoSerial,
  docnoSpace,
  citationWithoutNumber,
];
