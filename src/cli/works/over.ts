import { failed } from '../../jobs/failed.ts';
import type { Done, Work } from '../../jobs/done.ts';
import { befell, type Document, type How, readOne } from '../../run.ts';

/** Work that makes something of each document that can be read, and tells what befell the others. */
export function over(how: How, made: (document: Document) => AsyncIterable<Done> | Iterable<Done>): Work {
  return async function* (item): AsyncGenerator<Done> {
    for await (const { document, fault } of readOne(item, how)) {
      if (document === null) {
        yield failed(fault);
        continue;
      }
      try {
        yield* made(document);
      } catch (error) {
        yield failed(befell(item.path, error));
      }
    }
  };
}
