// Split and replace, no library.
import { readFileSync } from 'node:fs';
import { tasksOf } from './rows.mjs';

const lines = readFileSync(process.argv[2], 'utf8').split('\n');
const paragraphs = (cell) =>
  cell
    .replace(/<\/?p>/g, '\n')
    .split('\n')
    .map((part) => part.trim())
    .filter(Boolean);
tasksOf(
  lines.map((line) => (line === '' ? [] : line.split('\t'))),
  paragraphs,
);
