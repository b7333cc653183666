import { decodeHTMLStrict } from 'entities';

/** What a reference stands for, by the whole table of HTML; itself where it stands for nothing. */
export function meaning(reference: string): string {
  return decodeHTMLStrict(reference);
}
