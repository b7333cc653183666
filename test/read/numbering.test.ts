import { describe, expect, it } from 'vitest';
import { cell, definition, docx, header, level, list, numbering, para, reading, row, run, styles, table, tasksOf, text } from './make.ts';

const head = header('工作任务', '责任单位');
const unit = cell(text('县财政局'));

async function tasks(body: string, parts: Readonly<Record<string, string>> = {}): Promise<unknown> {
  return tasksOf((await reading('a.docx', docx(body, parts))).plans);
}
/** A task a row, each paragraph in a list at a level. */
const listed = (...items: readonly (readonly [words: string, list: number, level?: number])[]): string =>
  table(head, ...items.map(([words, of, at]) => row(cell(text(words, of, at)), unit)));

describe('the numbers that Word writes by itself', () => {
  it('start where their list does, and go on', async () => {
    const parts = numbering(definition(0, level(0, 'decimal', '%1．', 7)) + list(1, 0));
    expect(await tasks(listed(['公开预算。', 1], ['公开决算。', 1], ['公开债务。', 1]), parts)).toEqual([
      ['7', '公开预算。'],
      ['8', '公开决算。'],
      ['9', '公开债务。'],
    ]);
  });
  it('start anew in a list that says so, and only once', async () => {
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const parts = numbering(definition(0, level(0, 'decimal', '%1.')) + list(1, 0) + list(2, 0, anew));
    expect(await tasks(listed(['甲。', 1], ['乙。', 1], ['丙。', 2], ['丁。', 2]), parts)).toEqual([
      ['1', '甲。'],
      ['2', '乙。'],
      ['1', '丙。'],
      ['2', '丁。'],
    ]);
  });
  it('are Chinese, in brackets, of several levels, as their levels write them', async () => {
    const levels = [level(0, 'chineseCountingThousand', '%1、'), level(1, 'chineseCountingThousand', '（%2）'), level(2, 'decimal', '%3.')];
    const parts = numbering(definition(0, ...levels) + list(1, 0));
    const body = table(
      header('序号', '工作任务', '责任单位'),
      ...[0, 1, 2, 2, 1, 2, 0, 1].map((at) =>
        row(
          cell(para('', `<w:numPr><w:ilvl w:val="${String(at)}"/><w:numId w:val="1"/></w:numPr>`)),
          cell(text('认真做好相关工作，按时完成。')),
          unit,
        ),
      ),
    );
    const { plans } = await reading('a.docx', docx(body, parts));
    expect(plans[0]?.rows.slice(1).map(({ cells }) => cells[0]?.text?.value)).toEqual([
      '一、',
      '（一）',
      '1.',
      '2.',
      '（二）',
      '1.',
      '二、',
      '（一）',
    ]);
  });
  it('write other levels too (1.1), in Arabic where the level is legal', async () => {
    const levels = [level(0, 'chineseCounting', '第%1条'), level(1, 'decimal', '%1.%2', 1, '<w:isLgl/>')];
    const parts = numbering(definition(0, ...levels) + list(1, 0));
    const { plans } = await reading('a.docx', docx(listed(['甲事项。', 1, 0], ['乙事项。', 1, 1], ['丙事项。', 1, 1]), parts));
    expect(plans[0]?.rows.slice(1).map(({ cells }) => cells[0]?.text?.value)).toEqual(['第一条 甲事项。', '1.1 乙事项。', '1.2 丙事项。']);
  });
  it('come with a style, at the level that names the style, and are off where the paragraph says 0', async () => {
    const parts = {
      ...numbering(definition(0, level(0, 'decimal', '%1.', 1, '<w:pStyle w:val="T"/>')) + list(4, 0)),
      ...styles(
        '<w:style w:type="paragraph" w:styleId="T"><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="U"><w:basedOn w:val="T"/></w:style>',
      ),
    };
    const styled = (words: string, more = ''): string => row(cell(para(run(words), `<w:pStyle w:val="U"/>${more}`)), unit);
    const off = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';
    expect(await tasks(table(head, styled('甲。'), styled('乙。'), styled('丙。', off), styled('丁。')), parts)).toEqual([
      ['1', '甲。'],
      ['2', '乙。'],
      [null, '丙。'],
      ['3', '丁。'],
    ]);
  });
  it('are those of the definition that a list style links to', async () => {
    const link = '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum>';
    const styled = `<w:abstractNum w:abstractNumId="0"><w:styleLink w:val="L"/>${level(0, 'decimalEnclosedCircle', '%1')}</w:abstractNum>`;
    const parts = numbering(styled + link + list(1, 1));
    const { plans } = await reading('a.docx', docx(listed(['甲事项。', 1], ['乙事项。', 1]), parts));
    expect(plans[0]?.rows.slice(1).map(({ cells }) => cells[0]?.text?.value)).toEqual(['①甲事项。', '②乙事项。']);
  });
  it('are not counted where a paragraph is deleted', async () => {
    const parts = numbering(definition(0, level(0, 'decimal', '%1.')) + list(1, 0));
    const gone = para(
      '<w:del w:id="1"><w:r><w:delText>旧</w:delText></w:r></w:del>',
      '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="2"/></w:rPr>',
    );
    expect(await tasks(table(head, row(cell(text('甲。', 1) + gone + text('乙。', 1)), unit)), parts)).toEqual([
      ['1', '甲。'],
      ['2', '乙。'],
    ]);
  });
});
