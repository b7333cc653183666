'use strict';
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { Script } = require('node:vm');

function bytesOf(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/**
 * Loads a bundle (ASCII alone) with what V8 compiled of it when it was built (the file beside it, .cache). Another Node than the builder's turns
 * that away by itself and compiles anew. `done` gives what is compiled by now: the build writes it.
 */
exports.load = (path) => {
  const cachedData = bytesOf(`${path}.cache`);
  const source = `(function (exports, require, module) {${readFileSync(path, 'latin1')}\n})`;
  const script = new Script(source, { filename: path, ...(cachedData && { cachedData }) });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(path), module);
  return { ...module.exports, done: () => script.createCachedData() };
};
