/** The library's face: bytes to plans, plans to records. */
export { type Binding, bindingsOf, type Via } from './bindings/index.ts';
export { check, type Severities } from './check/index.ts';
export { readDirectory } from './directory/index.ts';
export type * from './finding.ts';
export { type Checked, type Rule } from './rules/rule.ts';
export { rules } from './rules/index.ts';
export type * from './units/directory.ts';
export { Failure } from './failure.ts';
export type * from './model.ts';
export { type ReadOptions, readPlans } from './read/index.ts';
export { openSource } from './source/index.ts';
export { rangeOf } from './text.ts';
export { ledgerOf } from './views/ledger.ts';
export { placesOf } from './views/places.ts';
export { planRecord, taskRecord } from './views/record.ts';
