// One child run, and pairs of them: how long, and how much memory at its peak.
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clearInterval, setInterval } from 'node:timers';

const GNU_TIME = '/usr/bin/time';
const measures = existsSync(GNU_TIME);
const POLL = 5;

/** The most memory a process has held so far, in KiB, where the system says (Linux). */
function heldBy(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/**
 * Runs a command, its output to a file (or nowhere): milliseconds, exit code, and with `memory` its peak in MiB (GNU time where it
 * is there, else looked up every few milliseconds; null where neither can).
 */
export function run([program, ...args], { cwd, output = '/dev/null', memory = false, allow = [0] } = {}) {
  const note = join(tmpdir(), `plan-bench-${String(process.pid)}`);
  const out = openSync(output, 'w');
  const [file, list] = memory && measures ? [GNU_TIME, ['-f', '%M', '-o', note, program, ...args]] : [program, args];
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(file, list, { cwd, stdio: ['ignore', out, 'pipe'] });
    let errors = '';
    let held = 0;
    child.stderr.on('data', (chunk) => (errors += String(chunk).slice(0, 2000)));
    const poll = memory && !measures ? setInterval(() => (held = Math.max(held, heldBy(child.pid))), POLL) : null;
    child.on('error', reject);
    child.on('close', (code) => {
      const time = performance.now() - start;
      clearInterval(poll);
      closeSync(out);
      if (memory && measures) {
        held = Number(readFileSync(note, 'utf8').trim().split('\n').at(-1));
        rmSync(note);
      }
      if (allow.includes(code)) resolve({ time, code, peak: held > 0 ? held / 1024 : null });
      else reject(new Error(`${[program, ...args].join(' ')} gave ${String(code)}: ${errors}`));
    });
  });
}

export function median(list) {
  const sorted = list.toSorted((a, b) => a - b);
  return sorted.length === 0 ? Number.NaN : (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.floor(sorted.length / 2)]) / 2;
}

/**
 * Two commands, one after the other, `count` times after a warm-up of each; what the machine does meanwhile hits both alike.
 * Gives the medians of both, of their ratio (ours over theirs), and the largest peaks.
 */
export async function pairs(ours, theirs, count, options = {}) {
  await run(theirs, options.theirs ?? options);
  await run(ours, options.ours ?? options);
  const runs = [];
  for (let at = 0; at < count; at += 1) runs.push([await run(ours, options.ours ?? options), await run(theirs, options.theirs ?? options)]);
  const peak = (side) => Math.max(...runs.map((pair) => pair[side].peak ?? 0)) || null;
  return {
    ours: median(runs.map(([a]) => a.time)),
    theirs: median(runs.map(([, b]) => b.time)),
    ratio: median(runs.map(([a, b]) => a.time / b.time)),
    peak: peak(0),
    theirPeak: peak(1),
    pairs: count,
  };
}
