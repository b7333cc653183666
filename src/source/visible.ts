import { clip } from '../clip.ts';
/** Control characters, escape sequences, zero-width and direction marks: nothing of a document may steer a terminal. */
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** Words of a file or a name as a message may show them: hidden characters as marks, at most `most` characters. */
export function visible(words: string, most = 60): string {
  const shown = words.length > most ? `${clip(words, 0, most)}…` : words;
  return shown.replace(HIDDEN, (char) => `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}
