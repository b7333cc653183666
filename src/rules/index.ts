import type { Rule } from './rule.ts';
import { rule as bindingInText } from './binding-in-text.ts';
import { rule as blankLeadingLine } from './blank-leading-line.ts';
import { rule as categoryEmpty } from './category-empty.ts';
import { rule as categoryRepeatsText } from './category-repeats-text.ts';
import { rule as citationWithoutNumber } from './citation-without-number.ts';
import { rule as commaInList } from './comma-in-list.ts';
import { rule as conjunctionInList } from './conjunction-in-list.ts';
import { rule as countMismatch } from './count-mismatch.ts';
import { rule as danglingMark } from './dangling-mark.ts';
import { rule as deadlineDamaged } from './deadline-damaged.ts';
import { rule as deadlineEmpty } from './deadline-empty.ts';
import { rule as deadlineInvalid } from './deadline-invalid.ts';
import { rule as deadlinePastPlan } from './deadline-past-plan.ts';
import { rule as deadlineVague } from './deadline-vague.ts';
import { rule as digitSpacing } from './digit-spacing.ts';
import { rule as docnoBracket } from './docno-bracket.ts';
import { rule as docnoSerial } from './docno-serial.ts';
import { rule as docnoSpace } from './docno-space.ts';
import { rule as doubledPunct } from './doubled-punct.ts';
import { rule as duplicateUnit } from './duplicate-unit.ts';
import { rule as emptyLabel } from './empty-label.ts';
import { rule as fullwidthDigit } from './fullwidth-digit.ts';
import { rule as halfwidthPunct } from './halfwidth-punct.ts';
import { rule as indeterminateUnit } from './indeterminate-unit.ts';
import { rule as innerSpace } from './inner-space.ts';
import { rule as leadAlsoListed } from './lead-also-listed.ts';
import { rule as missingLevelPrefix } from './missing-level-prefix.ts';
import { rule as missingSeparator } from './missing-separator.ts';
import { rule as mixedMarkup } from './mixed-markup.ts';
import { rule as noFinalNewline } from './no-final-newline.ts';
import { rule as noLead } from './no-lead.ts';
import { rule as numberBackward } from './number-backward.ts';
import { rule as numberBoundary } from './number-boundary.ts';
import { rule as numberGap } from './number-gap.ts';
import { rule as numberMissing } from './number-missing.ts';
import { rule as numberRepeated } from './number-repeated.ts';
import { rule as numberStyle } from './number-style.ts';
import { rule as pageBreak } from './page-break.ts';
import { rule as percentOver100 } from './percent-over-100.ts';
import { rule as phraseVariation } from './phrase-variation.ts';
import { rule as placeholderUnit } from './placeholder-unit.ts';
import { rule as prefixStyle } from './prefix-style.ts';
import { rule as quantityContradiction } from './quantity-contradiction.ts';
import { rule as quoteList } from './quote-list.ts';
import { rule as raggedRow } from './ragged-row.ts';
import { rule as repeatedHeader } from './repeated-header.ts';
import { rule as repeatedTask } from './repeated-task.ts';
import { rule as repeatedWords } from './repeated-words.ts';
import { rule as replacementCharacter } from './replacement-character.ts';
import { rule as residualWithoutAntecedent } from './residual-without-antecedent.ts';
import { rule as rowOutsideTable } from './row-outside-table.ts';
import { rule as scopeMismatch } from './scope-mismatch.ts';
import { rule as sectionEmpty } from './section-empty.ts';
import { rule as separatorMixed } from './separator-mixed.ts';
import { rule as severalLeads } from './several-leads.ts';
import { rule as sharedUnitCell } from './shared-unit-cell.ts';
import { rule as splitRow } from './split-row.ts';
import { rule as termVariation } from './term-variation.ts';
import { rule as textEnd } from './text-end.ts';
import { rule as totalMismatch } from './total-mismatch.ts';
import { rule as trailingRule } from './trailing-rule.ts';
import { rule as unitAlias } from './unit-alias.ts';
import { rule as unitCellEmpty } from './unit-cell-empty.ts';
import { rule as unitMisspelt } from './unit-misspelt.ts';
import { rule as unitOrder } from './unit-order.ts';
import { rule as unitOverlap } from './unit-overlap.ts';
import { rule as unitUnknown } from './unit-unknown.ts';
import { rule as unitWithoutLevel } from './unit-without-level.ts';
import { rule as unknownAction } from './unknown-action.ts';
import { rule as unpaired } from './unpaired.ts';
import { rule as unreadColumn } from './unread-column.ts';
import { rule as vagueFrequency } from './vague-frequency.ts';
import { rule as verblessClause } from './verbless-clause.ts';

/** Every rule, in the order of report. */
export const rules: readonly Rule[] = [
  blankLeadingLine,
  pageBreak,
  noFinalNewline,
  splitRow,
  trailingRule,
  mixedMarkup,
  raggedRow,
  rowOutsideTable,
  repeatedHeader,
  unreadColumn,
  replacementCharacter,
  numberGap,
  numberRepeated,
  numberBackward,
  numberMissing,
  numberStyle,
  numberBoundary,
  totalMismatch,
  categoryEmpty,
  categoryRepeatsText,
  sectionEmpty,
  unitCellEmpty,
  bindingInText,
  sharedUnitCell,
  unitAlias,
  unitMisspelt,
  unitUnknown,
  unknownAction,
  placeholderUnit,
  emptyLabel,
  noLead,
  severalLeads,
  leadAlsoListed,
  duplicateUnit,
  unitOverlap,
  indeterminateUnit,
  residualWithoutAntecedent,
  missingLevelPrefix,
  prefixStyle,
  unitOrder,
  countMismatch,
  scopeMismatch,
  unitWithoutLevel,
  missingSeparator,
  danglingMark,
  commaInList,
  separatorMixed,
  verblessClause,
  conjunctionInList,
  phraseVariation,
  termVariation,
  unpaired,
  textEnd,
  halfwidthPunct,
  doubledPunct,
  quoteList,
  digitSpacing,
  fullwidthDigit,
  innerSpace,
  repeatedTask,
  repeatedWords,
  deadlineInvalid,
  deadlinePastPlan,
  deadlineVague,
  deadlineEmpty,
  deadlineDamaged,
  vagueFrequency,
  quantityContradiction,
  percentOver100,
  docnoBracket,
  docnoSerial,
  docnoSpace,
  citationWithoutNumber,
];
