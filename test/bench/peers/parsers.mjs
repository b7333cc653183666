// The parsers one would look for: csv-parse for the lines, cheerio for each cell.
import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { parse } from 'csv-parse/sync';
import { tasksOf } from './rows.mjs';

const rows = parse(readFileSync(process.argv[2], 'utf8'), {
  delimiter: '\t',
  quote: false,
  relax_column_count: true,
  skip_empty_lines: false,
});
const paragraphs = (cell) => {
  if (cell === '') return [];
  const $ = load(cell);
  const found = $('p')
    .map((_, element) => $(element).text().trim())
    .get();
  return found.length > 0 ? found : [$('body').text().trim()].filter(Boolean);
};
tasksOf(rows, paragraphs);
