import type { Say } from './model.ts';
import { failures } from './failures.ts';

export type FailureCode = keyof typeof failures;
export type FailureArgs<C extends FailureCode> = Parameters<(typeof failures)[C]>;

/** A known way to fail: exit code 2, one line on standard error in the chosen language, never a stack. */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly say: Say;
  constructor(code: FailureCode, say: Say) {
    super(say.en);
    this.name = 'Failure';
    this.code = code;
    this.say = say;
  }
  /** By its form: the shipped program is several bundles, and a failure may come out of another than the one that tells it. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'Failure' && 'say' in value;
  }
}

/** Makes the failure of a code; the wording of every code stands in `failures.ts`, in both languages. */
export function fail<C extends FailureCode>(code: C, ...args: FailureArgs<C>): Failure {
  const word = failures[code] as (...args: FailureArgs<C>) => Say;
  return new Failure(code, word(...args));
}
