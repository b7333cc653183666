import { readdirSync, readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model.ts';
import { readPlans } from '../../src/read/index.ts';
import { openSource } from '../../src/source/index.ts';
import { ledgerOf } from '../../src/views/ledger.ts';
import { placesOf } from '../../src/views/places.ts';
import { rangeOf } from '../../src/text.ts';
import { seedBytes } from '../read.ts';
import { essence } from './essence.ts';

const twins = new URL('../../fixtures/twins/', import.meta.url);
const clean = new URL('../../fixtures/clean/', import.meta.url);

async function read(path: string, bytes: Buffer): Promise<Plan[]> {
  return readPlans(await openSource(path, bytes), { year: null, join: true, headers: new Map() });
}

/** The tab-separated table that a twin was made from, without the drawn rule at its end. */
function original(name: string): Buffer {
  const words = name === 'seed' ? seedBytes().toString() : readFileSync(new URL(`${name}.tsv`, clean), 'utf8');
  return Buffer.from(words.replace(/\n--\t[-\t]*$/u, ''));
}

/** Word processor's and spreadsheet's own output, and that of libraries: the README beside the files says which wrote what. */
describe.each(['docx', 'xlsx', 'ods', 'html', 'csv'])('%s', (ending) => {
  const files = readdirSync(twins).filter((name) => name.endsWith(`.${ending}`) && !/^(?:numbered|merged)/u.test(name));
  it('has twins', () => {
    expect(files.length).toBeGreaterThanOrEqual(8);
  });
  it.each(files)('%s reads like its tab-separated twin', async (file) => {
    const plans = await read(file, readFileSync(new URL(file, twins)));
    const twin = await read('twin.tsv', original(file.replace(/(?:@.*)?\.[a-z]+$/u, '')));
    expect(essence(plans)).toEqual(essence(twin));
    const [first] = plans;
    if (first !== undefined) expect(ledgerOf(first.source, plans).unaccounted).toEqual([]);
  });
});

describe('a Word document', () => {
  it('has the numbers that Word writes by itself, and its merges', async () => {
    const plans = await read('a.docx', readFileSync(new URL('numbered-by-word.docx', twins)));
    const tasks = plans.flatMap((plan) => plan.tasks);
    expect(tasks.map(({ number }) => number)).toEqual(['7', '8', '9', '10', '一', '二']);
    expect(tasks[2]?.provenance).toMatchObject({ category: 'span', units: 'span' });
    expect(tasks[2]?.categoryPath).toEqual(['推进公开']);
  });
  it('names its cells', async () => {
    const [plan] = await read('a.docx', readFileSync(new URL('numbered-by-word.docx', twins)));
    const text = plan?.tasks[0]?.text;
    expect(plan === undefined || text === undefined ? [] : placesOf(plan.source, rangeOf(text)).map(({ cell }) => cell)).toEqual([
      'table 1, row 2, column 2',
    ]);
  });
});

describe('a workbook', () => {
  it('has its merges and dates, and names its cells', async () => {
    const [plan] = await read('a.xlsx', readFileSync(new URL('merged.xlsx', twins)));
    expect(plan?.title).toBe('某县2023年重点工作任务分工表');
    expect(plan?.tasks.map(({ assignments }) => assignments.map(({ unit, role }) => `${unit} ${role}`))).toEqual([
      ['县农业农村局 lead', '县财政局 cooperating', '县水利局 cooperating'],
      ['县农业农村局 lead', '县水利局 cooperating'],
    ]);
    expect(plan?.tasks.map(({ deadlines }) => deadlines.map(({ date }) => date))).toEqual([['2023-12-31'], ['2023-06-30']]);
    const text = plan?.tasks[1]?.text;
    expect(plan === undefined || text === undefined ? [] : placesOf(plan.source, rangeOf(text)).map(({ cell }) => cell)).toEqual([
      '任务!B4',
    ]);
  });
});

describe('what is not plain to see is said', () => {
  const docx = (body: string): Buffer =>
    Buffer.from(zipSync({ 'word/document.xml': new TextEncoder().encode(`<w:document><w:body>${body}</w:body></w:document>`) }));
  const cell = (inner: string): string => `<w:tc><w:p>${inner}</w:p></w:tc>`;
  const run = (words: string): string => `<w:r><w:t>${words}</w:t></w:r>`;
  it('tracked changes: deletions out, insertions in', async () => {
    const bytes = docx(
      `<w:tbl><w:tr>${cell(run('工作任务'))}${cell(run('责任单位'))}</w:tr><w:tr>${cell(`${run('公开')}<w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins>${run('新')}</w:ins>${run('预算。')}`)}${cell(run('县财政局'))}</w:tr></w:tbl>`,
    );
    const [plan] = await read('a.docx', bytes);
    expect(plan?.tasks.map(({ text }) => text.value)).toEqual(['公开新预算。']);
    expect(plan?.source.notes?.map(({ en }) => en)).toEqual(['tracked changes: 1 deletions are left out, 1 insertions are read']);
  });
  it('hidden sheets and rows are read', async () => {
    const rows = [
      ['工作任务', '责任单位'],
      ['公开预算。', '县财政局'],
    ];
    const bytes = Buffer.from(
      await writeXlsx({
        sheets: [
          { name: '表', rows, rowDefs: new Map([[1, { hidden: true }]]) },
          { name: '说明', rows: [['填表说明']], hidden: true },
        ],
      }),
    );
    const [plan] = await read('a.xlsx', bytes);
    expect(plan?.tasks.length).toBe(1);
    expect(plan?.source.notes?.map(({ zh }) => zh)).toEqual(['隐藏的工作表也读了：说明', '表 隐藏的 1 行也读了']);
  });
});
