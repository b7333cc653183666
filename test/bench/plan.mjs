import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

export const BARE = [process.execPath, '-e', '0'];
export const SEED = at('../../seeds/000_205b9cb32ea752cf.txt');

/** A command line of plan as its users have it. */
export const plan = (...words) => [process.execPath, at('../../bin/plan.js'), ...words];

export const ms = (time) => (time < 1000 ? `${time.toFixed(time < 10 ? 1 : 0)} ms` : `${(time / 1000).toFixed(2)} s`);
export const times = (ratio) => `${ratio < 0.1 ? ratio.toFixed(3) : ratio.toFixed(2)} ×`;
export const mib = (peak) => (peak === null ? '?' : `${peak.toFixed(0)} MiB`);

/** A Markdown table. */
export const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n') + '\n';
