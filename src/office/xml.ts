/** No document nests as deep; a file that does is an attack on the stack of whoever reads it. */
const DEEPEST = 400;

/** What is met in XML, in order. `raw` is what stands behind the name in a tag: attributes are looked up there when they are wanted. */
export interface Handlers {
  open(name: string, raw: string): void;
  close(name: string): void;
  text(words: string): void;
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The five references of XML and numbers; no other is ever defined, because definitions are refused. */
function plain(words: string): string {
  if (!words.includes('&')) return words;
  return words.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]{2,4}));/g, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : whole;
  });
}

/** Where a tag ends that begins before `from`: at the first `>` out of quotes. */
function endOfTag(xml: string, from: number): number {
  const first = xml.indexOf('>', from);
  const inside = first < 0 ? '' : xml.slice(from, first);
  if (first >= 0 && !inside.includes("'") && inside.split('"').length % 2 === 1) return first;
  let quote = 0;
  for (let at = from; at < xml.length; at += 1) {
    const char = xml.charCodeAt(at);
    if (quote !== 0) quote = char === quote ? 0 : quote;
    else if (char === 0x22 || char === 0x27) quote = char;
    else if (char === 0x3e) return at;
  }
  throw new RangeError('it ends in the middle of a tag');
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new RangeError(`it ends before ${mark}`);
  return at;
}

/** Reads XML as programs write it. Throws a RangeError where it is broken, nests too deep, or defines entities (a DOCTYPE). */
export function scan(xml: string, on: Handlers): void {
  const open: string[] = [];
  for (let at = 0; at < xml.length; ) {
    const start = xml.indexOf('<', at);
    if (start !== at && open.length > 0) on.text(plain(xml.slice(at, start < 0 ? xml.length : start)));
    if (start < 0) break;
    const next = xml.charCodeAt(start + 1);
    if (next === 0x2f) {
      const end = after(xml, '>', start);
      const name = xml.slice(start + 2, end).trimEnd();
      if (open.pop() !== name) throw new RangeError(`</${name.slice(0, 40)}> closes nothing`);
      on.close(name);
      at = end + 1;
    } else if (next === 0x3f) at = after(xml, '?>', start) + 2;
    else if (next === 0x21) {
      if (xml.startsWith('<!--', start)) at = after(xml, '-->', start + 4) + 3;
      else if (xml.startsWith('<![CDATA[', start)) {
        const end = after(xml, ']]>', start);
        on.text(xml.slice(start + 9, end));
        at = end + 3;
      } else throw new RangeError('it defines entities (DOCTYPE), which no office program writes');
    } else {
      const end = endOfTag(xml, start + 1);
      const empty = xml.charCodeAt(end - 1) === 0x2f;
      let stop = start + 1;
      while (stop < end && !(xml.charCodeAt(stop) <= 0x20 || xml.charCodeAt(stop) === 0x2f)) stop += 1;
      const name = xml.slice(start + 1, stop);
      on.open(name, xml.slice(stop, empty ? end - 1 : end));
      if (empty) on.close(name);
      else if (open.push(name) > DEEPEST) throw new RangeError(`nested deeper than ${String(DEEPEST)}`);
      at = end + 1;
    }
  }
  if (open.length > 0) throw new RangeError(`it ends inside <${open.at(-1)?.slice(0, 40) ?? ''}>`);
}

/** The value of an attribute in what stands behind a tag's name. */
export function attribute(raw: string, name: string): string | undefined {
  for (let at = raw.indexOf(name); at >= 0; at = raw.indexOf(name, at + 1)) {
    if (at > 0 && raw.charCodeAt(at - 1) > 0x20) continue;
    const value = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(raw.slice(at + name.length));
    if (value !== null) return plain(value[1] ?? value[2] ?? '');
  }
  return undefined;
}

/** A name without its prefix: some programs write `<x:row>` where others write `<row>`. */
export function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
