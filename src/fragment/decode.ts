import { referenceAt } from './entities.ts';
import type { Run } from './tags.ts';

/** Text between tags that stands at an offset, its references decoded one by one so that each keeps its place. */
export type Decode = (words: string, from: number) => Run[];

/** A reference; the oldest names also without their semicolon, as browsers read them. */
const REFERENCE =
  /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});|&(?:nbsp|amp|lt|gt|quot|middot|times|copy|reg)(?![a-zA-Z0-9;=])/g;
/** References that only the whole table of HTML knows, and numbers of the Windows code page that stand for other characters. */
const RARE =
  /&(?!(?:nbsp|amp|lt|gt|quot|apos|ensp|emsp|thinsp|[lr][ds]quo|[mn]dash|hellip|middot|bull|times);)[a-zA-Z][a-zA-Z0-9]{1,30};|&#(?:0*1[2-5]\d|[xX]0*[89][0-9a-fA-F]);/;

function common(reference: string): string {
  const words = reference.endsWith(';') ? reference : `${reference};`;
  return referenceAt(words, 0)?.words ?? reference;
}

export function decodedBy(meaning: (reference: string) => string): Decode {
  return (words, from) => {
    if (!words.includes('&')) return words === '' ? [] : [{ words, from, to: from + words.length }];
    const runs: Run[] = [];
    let done = 0;
    for (const match of words.matchAll(REFERENCE)) {
      const value = meaning(match[0]);
      if (value === match[0] || value.includes('\0')) continue;
      if (match.index > done) runs.push({ words: words.slice(done, match.index), from: from + done, to: from + match.index });
      done = match.index + match[0].length;
      runs.push({ words: value, from: from + match.index, to: from + done });
    }
    if (words.length > done) runs.push({ words: words.slice(done), from: from + done, to: from + words.length });
    return runs;
  };
}

/** Decodes what stands in a text; the whole table of names is loaded only where one of the rare ones is met. */
export async function decoderFor(text: string): Promise<Decode> {
  if (!RARE.test(text)) return decodedBy(common);
  const { meaning } = await import('./references.ts');
  return decodedBy((reference) => meaning(reference.endsWith(';') ? reference : `${reference};`));
}
