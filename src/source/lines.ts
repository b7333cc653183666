/** Where each line begins. LF, CRLF and a lone CR each end a line; a form feed or U+2028 does not. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = nextEnd(text, 0); at < text.length; at = nextEnd(text, at)) {
    at += text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1;
    starts.push(at);
  }
  return starts;
}

const END = /[\r\n]/g;

function nextEnd(text: string, from: number): number {
  END.lastIndex = from;
  return END.exec(text)?.index ?? text.length;
}
