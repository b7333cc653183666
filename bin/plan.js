#!/usr/bin/env node
// CommonJS, as package.json beside it says: loading a module takes Node a tenth longer to start.
'use strict';
const { join } = require('node:path');
const { load } = require('./load.js');

process.once('SIGINT', () => process.exit(130));
const { processIo, start } = load('plan');
void start(process.argv.slice(2), processIo(join(__dirname, 'thread.js')), load).then((code) => {
  process.exitCode = code;
});
