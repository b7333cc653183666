// npm run build. The command is a set of CommonJS bundles, each whole in itself: the first room (plan), the parser of command lines
// (main), and one for everything that is only loaded where it is asked for. The library is a module with its packages outside.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { build } from 'esbuild';

const common = { bundle: true, platform: 'node', target: 'node20.19', logLevel: 'warning', minifySyntax: true, minifyWhitespace: true, minifyIdentifiers: true };
const root = import.meta.dirname;

/** What the program is made of: results that another build kept are not taken for its own. */
const sources = readdirSync(`${root}/src`, { recursive: true }).filter((name) => name.endsWith('.ts')).map((name) => `src/${name}`);
const built = createHash('sha256');
for (const name of [...sources.sort(), 'package-lock.json', 'esbuild.config.mjs']) built.update(`${name}\0`).update(readFileSync(`${root}/${name}`));
const define = {
  PLAN_VERSION: JSON.stringify(process.env.npm_package_version ?? '0.0.0'),
  PLAN_BUILD: JSON.stringify(built.digest('hex').slice(0, 16)),
};

/** Loaded by name alone, but so small or so sure to be needed that a bundle of its own would cost more than it saves. */
const NEAR = ['source/index', 'read/tables', 'emit/json', 'emit/ndjson', 'emit/tsv', 'cli/works/flowing', 'cli/works/whole'];

/** The bundle of a module that is loaded by name: src/cli/commands/parse.ts → command-parse, src/emit/csv.ts → emit-csv. */
const bundleOf = (path) =>
  relative(`${root}/src`, path)
    .replace(/\.ts$/, '')
    .replace(/^cli\/commands\//, 'command/')
    .replace(/\/index$/, '')
    .replaceAll('/', '-');

/** Every module that is loaded by name becomes a bundle: `found` gathers them. */
const apart = (found) => ({
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: /\.ts$/ }, ({ path, kind, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      const target = new URL(path, `file://${resolveDir}/`).pathname;
      if (NEAR.some((near) => target.endsWith(`/src/${near}.ts`))) return undefined;
      found.set(bundleOf(target), target);
      return { path: `./${bundleOf(target)}.cjs`, external: true };
    });
  },
});

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
      resolveDir: root,
    }));
    onLoad({ filter: /cli-table3\/src\/cell\.js$/ }, ({ path }) => {
      const words = readFileSync(path, 'utf8');
      if (!words.includes(SHORTENS)) throw new Error(`${path} is not as this build knows it`);
      return { contents: words.replace(SHORTENS, "let content = '';") };
    });
    // Of the parser of pages only the tokenizer is used; its package brings a serializer with two tables of entities.
    onResolve({ filter: /^htmlparser2$/ }, () => ({ path: 'tokenizer', namespace: 'light' }));
    onLoad({ filter: /^tokenizer$/, namespace: 'light' }, () => ({
      contents: "export { default as Tokenizer } from './node_modules/htmlparser2/dist/esm/Tokenizer.js';",
      resolveDir: root,
    }));
    // The tokenizer of pages is told to leave references alone: the tables of all their names are not its own.
    onResolve({ filter: /^entities\/decode$/ }, ({ importer }) => (importer.includes('htmlparser2') ? { path: 'decode', namespace: 'light' } : undefined));
    onLoad({ filter: /^decode$/, namespace: 'light' }, () => ({
      contents: 'export class EntityDecoder {} export const DecodingMode = {}; export const htmlDecodeTree = null; export const xmlDecodeTree = null; export const fromCodePoint = String.fromCodePoint;',
    }));
    onResolve({ filter: /^#supports-color$/ }, () => ({ path: 'supports-color', namespace: 'light' }));
    onLoad({ filter: /^supports-color$/, namespace: 'light' }, () => ({ contents: 'export default { stdout: false, stderr: false };' }));
    onResolve({ filter: /^node:child_process$/ }, () => ({ path: 'child_process', namespace: 'light' }));
    onLoad({ filter: /^child_process$/, namespace: 'light' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** The options of each command without their words, as they stand: what a plain command line needs to be read. */
const { outputFiles } = await build({ ...common, entryPoints: ['src/cli/options/brief.ts'], write: false, format: 'esm' });
const { brief } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
const wordless = {
  name: 'wordless',
  setup({ onLoad }) {
    onLoad({ filter: /\/cli\/options\/brief\.ts$/ }, () => ({ contents: `export const brief = ${JSON.stringify(brief)};` }));
  },
};

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
const done = new Set();
for (let wave = { plan: 'src/start.ts', main: 'src/main.ts', thread: 'src/thread.ts' }; Object.keys(wave).length > 0; ) {
  const found = new Map();
  await build({
    ...common,
    define,
    entryPoints: wave,
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    supported: { 'dynamic-import': false },
    external: ['iconv-lite', 'tinyglobby', '@colors/colors', 'zod', 'yaml'],
    plugins: [apart(found), light, wordless],
  });
  for (const name of Object.keys(wave)) done.add(name);
  wave = Object.fromEntries([...found].filter(([name]) => !done.has(name)));
}
await build({
  ...common,
  entryPoints: ['src/index.ts'],
  outdir: 'dist',
  format: 'esm',
  splitting: true,
  packages: 'external',
  chunkNames: 'chunks/[name]-[hash]',
});

/** A function as bin/load.js calls it, in ASCII alone, which is read several times faster; esbuild leaves what stands in patterns as it is. */
for (const name of done) {
  const bundle = `dist/${name}.cjs`;
  const words = readFileSync(bundle, 'utf8');
  if (/String\.raw`[^`]*[^\0-\x7f`]/.test(words)) throw new Error('String.raw with words that are not ASCII cannot be escaped');
  const ascii = words.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  writeFileSync(bundle, `(function (exports, require, module) {${ascii}\n})`);
}

/** What V8 compiled in runs as people make them is kept beside each bundle that they loaded. */
const { load, keep } = createRequire(import.meta.url)('./bin/load.js');
const { start } = load('plan');
const stream = { write: () => true, isTTY: false, columns: null };
const io = { out: stream, err: stream, env: {}, cwd: root, stdin: () => Buffer.alloc(0) };
const TWINS = 'fixtures/twins';
const RUNS = [
  ...['.docx', '.xlsx', '.ods', '@libreoffice-writer.html'].map((ending) => ['parse', '--format', 'json', `${TWINS}/seed${ending}`]),
  ['--help'],
  ['parse', '--format', 'json', 'seeds'],
  ['parse', 'seeds'],
  ['parse', '--format', 'csv', 'seeds'],
  ['check', 'seeds', '--exit-zero'],
];
for (const argv of RUNS) {
  const code = await start(argv, io, load);
  if (code !== 0) throw new Error(`plan ${argv.join(' ')} gave ${String(code)}`);
}
keep();
