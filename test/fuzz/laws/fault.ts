/** A law that does not hold: its name, and what was seen. */
export class Fault extends Error {
  readonly law: string;
  constructor(law: string, seen: string) {
    super(`${law}: ${seen.length > 1500 ? `${seen.slice(0, 1500)}…` : seen}`);
    this.name = 'Fault';
    this.law = law;
  }
}

export function hold(law: string, holds: boolean, seen: () => string): void {
  if (!holds) throw new Fault(law, seen());
}

/** The value of an option on a command line, the last where it is given again; undefined where it is not given. */
export function valueOf(argv: readonly string[], ...names: readonly string[]): string | undefined {
  let found: string | undefined;
  for (const [at, word] of argv.entries()) {
    for (const name of names) {
      if (word === name) found = argv[at + 1];
      if (name.startsWith('--') && word.startsWith(`${name}=`)) found = word.slice(name.length + 1);
    }
  }
  return found;
}
