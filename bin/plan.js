#!/usr/bin/env node
import { main, processIo } from '../dist/main.js';

process.once('SIGINT', () => process.exit(130));
process.exitCode = await main(process.argv.slice(2), processIo());
