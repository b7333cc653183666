import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { listInputs } from '../../src/source/inputs.ts';
import { openSource } from '../../src/source/index.ts';
import { reading, tasksOf } from '../read/make.ts';

const rows = '<tr><td>工作任务</td><td>责任单位</td></tr><tr><td>1.公开预算，接受监督。</td><td>县财政局</td></tr>';

describe('a page', () => {
  it.each(['gb2312', 'GBK', 'gb18030', 'big5'])('is decoded as it says of itself: %s', async (charset) => {
    const words = charset === 'big5' ? '<p>囍</p>' : '<p>囍龘</p>';
    const bytes = iconv.encode(
      `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><body>${words}</body>`,
      charset,
    );
    const source = await openSource('a.html', bytes);
    expect(source.text).toContain(words);
  });
  it('that says gb2312 and is UTF-8 is read as UTF-8', async () => {
    const source = await openSource('a.html', Buffer.from(`<meta charset=gb2312><table>${rows}</table>`));
    expect([source.encoding, source.text.includes('工作任务')]).toEqual(['utf-8', true]);
  });
  it('under the name of a workbook, as office systems export it, is a page', async () => {
    expect((await openSource('a.xls', Buffer.from(`<html><table>${rows}</table></html>`))).format).toBe('html');
  });
});

describe('a page saved with its pictures in one file', () => {
  const mht = (how: string, charset: string, page: string): Buffer =>
    Buffer.from(
      `MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\nContent-Type: multipart/related;\r\n\tboundary="----=_NextPart_01D7"\r\n\r\n这是说明\r\n\r\n------=_NextPart_01D7\r\nContent-Location: file:///C:/1.htm\r\nContent-Transfer-Encoding: ${how}\r\nContent-Type: text/html; charset="${charset}"\r\n\r\n${page}\r\n------=_NextPart_01D7\r\nContent-Type: image/png\r\n\r\nx\r\n------=_NextPart_01D7--\r\n`,
    );
  const quoted = (bytes: Buffer): string =>
    Array.from(bytes, (byte) =>
      byte === 0x3d || byte > 0x7e || byte < 0x20 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte),
    )
      .join('')
      .replace(/(.{60,70}?)(?==|$)/gu, '$1=\r\n');
  it.each([
    ['quoted-printable', 'utf-8', quoted(Buffer.from(`<html><table>${rows}</table></html>`))],
    ['quoted-printable', 'gb2312', quoted(iconv.encode(`<html><table>${rows}</table></html>`, 'gbk'))],
    [
      'base64',
      'utf-8',
      Buffer.from(`<html><table>${rows}</table></html>`)
        .toString('base64')
        .replace(/(.{76})/gu, '$1\r\n'),
    ],
    ['8bit', 'utf-8', `<html><table>${rows}</table></html>`],
  ])('is read: %s, %s', async (how, charset, page) => {
    const { plans, said } = await reading('a.mht', mht(how, charset, page));
    expect(tasksOf(plans)).toEqual([['1', '公开预算，接受监督。']]);
    expect(said).toEqual(['the web page inside is read; lines and columns are those of the page']);
  });
});

describe('CSV', () => {
  const tasks = async (words: string, name = 'a.csv'): Promise<unknown> => tasksOf((await reading(name, Buffer.from(words))).plans);
  it('parts its cells by , ; or tabs, or as its first line says', async () => {
    for (const mark of [',', ';', '\t'])
      expect(await tasks(`工作任务${mark}责任单位\n公开预算。${mark}县财政局\n`)).toEqual([[null, '公开预算。']]);
    expect(await tasks('sep=;\r\n工作任务;责任单位\r\n公开预算，如1,2,3。;县财政局\r\n')).toEqual([[null, '公开预算，如1,2,3。']]);
    expect(await tasks('sep=|\n工作任务|责任单位\n公开预算。|县财政局\n')).toEqual([[null, '公开预算。']]);
  });
  it('quotes cells with marks, line ends and quotes in them; each word keeps its place', async () => {
    const words = '\ufeff"工作任务","责任单位"\r\n"1.公开""三公""经费，\r\n接受监督。" ,"县财政局"\r\n';
    const { plans } = await reading('a.csv', Buffer.from(words));
    const [task] = plans[0]?.tasks ?? [];
    expect(task?.text.value).toBe('公开"三公"经费，\n接受监督。');
    const source = plans[0]?.source.text ?? '';
    expect(task?.text.pieces.map(({ from, to }) => source.slice(from, to))).toEqual([
      '公开',
      '""',
      '三公',
      '""',
      '经费，',
      '\r\n',
      '接受监督。',
    ]);
  });
  it('may hold markup in quoted cells, and quotes that quote nothing', async () => {
    expect(await tasks('工作任务,责任单位\n"<p class=""a"">1.公开&ldquo;三公&rdquo;。</p><p>2.公开决算。</p>",县财政局\n')).toEqual([
      ['1', '公开“三公”。'],
      ['2', '公开决算。'],
    ]);
    expect(await tasks('工作任务,责任单位\n"阳光"预算公开。,县财政局\n5" 管道改造。,县住建局\n')).toEqual([
      [null, '"阳光"预算公开。'],
      [null, '5" 管道改造。'],
    ]);
  });
  it('as Excel writes it in China is GBK', async () => {
    const { plans } = await reading('a.csv', iconv.encode('工作任务,责任单位\r\n公开预算。,县财政局\r\n', 'gbk'));
    expect([plans[0]?.source.encoding, tasksOf(plans)]).toEqual(['gb18030', [[null, '公开预算。']]]);
  });
});

describe('Markdown', () => {
  const tasks = async (words: string): Promise<unknown> => tasksOf((await reading('a.md', Buffer.from(words))).plans);
  it('needs no outer pipes; escapes, line breaks, emphasis and references are read', async () => {
    expect(await tasks('工作任务 | 责任单位\n:--- | :---:\n1.公开 A\\|B 预算，<br>接受&nbsp;监督。 | **县财政局**\n')).toEqual([
      ['1', '公开 A|B 预算，\n接受\u00a0监督。'],
    ]);
  });
  it('has titles above a table and notes below; other words are beside it', async () => {
    const { plans } = await reading(
      'a.md',
      Buffer.from(
        '这里是一段话，说明来历。\n\n## 某县2024年任务分工表\n\n| 工作任务 | 责任单位 |\n| --- | --- |\n| 公开预算。 | 县财政局 |\n\n注：按季度报送。\n\n完。\n',
      ),
    );
    expect([plans[0]?.title, plans[0]?.year, plans[0]?.tasks.length]).toEqual(['某县2024年任务分工表', 2024, 1]);
    expect(plans[0]?.skipped.filter(({ kind }) => kind === 'note').map(({ text }) => text)).toContain('注：按季度报送。');
  });
  it('of several tables takes those of a plan and tells the others', async () => {
    const { plans, said } = await reading(
      'a.md',
      Buffer.from('| 姓名 | 电话 |\n|---|---|\n| 张三 | 8888 |\n\n| 工作任务 | 责任单位 |\n|---|---|\n| 公开预算。 | 县财政局 |\n'),
    );
    expect(tasksOf(plans)).toEqual([[null, '公开预算。']]);
    expect(said.length).toBe(1);
  });
});

describe('a folder', () => {
  it('gives every kind of table in it, and nothing else', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plan-'));
    try {
      mkdirSync(join(folder, 'b'));
      for (const name of [
        'a.ods',
        'a.md',
        'a.xhtml',
        'a.mht',
        'a.docm',
        'a.xlsm',
        'A.TSV',
        'a.png',
        'a.json',
        'b/a.htm',
        '.a.csv',
        '~$a.docx',
      ])
        writeFileSync(join(folder, name), '');
      expect((await listInputs(['.'], folder)).paths).toEqual([
        './A.TSV',
        './a.docm',
        './a.md',
        './a.mht',
        './a.ods',
        './a.xhtml',
        './a.xlsm',
        './b/a.htm',
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
