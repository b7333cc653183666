// npm run build. The command is one CommonJS bundle, with beside it what few runs need; the library is a module with its packages outside.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const common = { bundle: true, platform: 'node', target: 'node20.19', logLevel: 'warning', minifySyntax: true, minifyWhitespace: true };
const define = { PLAN_VERSION: JSON.stringify(process.env.npm_package_version ?? '0.0.0') };

/** Loaded by a run only where it is asked for: a bundle of its own. */
const rare = { table: 'src/emit/table.ts', csv: 'src/emit/csv.ts', markup: 'src/fragment/parse.ts' };

const apart = {
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: /\.ts$/ }, ({ path, kind, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      const name = Object.keys(rare).find((key) => new URL(path, `file://${resolveDir}/`).pathname.endsWith(rare[key]));
      return name === undefined ? undefined : { path: `./${name}.cjs`, external: true };
    });
  },
};

/**
 * What these packages bring is large and never reached: cli-table3 measures words with a pattern of all emoji, and for each line it
 * draws shortens its whole cell for a debug message; chalk asks what the terminal can show, which it is told; commander holds
 * node:child_process for commands that are programs of their own.
 */
const SHORTENS = 'let content = utils.truncate(this.content, 10, this.truncate);';
const light = {
  name: 'light',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^string-width$/ }, () => ({ path: 'string-width', namespace: 'light' }));
    onLoad({ filter: /^string-width$/, namespace: 'light' }, () => ({
      contents: "module.exports = require('./src/emit/width.ts').width;",
      resolveDir: import.meta.dirname,
    }));
    onLoad({ filter: /cli-table3\/src\/cell\.js$/ }, ({ path }) => {
      const words = readFileSync(path, 'utf8');
      if (!words.includes(SHORTENS)) throw new Error(`${path} is not as this build knows it`);
      return { contents: words.replace(SHORTENS, "let content = '';") };
    });
    onResolve({ filter: /^#supports-color$/ }, () => ({ path: 'supports-color', namespace: 'light' }));
    onLoad({ filter: /^supports-color$/, namespace: 'light' }, () => ({ contents: 'export default { stdout: false, stderr: false };' }));
    onResolve({ filter: /^node:child_process$/ }, () => ({ path: 'child_process', namespace: 'light' }));
    onLoad({ filter: /^child_process$/, namespace: 'light' }, () => ({ contents: 'module.exports = {};' }));
  },
};

rmSync('dist', { recursive: true, force: true });
await Promise.all([
  build({
    ...common,
    define,
    entryPoints: { plan: 'src/start.ts', main: 'src/main.ts', ...rare },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    supported: { 'dynamic-import': false },
    external: ['iconv-lite', 'tinyglobby', '@colors/colors', 'zod', 'yaml', 'csv-parse/sync', 'diff', 'cheerio/slim', 'fflate', 'hucre', 'htmlparser2', 'entities'],
    plugins: [apart, light],
  }),
  build({
    ...common,
    entryPoints: ['src/index.ts'],
    outdir: 'dist',
    format: 'esm',
    splitting: true,
    packages: 'external',
    chunkNames: 'chunks/[name]-[hash]',
  }),
]);

const bundle = fileURLToPath(new URL('dist/main.cjs', import.meta.url));
/** ASCII alone, which is read several times faster; esbuild leaves what stands in patterns as it is. */
const words = readFileSync(bundle, 'utf8');
if (/String\.raw`[^`]*[^\0-\x7f`]/.test(words)) throw new Error('String.raw with words that are not ASCII cannot be escaped');
writeFileSync(bundle, words.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`));

const { main, done } = createRequire(import.meta.url)('./bin/load.js').load(bundle);
const stream = { write: () => true, isTTY: false, columns: null };
const io = { out: stream, err: stream, env: {}, cwd: import.meta.dirname, stdin: () => Buffer.alloc(0) };
for (const argv of [['--help'], ['parse', '--format', 'json', 'seeds'], ['parse', 'seeds'], ['check', 'seeds', '--exit-zero']]) {
  const code = await main(argv, io);
  if (code !== 0) throw new Error(`plan ${argv.join(' ')} gave ${String(code)}`);
}
writeFileSync(`${bundle}.cache`, done());
