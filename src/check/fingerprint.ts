import { digest } from '../digest.ts';

/**
 * Names findings by what they say and not by where: code, the task's id or nothing, and the words at fault.
 * Equal ones are told apart by their order, so that each entry of a baseline silences one.
 */
export function fingerprints(
  findings: readonly { readonly code: string; readonly task: string | null; readonly words: string }[],
): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ code, task, words }) => {
    const own = digest([code, task ?? '', words].join('\u0000'));
    const nth = (seen.get(own) ?? 0) + 1;
    seen.set(own, nth);
    return nth === 1 ? own : `${own}-${String(nth)}`;
  });
}
