// npm run build. The command is one CommonJS bundle, with beside it what few runs need; the library is a module with its packages outside.
import { mkdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

const common = { bundle: true, platform: 'node', target: 'node20.19', logLevel: 'warning', minifySyntax: true, minifyWhitespace: true };
const define = { PLAN_VERSION: JSON.stringify(process.env.npm_package_version ?? '0.0.0') };

/** Loaded by a run only where it is asked for: a bundle of its own. */
const rare = { main: 'src/main.ts', table: 'src/emit/table.ts', csv: 'src/emit/csv.ts', markup: 'src/fragment/parse.ts' };

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
 * What these packages bring is large and never reached: cli-table3 measures words with a pattern of all emoji, commander holds
 * node:child_process for commands that are programs of their own.
 */
const light = {
  name: 'light',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^string-width$/ }, () => ({ path: 'string-width', namespace: 'light' }));
    onLoad({ filter: /^string-width$/, namespace: 'light' }, () => ({
      contents: "module.exports = require('./src/emit/width.ts').width;",
      resolveDir: import.meta.dirname,
    }));
    onResolve({ filter: /^node:child_process$/ }, () => ({ path: 'child_process', namespace: 'light' }));
    onLoad({ filter: /^child_process$/, namespace: 'light' }, () => ({ contents: 'module.exports = {};' }));
  },
};

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
await Promise.all([
  build({
    ...common,
    define,
    entryPoints: { plan: 'src/start.ts', ...rare },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    supported: { 'dynamic-import': false },
    external: ['iconv-lite', 'tinyglobby', '@colors/colors', 'zod', 'yaml', 'csv-parse/sync', 'diff'],
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
