// Time and peak memory on large pages, workbooks and Word files, beside what a user would write with other readers:
//   node test/bench/carriers.mjs [FILE…] [--runs 5] [--python /usr/bin/python3] [--modules DIR]
// Without files three are made (5 MB page, 4,000-row workbook, 2,000-row Word file). pandas, openpyxl and mammoth (looked for in
// DIR/node_modules) are skipped where they are not installed. Each run is a process of its own, measured by /usr/bin/time where it
// is present, else only timed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '5' },
    python: { type: 'string', default: 'python3' },
    modules: { type: 'string', default: '.' },
  },
});
const plan = fileURLToPath(new URL('../../bin/plan.js', import.meta.url));

const TASKS = [
  '积极推进部门所属单位预算、决算及相关报表公开，细化到支出功能分类项级科目。',
  '持续深化地方政府债务信息公开，定期公开债务限额、余额、发行、品种、期限、利率和偿还计划。',
  '加强政府网站与新媒体内容保障，做到发布准确、及时、规范，年底前完成一次全面检查。',
];
const UNITS = ['县财政局牵头，县直各单位配合', '各乡镇人民政府；县司法局、教育局', '县政府办公室'];
const HEAD = ['序号', '工作任务', '责任单位', '完成时限'];
const rowsOf = (count) =>
  Array.from({ length: count }, (_, nth) => [
    String(nth + 1),
    `${TASKS[nth % 3]}（${nth % 97}）`,
    UNITS[nth % 3],
    `${(nth % 12) + 1}月底前`,
  ]);
const bytes = (words) => Buffer.from(words);

function pageOf(size) {
  const cell = (words) =>
    `<td style="border: 1px solid rgb(0, 0, 0);" valign="middle" width="133"><p style="text-indent: 2em;"><span style="font-family: 仿宋_GB2312;">${words}</span></p></td>`;
  const rows = [`<tr>${HEAD.map(cell).join('')}</tr>`];
  for (let nth = 0, held = 0; held < size; nth += 1) {
    const [row] = rowsOf(nth + 1).slice(-1);
    rows.push(`<tr>${row.map(cell).join('')}</tr>`);
    held += Buffer.byteLength(rows.at(-1));
  }
  return Buffer.from(`<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><table>${rows.join('\n')}</table></body></html>`);
}

function bookOf(count) {
  const letters = 'ABCD';
  const cell = (words, at, nth) => `<c r="${letters.charAt(at)}${nth}" t="inlineStr"><is><t>${words}</t></is></c>`;
  const rows = [HEAD, ...rowsOf(count)].map(
    (row, at) => `<row r="${at + 1}">${row.map((words, column) => cell(words, column, at + 1)).join('')}</row>`,
  );
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  return zipSync({
    '[Content_Types].xml': bytes(
      `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    ),
    '_rels/.rels': bytes(
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${links}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': bytes(
      `<workbook xmlns="${main}" xmlns:r="${links}"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': bytes(
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${links}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': bytes(`<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`),
  });
}

function wordOf(count) {
  const run = (words) =>
    `<w:r w:rsidRPr="00A7"><w:rPr><w:rFonts w:ascii="仿宋_GB2312" w:hint="eastAsia"/><w:sz w:val="24"/></w:rPr><w:t>${words}</w:t></w:r>`;
  const cell = (words) =>
    `<w:tc><w:tcPr><w:tcW w:w="2130" w:type="dxa"/></w:tcPr><w:p w:rsidR="00F1"><w:pPr><w:spacing w:line="360"/></w:pPr>${run(words.slice(0, 4))}${run(words.slice(4))}</w:p></w:tc>`;
  const rows = [HEAD, ...rowsOf(count)].map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`);
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  return zipSync({
    '[Content_Types].xml': bytes(
      `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': bytes(
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': bytes(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl><w:sectPr/></w:body></w:document>`,
    ),
  });
}

function made() {
  const folder = mkdtempSync(join(tmpdir(), 'plan-carriers-'));
  const files = { 'page.html': pageOf(5_000_000), 'book.xlsx': bookOf(4000), 'word.docx': wordOf(2000) };
  return Object.entries(files).map(([name, content]) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  });
}

/** What a user would write instead: the cells of all tables, as text. */
const PEERS = {
  '.html': { 'pandas.read_html': [values.python, ['-c', 'import sys, pandas; print(sum(len(t) for t in pandas.read_html(sys.argv[1])))']] },
  '.xlsx': {
    openpyxl: [
      values.python,
      ['-c', 'import sys, openpyxl; print(sum(1 for s in openpyxl.load_workbook(sys.argv[1]) for r in s.iter_rows(values_only=True)))'],
    ],
  },
  '.docx': {
    mammoth: [
      process.execPath,
      [
        '-e',
        `require(${JSON.stringify(join(values.modules, 'node_modules/mammoth'))}).convertToHtml({ path: process.argv[1] }).then(({ value }) => console.log(value.length))`,
      ],
    ],
    'python-docx': [
      values.python,
      ['-c', 'import sys, docx; print(sum(len(c.text) for t in docx.Document(sys.argv[1]).tables for r in t.rows for c in r.cells))'],
    ],
  },
};

const timer = existsSync('/usr/bin/time') ? ['/usr/bin/time', ['-f', '%M']] : null;

function once([command, args], file) {
  const [head, first] = timer ?? [command, []];
  const start = performance.now();
  const run = spawnSync(head, timer === null ? [...args, file] : [...first, command, ...args, file], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const time = performance.now() - start;
  if (run.status !== 0) return null;
  return { time, memory: timer === null ? Number.NaN : Number(run.stderr.trim().split('\n').at(-1)) / 1024 };
}

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;

for (const file of positionals.length > 0 ? positionals : made()) {
  const tools = { 'plan parse': [process.execPath, [plan, 'parse', '--format', 'csv', '--quiet']], ...PEERS[extname(file)] };
  const first = Object.entries(tools).map(([name, tool]) => [name, once(tool, file)]);
  const present = first.filter(([, run]) => run !== null).map(([name]) => name);
  for (const [name, run] of first) if (run === null) console.log(`${name}: not here, or it fails on ${file}`);
  // In turns, so that what else the machine does falls on all alike.
  const runs = Object.fromEntries(present.map((name) => [name, []]));
  for (let nth = 0; nth < Number(values.runs); nth += 1) for (const name of present) runs[name].push(once(tools[name], file));
  console.log(file);
  for (const [name, list] of Object.entries(runs)) {
    const [time, memory] = [median(list.map((run) => run.time)), median(list.map((run) => run.memory))];
    console.log(`  ${name.padEnd(18)} ${time.toFixed(0).padStart(6)} ms  ${memory.toFixed(0).padStart(5)} MiB`);
  }
}
