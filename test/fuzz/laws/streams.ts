import { inspect } from 'node:util';
import type { Case, Outcome } from '../case.ts';
import { Fault, hold, valueOf } from './fault.ts';

/** Control characters that steer a terminal, and marks that hide or turn words round. Line ends and tabs are none. */
const STEERS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;
const INK = /\u001b\[[0-9;]*m/gu;

function told(words: string): string {
  return JSON.stringify(words.slice(-1200));
}

/** Exit codes, and what stands on the two streams, whatever the command line. */
export function streams({ argv, files, env, columns = null }: Case, { code, out, err, thrown }: Outcome): void {
  if (thrown !== null) throw new Fault('nothing is thrown', thrown instanceof Error ? (thrown.stack ?? thrown.message) : inspect(thrown));
  hold('the exit code is 0, 1 or 2', code === 0 || code === 1 || code === 2, () => String(code));
  hold('no internal error', !/internal error|内部错误/u.test(err), () => told(err));
  hold('no stack on standard error', argv.includes('--debug') || !/^\s+at .*:\d+:\d+/mu.test(err), () => told(err));
  hold('exit 2 says why', code !== 2 || err.trim() !== '', () => `${argv.join(' ')} was silent`);
  hold('standard error cannot steer a terminal', !STEERS.test(err.replace(INK, '')), () => told(err));
  const one = files.length <= 1;
  if (code === 2 && one) {
    hold('nothing on standard output where the one file fails', out === '', () => out.slice(0, 300));
    const lines = err.split('\n').filter((line) => line !== '' && !line.startsWith('  '));
    if (argv.length > 0)
      hold('a failure is one line', lines.filter((line) => line.startsWith('plan: ')).length >= 1 && lines.length <= 2, () => told(err));
  }
  const format = valueOf(argv, '--format', '-f') ?? (argv[0] === 'check' ? 'pretty' : 'table');
  const inked = valueOf(argv, '--color') === 'always' || env?.['FORCE_COLOR'] !== undefined || columns !== null;
  if (
    (format === 'table' || format === 'pretty') &&
    valueOf(argv, '--report') === undefined &&
    !argv.some((word) => word.startsWith('--fix'))
  )
    hold('no words of the input steer a terminal', !STEERS.test(inked ? out.replace(INK, '') : out), () =>
      told(STEERS.exec(out)?.input.slice(0, 200) ?? ''),
    );
}
