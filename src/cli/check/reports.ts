import { findingFormats, type FindingFormat } from '../../emit/findings/index.ts';
import { fail } from '../../failure.ts';
import type { Raw } from '../settings.ts';

export interface Wanted {
  readonly format: FindingFormat;
  /** Where it goes; null is standard output. */
  readonly path: string | null;
}

const KNOWN = Object.keys(findingFormats);

function isFormat(words: string): words is FindingFormat {
  return KNOWN.includes(words);
}

/** The reports that a run was asked for: each --report FORMAT[:PATH], else one in --format. At most one goes to standard output. */
export function wantedOf({ report, format, output }: Raw): readonly Wanted[] {
  const asked = report ?? [`${format ?? 'pretty'}${output === undefined ? '' : `:${output}`}`];
  const wanted = asked.map((words): Wanted => {
    const cut = words.indexOf(':');
    const name = cut < 0 ? words : words.slice(0, cut);
    if (!isFormat(name) || cut === words.length - 1)
      throw fail('bad-value', {
        option: '--report',
        value: words,
        expected: { zh: `格式或 格式:路径，格式为 ${KNOWN.join('、')}`, en: `FORMAT or FORMAT:PATH with one of ${KNOWN.join(', ')}` },
      });
    return { format: name, path: cut < 0 ? null : words.slice(cut + 1) };
  });
  const [first, second] = wanted.filter(({ path }) => path === null);
  if (first !== undefined && second !== undefined) throw fail('two-on-output', { first: first.format, second: second.format });
  return wanted;
}
