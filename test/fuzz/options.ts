import fc from 'fast-check';
import { commands, type Option, options, takes } from '../../src/cli/options/index.ts';
import { rules } from '../../src/rules/index.ts';
import type { Case, File } from './case.ts';
import { tsv } from './carriers.ts';
import { sketches } from './tables.ts';
import { hard } from './words.ts';

const file = (name: string, words: string): File => ({ name, bytes: Buffer.from(words) });
/** What lies in the folder of a random command line beside its table. */
const AROUND: readonly File[] = [
  file('prose.txt', '各区县人民政府：\n现将有关事项通知如下。\n'),
  file('empty.tsv', ''),
  file('page.html', '<table><tr><th>工作任务<th>责任单位<tr><td>1.做好公开。<td>市教育局</table>'),
  file('picture.png', '\u0089PNG\r\n'),
  file('units.yaml', 'units:\n  - name: 市教育局\n    aliases: [市教委]\n'),
  file('bad.yaml', 'units: [\n'),
  file('baseline.json', '{"schemaVersion":1,"entries":[]}'),
  file('full/a.tsv', '工作任务\t责任单位\n做好公开。\t市教育局\n'),
];

/** What a person may type after an option, by its placeholder and for any. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  '<path>': [
    'out.txt',
    'new/folder/out.csv',
    'full',
    'a.tsv/x',
    'units.yaml',
    'bad.yaml',
    'baseline.json',
    'prose.txt',
    'missing.json',
    '',
  ],
  '<name>': ['市教育局', '教育', 'gbk', 'utf-8', 'utf-16le', 'big5', 'koi8-r', 'no-such', 'a.csv', ''],
  '<words>': ['公开', '', '.*', '　'],
  '<date>': ['2025-12-31', '2025-02-30', '2025', '31/12/2025', ''],
  '<year>': ['2025', '25', '0', '-1', '2025.5'],
  '<dir>': ['split', 'full', 'prose.txt', 'deep/er/split', ''],
  '<names>': ['unit,number', 'unit,nothing', '', ',', 'task'],
  '<which>': ['1', '2', '0', '重点', '-1', ''],
  '<name=holds>': ['包保单位=responsible', '包保单位=nobody', '=task', '任务内容=other', 'x'],
  '<code:severity>': [
    'no-lead:off',
    'number-gap:info',
    'nothing:error',
    'no-lead',
    ':',
    ...rules.slice(0, 3).map(({ code }) => `${code}:warning`),
  ],
  '<format[:path]>': ['sarif:out.sarif', 'json', 'pretty', 'junit:full', 'xml', 'csv:', ':x'],
  '<n>': ['0', '3', '-1', 'x', '1e9'],
};
const SEVERAL = new Set(['--header', '--rule', '--report', '--via']);

function given({ flags, choices }: Option): fc.Arbitrary<string[]> {
  const names = flags.split(/[ ,]+/u).filter((word) => word.startsWith('-'));
  const placeholder = /<.*>/u.exec(flags)?.[0];
  const name = fc.constantFrom(...names);
  if (placeholder === undefined) return name.map((word) => [word]);
  const value = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...(choices ?? VALUES[placeholder] ?? ['x'])) },
    { weight: 1, arbitrary: hard },
    { weight: 1, arbitrary: fc.constantFrom('', '--', '-', '0', 'JSON', 'jsno', '中文', '../..') },
  );
  return fc
    .tuple(name, value, fc.boolean())
    .map(([word, words, joined]) => (joined && word.startsWith('--') ? [`${word}=${words}`] : [word, words]));
}

const FILES = [
  'a.tsv',
  'a.tsv',
  'a.tsv',
  'page.html',
  '-',
  'full',
  '*.tsv',
  'full/*',
  'nothing/*.tsv',
  'missing.tsv',
  'prose.txt',
  'empty.tsv',
  'picture.png',
  '.',
  '',
];
const WORDS: Readonly<Record<string, readonly string[]>> = {
  explain: [...rules.map(({ code }) => code), 'number-gpa', ''],
  completion: ['bash', 'zsh', 'fish', 'powershell', 'sh'],
  schema: ['parse', 'check', 'units', 'config', 'pasre', ''],
  rules: [],
};

function lineOf(name: string): fc.Arbitrary<string[]> {
  const entry = commands.find((one) => one.name === name);
  const mine = entry === undefined ? options : options.filter((option) => takes(entry, option));
  const words = WORDS[name] ?? FILES;
  const option = fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...mine).chain(given) },
    { weight: 1, arbitrary: fc.constantFrom(...options).chain(given) },
    { weight: 1, arbitrary: fc.constantFrom(['--help'], ['--fromat', 'json'], ['-x'], ['--version'], ['--']) },
  );
  const arguments_ =
    words.length === 0
      ? fc.constant([])
      : fc.array(fc.constantFrom(...words), { minLength: 0, maxLength: WORDS[name] === undefined ? 3 : 1 });
  return fc.tuple(arguments_, fc.array(option, { maxLength: 5 }), fc.boolean()).map(([files, list, first]) => {
    const seen = new Set<string>();
    const once = list.filter(([word = '']) => {
      const key = word.split('=')[0] ?? '';
      return SEVERAL.has(key) || (!seen.has(key) && seen.add(key));
    });
    return first ? [name, ...files, ...once.flat()] : [name, ...once.flat(), ...files];
  });
}

/** Random command lines in a folder with a table and what may lie beside it. */
export const commandLines: fc.Arbitrary<Case> = fc
  .tuple(
    fc.oneof(
      { weight: 20, arbitrary: fc.constantFrom(...commands.map(({ name }) => name)).chain(lineOf) },
      { weight: 1, arbitrary: fc.constantFrom([], ['prase'], ['--help'], ['help'], ['']) },
    ),
    sketches(true),
    fc.record({
      columns: fc.constantFrom(null, null, 80, 20, 300),
      env: fc.constantFrom({}, {}, { PLAN_LANG: 'zh' }, { NO_COLOR: '1' }, { FORCE_COLOR: '1' }, { COLUMNS: '30' }, { TERM: 'dumb' }),
    }),
  )
  .map(([argv, sketch, around]) => {
    const table = tsv(sketch);
    return { argv, files: [table, ...AROUND], stdin: table.bytes, ...around };
  });
