import { append } from '../lists.ts';
import { Tokenizer } from 'htmlparser2';
import type { Span } from '../model.ts';
import { decodedBy } from './decode.ts';
import { meaning } from './references.ts';
import { type Run, tagKind } from './tags.ts';

const decoded = decodedBy(meaning);

interface Mark {
  readonly at: Span;
  readonly block: boolean;
}

/** `a<b …<p>` is text with a less-than sign, and 《<b甲>》 a title: a tag holds no `<`, and Chinese words only in quotes. */
function isTag(words: string): boolean {
  const bare = words.replace(/"[^"]*"|'[^']*'/g, '');
  return words.endsWith('>') && !words.slice(1).includes('<') && !/[^\u0000-\u007f]/.test(bare);
}

const PLAUSIBLE = /^<(?:!--|\/?([a-zA-Z][a-zA-Z0-9:]{0,10})(?=[\s/>])[^<]*$)/;

/** The words with every `<` that opens no known tag blotted out, one for one: a tokenizer would run on from `a<b` to the next `>`. */
function plain(words: string): string {
  const [head = '', ...rest] = words.split('<');
  const parts = rest.map((part) => {
    const name = PLAUSIBLE.exec(`<${part}`);
    const kept = name !== null && (name[1] === undefined || tagKind(name[1]) !== null) && (name[1] === undefined || part.includes('>'));
    return `${kept ? '<' : '\ue000'}${part}`;
  });
  return head + parts.join('');
}

/** Where known tags and comments stand, as the tokenizer of HTML sees them. */
function marksOf(words: string): Mark[] {
  const marks: Mark[] = [];
  let open = { start: 0, name: '' };
  const tag = (start: number, end: number, name: string): void => {
    const kind = tagKind(name);
    if (kind !== null && isTag(words.slice(start, end))) marks.push({ at: [start, end], block: kind === 'block' });
  };
  const ignored = (): void => undefined;
  const opened = (end: number): void => {
    tag(open.start, end + 1, open.name);
  };
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: false },
    {
      onopentagname: (start, end) => {
        open = { start: start - 1, name: words.slice(start, end) };
      },
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag: (start, end) => {
        const close = words.indexOf('>', end);
        // `</p/>` closes a paragraph too; the tokenizer takes the stroke for a part of the name.
        if (close >= 0) tag(start - 2, close + 1, words.slice(start, end).replace(/\/.*$/s, ''));
      },
      oncomment: (start, end, dashes) => {
        const close = end - dashes;
        const whole = words.startsWith('<!--', start - 4) && words.startsWith('-->', close);
        if (whole) marks.push({ at: [start - 4, close + 3], block: false });
      },
      onattribdata: ignored,
      onattribend: ignored,
      onattribentity: ignored,
      onattribname: ignored,
      oncdata: ignored,
      ondeclaration: ignored,
      onend: ignored,
      onprocessinginstruction: ignored,
      ontext: ignored,
      ontextentity: ignored,
    },
  );
  tokenizer.write(plain(words));
  tokenizer.end();
  return marks;
}

/** Reads any markup with a parser. Only known tags and comments are markup; all else stays in the text as it is written. */
export function parse(source: string, [start, end]: Span): Run[] {
  const words = source.slice(start, end);
  const runs: Run[] = [];
  let done = 0;
  for (const { at, block } of marksOf(words)) {
    if (at[0] < done) continue;
    append(runs, decoded(words.slice(done, at[0]), start + done));
    if (block) runs.push(null);
    done = at[1];
  }
  return [...runs, ...decoded(words.slice(done), start + done)];
}
