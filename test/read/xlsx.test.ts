import { describe, expect, it } from 'vitest';
import { rangeOf } from '../../src/text.ts';
import { placesOf } from '../../src/views/places.ts';
import { reading, tasksOf, type Workbook, xlsx, zip } from './make.ts';

const line = (nth: number, cells: string, more = ''): string =>
  `<row r="${String(nth)}" spans="1:4" x14ac:dyDescent="0.2"${more}>${cells}</row>`;
const own = (place: string, words: string): string => `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`;
const head = line(1, own('A1', '工作任务') + own('B1', '责任单位') + own('C1', '完成时限'));
const book = (rows: string, more: Omit<Workbook, 'sheets'> = {}, after = '', before = ''): Buffer =>
  xlsx({ sheets: [{ name: '任务', xml: `${before}<sheetData>${head}${rows}</sheetData>${after}` }], ...more });
const formats = (...codes: readonly string[]): string =>
  `<numFmts>${codes.map((code, at) => `<numFmt numFmtId="${String(164 + at)}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${codes.map((_, at) => `<xf numFmtId="${String(164 + at)}" applyNumberFormat="1"/>`).join('')}<xf numFmtId="14"/><xf numFmtId="57"/><xf numFmtId="9"/></cellXfs>`;

describe('the cells of a workbook', () => {
  it('are strings shared, in runs, without readings above them, with line ends and escapes', async () => {
    const strings =
      '<si><r><rPr><b/></rPr><t>公开</t></r><r><t xml:space="preserve">预算_x000D_\n并说明</t></r><rPh sb="0" eb="2"><t>gongkai</t></rPh><phoneticPr fontId="1"/></si><si><t>县财政局</t></si><si><t>_x005F_x000D_</t></si>';
    const { plans } = await reading(
      'a.xlsx',
      book(line(2, '<c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="s"><v>2</v></c>'), { strings }),
    );
    expect(tasksOf(plans)).toEqual([[null, '公开预算\n并说明']]);
    expect(plans[0]?.tasks[0]?.deadlineCell?.value).toBe('_x000D_');
  });
  it('are numbers and days as they are shown', async () => {
    const styles = formats(
      'yyyy"年"m"月"d"日"',
      '[$-804]yyyy"年"m"月";@',
      '[DBNum1][$-804]yyyy"年"m"月"',
      '0.0%',
      '000',
      '#,##0.00_ ',
      'm"月底前"',
    );
    const shown = async (style: number, value: string): Promise<unknown> =>
      (
        await reading(
          'a.xlsx',
          book(line(2, `${own('A2', '公开预算。')}${own('B2', '县财政局')}<c r="C2" s="${String(style)}"><v>${value}</v></c>`), { styles }),
        )
      ).plans[0]?.tasks[0]?.deadlineCell?.value;
    expect(await shown(1, '44561')).toBe('2021年12月31日');
    expect(await shown(2, '44561')).toBe('2021年12月');
    expect(await shown(3, '44561')).toBe('二〇二一年十二月');
    expect(await shown(4, '0.955')).toBe('95.5%');
    expect(await shown(5, '7')).toBe('007');
    expect(await shown(6, '1234567.5')).toBe('1,234,567.50');
    expect(await shown(7, '44348')).toBe('6月底前');
    expect(await shown(8, '44561')).toBe('2021/12/31');
    expect(await shown(9, '44531')).toBe('2021年12月');
    expect(await shown(10, '0.95')).toBe('95%');
    expect(await shown(0, '0.30000000000000004')).toBe('0.3');
    expect(await shown(0, '2021')).toBe('2021');
    expect(await shown(1, '60')).toBe('1900年2月28日');
    expect(await shown(1, '-5')).toBe('-5');
  });
  it('are days of the calendar from 1904, and ISO days', async () => {
    const styles = formats('yyyy"年"m"月"d"日"');
    const { plans } = await reading(
      'a.xlsx',
      book(
        line(2, `${own('A2', '公开预算。')}<c r="C2" s="1"><v>43099</v></c>`) +
          line(3, `${own('A3', '公开决算。')}<c r="C3" t="d"><v>2021-06-30T00:00:00</v></c>`),
        { styles, properties: 'date1904="1"' },
      ),
    );
    expect(plans[0]?.tasks.map(({ deadlineCell }) => deadlineCell?.value)).toEqual(['2021年12月31日', '2021-06-30']);
  });
  it('are the stored values of formulas, errors as they stand, truths as Excel shows them', async () => {
    const rows =
      line(
        2,
        `<c r="A2" t="str"><f>"公开"&amp;"预算。"</f><v>公开预算。</v></c><c r="B2" t="e"><f>B9</f><v>#REF!</v></c><c r="C2" t="b"><v>1</v></c>`,
      ) + line(3, `${own('A3', '公开决算。')}<c r="B3"><f>VLOOKUP(1,2,3)</f></c>`);
    const { plans, said } = await reading('a.xlsx', book(rows));
    expect(plans[0]?.rows[1]?.cells.map(({ text }) => text?.value)).toEqual(['公开预算。', '#REF!', 'TRUE']);
    expect(said).toEqual([
      '任务: 1 cells hold an error such as #REF!, read as it stands',
      '任务: 1 formulas have no stored value and are read as empty',
    ]);
  });
  it('may leave their places to be counted, and their names may have a prefix', async () => {
    const plain =
      '<row><c t="inlineStr"><is><t>工作任务</t></is></c><c t="inlineStr"><is><t>责任单位</t></is></c></row><row><c t="inlineStr"><is><t>公开预算。</t></is></c><c t="inlineStr"><is><t>县财政局</t></is></c></row>';
    const bytes = xlsx({ sheets: [{ name: 'a', xml: `<sheetData>${plain}</sheetData>` }] });
    expect(tasksOf((await reading('a.xlsx', bytes)).plans)).toEqual([[null, '公开预算。']]);
    const prefixed = zip({
      'xl/workbook.xml': '<x:workbook xmlns:x="m" xmlns:r="r"><x:sheets><x:sheet name="a" sheetId="1" r:id="R1"/></x:sheets></x:workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="R1" Type="a/worksheet" Target="/xl/worksheets/sheet.xml"/></Relationships>',
      'xl/worksheets/sheet.xml': `<x:worksheet xmlns:x="m"><x:sheetData>${plain.replaceAll(/<(\/?)/gu, '<$1x:')}</x:sheetData></x:worksheet>`,
    });
    expect(tasksOf((await reading('a.xlsx', prefixed)).plans)).toEqual([[null, '公开预算。']]);
  });
});

describe('the sheets of a workbook', () => {
  const rows = line(2, own('A2', '公开预算。') + own('B2', '县财政局'));
  it('state their merges; what stands under one is not shown and not read', async () => {
    const xml = `<sheetData>${line(1, own('B1', '某县2023年任务分工表'))}${line(2, own('B2', '类别') + own('C2', '工作任务') + own('D2', '责任单位'))}${line(3, own('B3', '公开') + own('C3', '1.公开预算。') + own('D3', '县财政局'))}${line(4, own('B4', '旧') + own('C4', '2.公开决算。'))}${line(5, '<c r="B5" s="1"/>')}${line(6, own('B6', '公平') + own('C6', '3.核查资产。') + own('D6', '县审计局'))}</sheetData><mergeCells count="3"><mergeCell ref="B1:D1"/><mergeCell ref="B3:B5"/><mergeCell ref="D3:D5"/></mergeCells>`;
    const { plans } = await reading('a.xlsx', xlsx({ sheets: [{ name: '任务', xml }] }));
    expect(plans[0]?.title).toBe('某县2023年任务分工表');
    expect(
      plans[0]?.tasks.map(({ number, categoryPath, provenance, assignments }) => [
        number,
        categoryPath,
        provenance.category,
        provenance.units,
        assignments[0]?.unit,
      ]),
    ).toEqual([
      ['1', ['公开'], 'own', 'own', '县财政局'],
      ['2', ['公开'], 'span', 'span', '县财政局'],
      ['3', ['公平'], 'own', 'own', '县审计局'],
    ]);
    const [, second] = plans[0]?.tasks ?? [];
    const source = plans[0]?.source;
    expect(second === undefined || source === undefined ? [] : placesOf(source, rangeOf(second.text)).map(({ cell }) => cell)).toEqual([
      '任务!C4',
    ]);
  });
  it('that are hidden, and their hidden rows and columns, are read and told', async () => {
    const hidden = `<cols><col min="2" max="2" width="9" hidden="1"/><col min="5" max="16384" hidden="1"/></cols><sheetData>${head}${line(2, own('A2', '公开预算。') + own('B2', '县财政局'), ' hidden="1"')}</sheetData>`;
    const { plans, said } = await reading(
      'a.xlsx',
      xlsx({
        sheets: [
          { name: '任务', xml: hidden },
          { name: '说明', xml: `<sheetData>${line(1, own('A1', '填表说明'))}</sheetData>`, state: 'veryHidden' },
        ],
      }),
    );
    expect(tasksOf(plans)).toEqual([[null, '公开预算。']]);
    expect(said).toEqual(['hidden sheets are read too: 说明', '任务: 1 hidden rows are read too', '任务: 1 hidden columns are read too']);
  });
  it('that hold other tables are passed over and told; each with a plan is one', async () => {
    const other = `<sheetData>${line(1, own('A1', '姓名') + own('B1', '电话'))}${line(2, own('A2', '张三') + own('B2', '8888'))}</sheetData>`;
    const { plans, said } = await reading(
      'a.xlsx',
      xlsx({
        sheets: [
          { name: '通讯录', xml: other },
          { name: '一季度', xml: `<sheetData>${head}${rows}</sheetData>` },
          {
            name: '二季度',
            xml: `<sheetData>${line(1, own('A1', '二季度任务表'))}${line(2, own('A2', '工作任务') + own('B2', '责任单位'))}${line(3, own('A3', '公开决算。') + own('B3', '县财政局'))}</sheetData>`,
          },
        ],
      }),
    );
    expect(plans.map(({ tasks }) => tasks.map(({ text }) => text.value))).toEqual([['公开预算。'], ['公开决算。']]);
    expect(said).toEqual([
      'passed over 1 table without a header of tasks and units: 通讯录 (“姓名 | 电话”, 2 rows); to read one, name its columns with --header',
    ]);
  });
  it('are not read beyond their limits, which is told', async () => {
    const { plans, said } = await reading(
      'a.xlsx',
      book(rows + line(1_000_000, own('A1000000', '远处。')) + line(1_000_001, own('XFD1000001', '远处。'))),
    );
    expect(tasksOf(plans)).toEqual([[null, '公开预算。']]);
    expect(said).toEqual(['任务: 2 cells beyond row 200,000 or column 1,000 are not read']);
  });
  it('are read from a file with macros or links to other files, which are told and left alone', async () => {
    const more = { 'xl/vbaProject.bin': 'x', 'xl/externalLinks/externalLink1.xml': '<externalLink/>' };
    const { plans, said } = await reading('a.xlsm', book(rows, { more }));
    expect(tasksOf(plans)).toEqual([[null, '公开预算。']]);
    expect(said).toEqual(['macros are not read and never run', 'links to other files are not followed']);
  });
});
