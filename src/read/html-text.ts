import { paragraphs } from '../fragment/index.ts';
import type { Run } from '../fragment/tags.ts';
import type { Text } from '../model.ts';
import type { Content, PageTable } from './html-page.ts';
import { unwrapped } from './html-words.ts';

export function isTable(content: Content): content is PageTable {
  return content !== null && 'rows' in content;
}

const NUMBERED = /^\s*(?:[（(]?[0-9０-９一二三四五六七八九十]{1,4}[)）.．、]|[①-⑳])/;

/** Runs in order: a nested table is the lines of its cells; a list's item that writes its own number gets none besides. */
function runsOf(content: readonly Content[]): Run[] {
  return content.flatMap((part, at): readonly Run[] => {
    if (part === null || !isTable(part)) {
      const next = content[at + 1];
      const doubled = part?.from === part?.to && part !== null && next != null && !isTable(next) && NUMBERED.test(next.words);
      return doubled ? [] : [part];
    }
    const cells = [...part.captions, ...part.rows.flatMap(({ cells: list }) => list)];
    return [null, ...cells.flatMap((cell): readonly Run[] => [...runsOf(cell.content), null])];
  });
}

export function textOf(content: readonly Content[]): Text {
  return paragraphs(unwrapped(runsOf(content)));
}

/** The words of a cell without those of the tables in it. */
export function ownText(content: readonly Content[]): Text {
  return textOf(content.filter((part) => part === null || !isTable(part)));
}
