// Another thread of plan: it works on documents for the one that writes.
'use strict';
const { parentPort, workerData } = require('node:worker_threads');
const { load } = require('./load.js');

load('thread').thread(parentPort, workerData);
