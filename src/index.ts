/** The library's face: bytes to plans, plans to records. */
export { Failure } from './failure.ts';
export type * from './model.ts';
export { type ReadOptions, readPlans } from './read/index.ts';
export { openSource } from './source/index.ts';
export { rangeOf } from './text.ts';
export { ledgerOf } from './views/ledger.ts';
export { placesOf } from './views/places.ts';
export { planRecord, taskRecord } from './views/record.ts';
