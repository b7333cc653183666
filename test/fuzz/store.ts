import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Case } from './case.ts';
import type { Failure } from './loop.ts';

interface Stored {
  readonly property: string;
  readonly law: string;
  readonly seen: string;
  readonly argv: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly columns?: number | null;
  readonly stdin?: string;
  readonly files: readonly { readonly name: string; readonly base64: string }[];
}

/** Writes what is needed to run a case again. */
export function note(folder: string, { property, law, seen, case: one }: Failure): void {
  const { files, stdin, argv, env, columns } = one;
  const stored: Stored = {
    property,
    law,
    seen,
    argv,
    ...(env && { env }),
    ...(columns !== undefined && { columns }),
    ...(stdin && { stdin: stdin.toString('base64') }),
    files: files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') })),
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'case.json'), `${JSON.stringify(stored, null, 2)}\n`);
}

/** The same for a person: what was seen, and the files as they were read. */
export function store(folder: string, failure: Failure): void {
  note(folder, failure);
  const { property, seen, case: one } = failure;
  writeFileSync(join(folder, 'seen.txt'), `${property}: ${seen}\n\nplan ${one.argv.join(' ')}\n`);
  for (const { name, bytes } of one.files) {
    mkdirSync(dirname(join(folder, 'files', name)), { recursive: true });
    writeFileSync(join(folder, 'files', name), bytes);
  }
}

export function load(folder: string): { readonly property: string; readonly case: Case } {
  const { property, argv, env, columns, stdin, files } = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')) as Stored;
  return {
    property,
    case: {
      argv,
      ...(env && { env }),
      ...(columns !== undefined && { columns }),
      ...(stdin !== undefined && { stdin: Buffer.from(stdin, 'base64') }),
      files: files.map(({ name, base64 }) => ({ name, bytes: Buffer.from(base64, 'base64') })),
    },
  };
}
