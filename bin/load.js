'use strict';
const { readFileSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { Script } = require('node:vm');

const dist = join(__dirname, '../dist');
const loaded = new Map();

function bytesOf(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/**
 * Loads a bundle of dist (a function, in ASCII alone) by its name, once, with what V8 compiled of it when it was built (the file beside it, .cache).
 * Another Node than the builder's turns that away by itself and compiles anew.
 */
function load(name) {
  const known = loaded.get(name);
  if (known !== undefined) return known.exports;
  const path = join(dist, `${name}.cjs`);
  const cachedData = bytesOf(`${path}.cache`);
  const script = new Script(readFileSync(path, 'latin1'), { filename: path, ...(cachedData && { cachedData }) });
  const module = { exports: {}, script };
  loaded.set(name, module);
  let outside;
  const required = (words) => {
    if (words.startsWith('./')) return load(words.slice(2, -4));
    outside ??= createRequire(path);
    return outside(words);
  };
  script.runInThisContext()(module.exports, required, module);
  return module.exports;
}

/** Writes what is compiled by now beside each bundle that was loaded: the build's last step. */
function keep() {
  for (const [name, { script }] of loaded) writeFileSync(join(dist, `${name}.cjs.cache`), script.createCachedData());
}

exports.load = load;
exports.keep = keep;
