import { describe, expect, it } from 'vitest';
import { cell, docx, header, para, reading, row, run, table, tasksOf, text } from './make.ts';

const head = header('工作任务', '责任单位');
const unit = cell(text('县财政局'));
const vertical = (value?: 'restart'): string => (value === undefined ? '<w:vMerge/>' : `<w:vMerge w:val="${value}"/>`);

async function tasks(body: string, parts: Readonly<Record<string, string>> = {}): Promise<unknown> {
  return tasksOf((await reading('a.docx', docx(body, parts))).plans);
}
describe('the words of a Word document', () => {
  const words = (inner: string): Promise<unknown> => tasks(table(head, row(cell(inner), unit)));
  it('are read over line breaks, tabs, hyphens, signs and fields', async () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGEREF x </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>12</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    expect(
      await words(
        para(
          `${run('建成平台')}${field}<w:r><w:t>个</w:t><w:br/><w:t>见第</w:t><w:noBreakHyphen/><w:softHyphen/><w:tab/><w:t>页</w:t><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>`,
        ),
      ),
    ).toEqual([[null, '建成平台12个\n见第- 页☑']]);
  });
  it('are those of insertions, links and content controls, not of deletions, notes and readings', async () => {
    const inner = `<w:moveFrom w:id="3"><w:r><w:t>移</w:t></w:r></w:moveFrom><w:del w:id="4"><w:r><w:delText>删</w:delText></w:r></w:del><w:ins w:id="5">${run('公开')}</w:ins><w:hyperlink r:id="rId9">${run('预算')}</w:hyperlink><w:sdt><w:sdtPr><w:alias w:val="名"/></w:sdtPr><w:sdtContent>${run('报表')}</w:sdtContent></w:sdt><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:ruby><w:rt><w:r><w:t>hao</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>好</w:t></w:r></w:rubyBase></w:ruby></w:r>${run('。')}`;
    expect(await words(para(inner))).toEqual([[null, '公开预算报表好。']]);
  });
  it('go on where the end of a paragraph is deleted', async () => {
    expect(await words(`${para(run('公开'), '<w:rPr><w:del w:id="1"/></w:rPr>')}${text('预算。')}`)).toEqual([[null, '公开预算。']]);
  });
  it('of a text box stand after the paragraph that it hangs on, once', async () => {
    const box = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${text('框里的话。')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${text('框里的话。')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(await words(para(`${run('公开')}<w:r>${box}</w:r>${run('预算。')}`))).toEqual([[null, '公开预算。\n框里的话。']]);
  });
});

describe('the tables of a Word document', () => {
  it('may have content controls round rows, cells and themselves', async () => {
    const round = (inner: string): string => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
    const body = round(table(head, round(row(round(cell(text('公开预算。'))), unit))));
    expect(await tasks(body)).toEqual([[null, '公开预算。']]);
  });
  it('state their merges, also with rows whose edges lie a hair apart', async () => {
    const wide = (span: number): string => `<w:gridSpan w:val="${String(span)}"/>`;
    const body = table(
      row(cell(text('类别')), cell(text('工作任务'), wide(2)), cell(text('责任单位'))),
      row(cell(text('公开'), vertical('restart')), cell(text('1.公开预算。'), ''), cell(text('县财政局'), wide(2) + vertical('restart'))),
      row(cell(text(''), vertical()), cell(text('2.公开决算。')), cell(text(''), wide(2) + vertical())),
    );
    const { plans } = await reading('a.docx', docx(body));
    expect(plans[0]?.columns.map(({ header: name, holds }) => [name, holds])).toEqual([
      ['类别', 'category'],
      ['工作任务', 'task'],
      ['责任单位', 'responsible'],
    ]);
    expect(
      plans[0]?.tasks.map(({ categoryPath, provenance, assignments }) => [
        categoryPath[0],
        provenance.category,
        provenance.units,
        assignments[0]?.unit,
      ]),
    ).toEqual([
      ['公开', 'own', 'own', '县财政局'],
      ['公开', 'span', 'span', '县财政局'],
    ]);
  });
  it('go on after a page break, with the header repeated or without', async () => {
    const again = table(head, row(cell(text('2.公开决算。')), unit));
    const bare = table(row(cell(text('3.公开债务。')), unit));
    const page = para('<w:r><w:br w:type="page"/></w:r>');
    expect(await tasks(`${table(head, row(cell(text('1.公开预算。')), unit))}${page}${again}${page}${bare}`)).toEqual([
      ['1', '公开预算。'],
      ['2', '公开决算。'],
      ['3', '公开债务。'],
    ]);
  });
  it('leave out rows that are deleted', async () => {
    const gone = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell(text('旧任务。'))}${unit}</w:tr>`;
    expect(await tasks(table(head, gone, row(cell(text('新任务。')), unit)))).toEqual([[null, '新任务。']]);
  });
  it('may stand in another for the look of it, or hold one in a cell', async () => {
    const inner = table(head, row(cell(text('公开预算。')), unit));
    expect(await tasks(table(row(cell(text('左栏')), cell(inner + text('')))))).toEqual([[null, '公开预算。']]);
    const small = table(row(cell(text('甲镇')), cell(text('3个'))));
    expect(await tasks(table(head, row(cell(text('指标：') + small + text('')), unit)))).toEqual([[null, '指标：\n甲镇\n3个']]);
  });
  it('have the title that stands above, and the notes below; the letter round them is passed over', async () => {
    const letter = [
      text('各镇人民政府：'),
      text('现将分工表印发给你们，请认真抓好落实，确保年度目标任务全面完成。'),
      text('附件1'),
      text('某县2024年'),
      text('重点工作任务分工表'),
    ];
    const { plans, passed } = await reading(
      'a.docx',
      docx(
        `${letter.join('')}${table(head, row(cell(text('1.公开预算。')), unit))}${text('注：排名第一的为牵头单位。')}${text('某县人民政府办公室')}`,
      ),
    );
    expect(plans[0]?.title).toBe('某县2024年重点工作任务分工表');
    expect(plans[0]?.year).toBe(2024);
    expect(plans[0]?.skipped.filter(({ kind }) => kind === 'note').map(({ text: words }) => words)).toEqual(['注：排名第一的为牵头单位。']);
    expect(passed.map(([from, to]) => plans[0]?.source.text.slice(from, to)).join('|')).toContain('现将分工表印发给你们');
  });
  it('that are no plan’s are told', async () => {
    const { plans, said } = await reading(
      'a.docx',
      docx(
        `${table(row(cell(text('姓名')), cell(text('电话'))), row(cell(text('张三')), cell(text('8888'))))}${table(head, row(cell(text('公开预算。')), unit))}`,
      ),
    );
    expect(tasksOf(plans)).toEqual([[null, '公开预算。']]);
    expect(said).toEqual([
      'passed over 1 table without a header of tasks and units: table 1 (“姓名 | 电话”, 2 rows); to read one, name its columns with --header',
    ]);
  });
  it('are read whatever prefix a program gives to Word’s names', async () => {
    const body = table(head, row(cell(text('公开'), vertical('restart')), unit), row(cell(text(''), vertical()), cell(text('县司法局'))));
    const usual = await reading('a.docx', docx(body));
    const other = await reading('a.docx', docx(body, {}, 'ns0'));
    expect(tasksOf(usual.plans)).toEqual([[null, '公开']]);
    expect(other.plans[0]?.rows).toEqual(usual.plans[0]?.rows);
  });
});

describe('what a Word document does not show is said', () => {
  it('changes, hidden words, macros', async () => {
    const inner = `${run('公开')}<w:del w:id="1"><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins w:id="2">${run('新')}</w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>密</w:t></w:r>${run('预算。')}`;
    const { plans, said } = await reading('a.docm', docx(table(head, row(cell(para(inner)), unit)), { 'word/vbaProject.bin': 'x' }));
    expect(tasksOf(plans)).toEqual([[null, '公开新密预算。']]);
    expect(said).toEqual([
      'tracked changes: 1 deletions are left out, 1 insertions are read',
      'hidden text is read too, in 1 place',
      'macros are not read and never run',
    ]);
  });
});
