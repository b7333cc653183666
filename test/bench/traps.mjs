// Inputs over which a careless program takes the square of their size: about `size` bytes of each. What they break is in their name.
const HEAD = '工作任务\t具体要求\t落实单位\n';
const bytes = (words) => Buffer.byteLength(words);
const times = (part, size) => part.repeat(Math.max(1, Math.floor(size / bytes(part))));
const inTask = (part) => (size) => `${HEAD}甲\t1.做好工作${times(part, size)}。\t市教育局\n`;
const inUnits = (part) => (size) => `${HEAD}甲\t1.做好工作。\t市教育局${times(part, size)}\n`;
const lines = (head, line) => (size) => {
  const parts = [head];
  for (let written = 0, at = 1; written < size; at += 1) {
    const words = line(at);
    parts.push(words);
    written += bytes(words);
  }
  return parts.join('');
};
/** A name that no other number has. */
const named = (at) => at.toString(7).replace(/\d/g, (digit) => '东西南北中上下'[digit]);

/** Name, ending of the file, and how it is made. */
export const traps = [
  ['a row cut on every page', 'tsv', (size) => `${HEAD}甲\t1.做好工作\t市${times('\n\n\t续\t局', size)}`],
  ['a row with many lines of units', 'tsv', (size) => `${HEAD}甲\t1.做好工作。\t市教育局${times('\n\t\t市财政局', size)}`],
  ['unclosed paragraphs', 'tsv', inTask('<p>')],
  ['paragraphs that only close', 'tsv', inTask('</p>')],
  ['attributes that never end', 'tsv', inTask('<p a="')],
  ['comments that never end', 'tsv', inTask('<!--')],
  ['signs of markup', 'tsv', inTask('<')],
  ['signs of entities', 'tsv', inTask('&')],
  ['unclosed titles', 'tsv', inTask('《')],
  ['unclosed brackets', 'tsv', inTask('（')],
  ['unclosed brackets of units', 'tsv', inUnits('（')],
  ['brackets in a header', 'tsv', (size) => `工作任务\t具体要求\t落实单位${times('（', size)}\n甲\t1.做好。\t市教育局\n`],
  ['unclosed quotation', 'tsv', inTask('“')],
  ['blanks inside a text', 'tsv', inTask(' ')],
  ['tabs', 'tsv', (size) => `${HEAD}甲\t1.做好。\t市教育局${times('\t', size)}\n`],
  ['empty lines', 'tsv', (size) => `${HEAD}甲\t1.做好。\t市教育局${times('\n', size)}`],
  ['lines that end in CR', 'tsv', (size) => `${HEAD.trim()}\r${times('甲\t做好。\t市教育局\r', size)}`],
  ['lines without cells', 'tsv', (size) => HEAD + times('一\n', size)],
  ['one long text', 'tsv', inTask('推进公开')],
  ['one long list of units', 'tsv', inUnits('、市财政局')],
  ['units in many tiers', 'tsv', inUnits('；市财政局牵头，县教育局')],
  ['many tasks in a cell', 'tsv', lines(`${HEAD}甲\t`, (at) => `${String(at)}.做好工作。`)],
  ['digits and dots', 'tsv', inTask('1.')],
  ['deadlines', 'tsv', inTask('2025年6月底前、')],
  ['frequencies', 'tsv', inTask('每年至少1次')],
  ['marks that combine', 'tsv', inTask('e\u0301\u200d')],
  ['headers', 'tsv', (size) => `${times(HEAD, size)}甲\t1.做好。\t市教育局\n`],
  ['one task again and again', 'tsv', lines(HEAD, (at) => `\t${String(at)}.做好信息公开工作。\t市教育局\n`)],
  ['tasks that are nearly one', 'tsv', lines(HEAD, (at) => `\t${String(at)}.做好${named(at)}信息公开工作。\t市教育局\n`)],
  ['as many units as rows', 'tsv', lines(HEAD, (at) => `\t${String(at)}.做好工作。\t市${named(at)}局\n`)],
  ['as many categories as rows', 'tsv', lines(HEAD, (at) => `强化${named(at)}\t${String(at)}.做好工作。\t市教育局\n`)],
  ['numbers that are missing', 'tsv', lines(HEAD, (at) => `\t${String(at * 3)}.做好工作。\t市教育局\n`)],
  ['numbers that go back', 'tsv', lines(HEAD, (at) => `\t${String(1 + ((at * 7919) % 99991))}.做好工作。\t市教育局\n`)],
  ['quotation in CSV', 'csv', (size) => `工作任务,落实单位\n${times('"甲""', size)}\n`],
  [
    'tables in tables',
    'html',
    (size) => `<table><tr><td>工作任务<td>责任单位<tr><td>做好。<td>市教育局</table>${times('<table><tr><td>', size)}`,
  ],
  [
    'cells of a page that never end',
    'html',
    (size) => `<table><tr><td>工作任务<td>责任单位<tr><td>做好。<td>市教育局${times('<td>甲', size)}`,
  ],
  ['rows of Markdown', 'md', (size) => `| 工作任务 | 责任单位 |\n|---|---|\n${times('| 做好。 | 市教育局 |\n', size)}`],
  ['rows of CSV', 'csv', (size) => `工作任务,责任单位\n${times('做好。,"市教育局"\n', size)}`],
  ['rows of a page', 'html', (size) => `<table><tr><td>工作任务<td>责任单位${times('<tr><td>做好。<td>市教育局', size)}</table>`],
  ['pipes', 'md', (size) => `| 工作任务 | 责任单位 |\n|---|---|\n| 做好。 | 市教育局 |\n${times('|', size)}\n`],
];
