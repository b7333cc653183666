/** A line of the terminal that is rewritten, below what is written to it. */
export interface StatusLine {
  /** Shows the words in place of those before; null takes the line away. */
  readonly show: (words: string | null) => void;
  /** Before something is written to the terminal: takes the line away. */
  readonly before: () => void;
  readonly shown: () => boolean;
}

/** Back to the first column, and nothing to the right of it. */
const CLEAR = '\r\u001b[K';

/** `write` writes to the terminal; where `open` says that a line stands unfinished there, nothing is shown. */
export function statusLine(write: (words: string) => unknown, open: () => boolean): StatusLine {
  let shown = false;
  let watched = false;
  const clear = (): void => {
    if (shown) write(CLEAR);
    shown = false;
  };
  return {
    before: clear,
    shown: () => shown,
    show: (words) => {
      if (words === null || open()) {
        clear();
        return;
      }
      // An interrupt must not leave it there.
      if (!watched) process.once('exit', clear);
      watched = true;
      write(`${shown ? CLEAR : ''}${words}`);
      shown = true;
    },
  };
}
