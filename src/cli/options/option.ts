import type { Say } from '../../model.ts';

/** An option as data: it feeds the parser, the help in both languages, and the README. */
export interface Option {
  readonly flags: string;
  readonly say: Say;
  readonly choices?: readonly string[];
  readonly many?: true;
  /** The commands that take it; those that read files where it is not said. */
  readonly commands?: readonly string[];
  /** Every command takes it. */
  readonly every?: true;
  /** What it means is judged beside other words of the line: a line with it is none that is plain. */
  readonly judged?: true;
}
