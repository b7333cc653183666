#!/usr/bin/env node
// CommonJS, as package.json beside it says: loading a module takes Node a tenth longer to start.
'use strict';
const { join } = require('node:path');
const { processIo, start } = require('../dist/plan.cjs');

process.once('SIGINT', () => process.exit(130));
const main = () => require('./load.js').load(join(__dirname, '../dist/main.cjs')).main;
void start(process.argv.slice(2), processIo(), main).then((code) => {
  process.exitCode = code;
});
