import type { Cell, Row, Source } from '../model.ts';

/** The physical rows of tab-separated lines. Nothing is quoted in these files: a tab parts cells, a line end parts rows. */
export function readRows(source: Source): Row[] {
  const { text, lineStarts } = source;
  return lineStarts.flatMap((start, index) => {
    let end = lineStarts[index + 1] ?? text.length;
    if (start === text.length) return [];
    while (end > start && (text.charCodeAt(end - 1) === 10 || text.charCodeAt(end - 1) === 13)) end -= 1;
    let from = start;
    const cells = text
      .slice(start, end)
      .split('\t')
      .map((words): Cell => {
        const at = from;
        from += words.length + 1;
        return { at: [at, at + words.length], markup: words.includes('<') || words.includes('&') };
      });
    return [{ line: index + 1, at: [start, end] as const, cells }];
  });
}
