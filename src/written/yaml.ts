import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Say } from '../model.ts';

/** Where a value of the file stands, from 1. */
export interface At {
  readonly line: number;
  readonly column: number;
}

export type Path = readonly (string | number)[];

/** A directory file as it is written: plain values, and the place of each. */
export interface Written {
  readonly value: unknown;
  readonly at: (path: Path) => At;
  /** Where the key stands that names a value. */
  readonly keyAt: (path: Path) => At;
  readonly faults: readonly { readonly at: At; readonly say: Say }[];
}

function place(document: Document, lines: LineCounter, path: Path): At {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
    if (Array.isArray(range) && typeof range[0] === 'number') {
      const { line, col } = lines.linePos(range[0]);
      return { line, column: col };
    }
  }
  return { line: 1, column: 1 };
}

function keyPlace(document: Document, lines: LineCounter, path: Path): At {
  const parent: unknown = path.length < 2 ? document.contents : document.getIn(path.slice(0, -1), true);
  const key = isMap(parent) ? parent.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(path.at(-1)))?.key : null;
  const from = isScalar(key) ? key.range?.[0] : undefined;
  if (from === undefined) return place(document, lines, path);
  const { line, col } = lines.linePos(from);
  return { line, column: col };
}

/** Reads JSON or YAML, of which JSON is a part. Aliases that would grow without bound are refused by the library. */
export function readYaml(words: string): Written {
  const lines = new LineCounter();
  const document = parseDocument(words, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const faults = document.errors.map(({ message, pos }) => {
    const { line, col } = lines.linePos(pos[0]);
    return { at: { line, column: col }, say: { zh: `不是合法的 JSON 或 YAML：${message}`, en: `not valid JSON or YAML: ${message}` } };
  });
  return {
    value: faults.length > 0 ? null : document.toJS({ maxAliasCount: 100 }),
    at: (path) => place(document, lines, path),
    keyAt: (path) => keyPlace(document, lines, path),
    faults,
  };
}
