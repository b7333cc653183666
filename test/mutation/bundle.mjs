import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const own = fileURLToPath(new URL('tests.mjs', import.meta.url));

/** `vitest` is this folder's own collector, packages stay outside, and each file knows its own place. */
const places = {
  name: 'places',
  setup(to) {
    to.onResolve({ filter: /^vitest$/ }, () => ({ path: own, external: true }));
    to.onLoad({ filter: /[/]test[/].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      loader: 'ts',
      resolveDir: dirname(path),
    }));
  },
};

/** One script of all `files` (paths from the working folder): evaluated, it gives a function for each that evaluates that file alone. */
export async function bundled(files) {
  const entry = files.map((file) => `${JSON.stringify(file)}: () => require(${JSON.stringify(resolve(file))}),`);
  const { outputFiles } = await build({
    stdin: { contents: `module.exports = {\n${entry.join('\n')}\n};`, resolveDir: process.cwd(), sourcefile: 'tests.cjs' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    plugins: [places],
    logLevel: 'error',
  });
  return outputFiles[0].text;
}
