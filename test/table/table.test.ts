import { describe, expect, it } from 'vitest';
import { yearOf } from '../../src/table/title.ts';
import { planOf, plansOf, table } from '../read.ts';

describe('titles', () => {
  it.each([
    [['附件3　某县2025年任务分解表'], '某县2025年任务分解表', 2025],
    [['附件1', '某县2025年任务分解表', '（共3类16项）'], '某县2025年任务分解表', 2025],
    [['2025年政府工作报告', '重点任务分解表'], '2025年政府工作报告重点任务分解表', 2025],
    [['（二）2025年乡村振兴重点任务分解（县直部分）'], '（二）2025年乡村振兴重点任务分解（县直部分）', 2025],
  ])('%j', async (titles, title, year) => {
    const plan = await planOf(table(...titles.map((words) => [words]), ['序号', '工作任务', '责任单位'], ['1', '甲。', '市教育局']));
    expect([plan.title, plan.year]).toEqual([title, year]);
  });
  it.each([
    ['二〇二五年工作要点', 2025],
    ['2024—2026年行动计划', 2024],
    ['某政办〔2024〕3号', null],
    ['工作台账', null],
    ['２０２５年台账', 2025],
    ['2030年前碳达峰行动方案', null],
    ['责任清单（2025）', 2025],
    ['责任清单【2025】', 2025],
    ['专项行动分工表（2025.3—2025.12）', 2025],
    ['任务清单（2025年版）', 2025],
    ['某政办发(2024)3号 任务清单', null],
    ['2025重点任务清单', 2025],
    ['2035远景目标任务清单', null],
  ])('%s', (words, year) => {
    expect(yearOf(words)).toBe(year);
  });
});

describe('a section right below the header', () => {
  it('is no second row of the header, whatever its words', async () => {
    const plan = await planOf(table(['序号', '任务', '责任单位'], ['一、主要预期目标', '', ''], ['1', '甲。', '市教育局']));
    expect(plan.columns.map(({ header }) => header)).toEqual(['序号', '任务', '责任单位']);
    expect(plan.tasks.map(({ number, categoryPath }) => [number, ...categoryPath])).toEqual([['1', '一、主要预期目标']]);
  });
});

describe('cut rows', () => {
  const head = ['工作任务', '具体要求', '落实单位'];
  it('are joined on evidence, and only then', async () => {
    const joined = await planOf(table(head, ['甲', '1.做好', '市教'], [''], ['', '工作。', '育局']));
    expect(joined.tasks.map(({ text, unitCells }) => [text.value, unitCells[0]?.text.value])).toEqual([['做好工作。', '市教育局']]);
    const ended = await planOf(table(head, ['甲', '1.做好工作。', '市教育局'], [''], ['', '另做一事。', '市财政局']));
    expect(ended.tasks).toHaveLength(2);
    const numbered = await planOf(table(head, ['甲', '1.做好', '市教育局'], [''], ['', '2.另做一事。', '市财政局']));
    expect(numbered.tasks).toHaveLength(2);
    const grouped = await planOf(table(head, ['甲', '1.做好', '市教育局'], [''], ['乙', '另做一事。', '市财政局']));
    expect(grouped.tasks).toHaveLength(2);
    const cutName = await planOf(
      table([...head, '序号'], ['甲', '做好工作。', '市教育局牵头，市城市管理', '1'], [''], ['', '（2）做好另一事。', '局配合', '']),
    );
    expect(cutName.tasks.map(({ assignments }) => assignments.map(({ unit }) => unit))).toEqual([['市教育局', '市城市管理局']]);
    const unbroken = await planOf(table(head, ['甲', '1.做好', '市教育局'], ['', '另做一事。', '市财政局']));
    expect(unbroken.tasks).toHaveLength(2);
  });
  it('stay apart in a table that numbers nothing and ends nothing', async () => {
    const first = [['甲', '加强学习', '市教育局'], ['', '改进作风', '市财政局'], ['']];
    const plain = await planOf(table(head, ...first, ['', '服务群众', '市民政局'], ['', '厉行节约', '市审计局']));
    expect(plain.tasks).toHaveLength(4);
  });
  it('stay apart with --no-join', async () => {
    const plan = await planOf(table(head, ['甲', '1.做好', '市教'], [''], ['', '工作。', '育局']), { join: false });
    expect(plan.tasks.map(({ provenance }) => provenance.joined)).toEqual([false, false]);
  });
  it('have a range of two parts', async () => {
    const plan = await planOf(table(head, ['甲', '1.6月底', '市教育局'], [''], ['', '前完成。', '']), { year: 2025 });
    expect(plan.tasks[0]?.deadlines).toMatchObject([{ text: '6月底前', date: '2025-06-30' }]);
    expect(plan.tasks[0]?.deadlines[0]?.range).toHaveLength(2);
  });
});

describe('several tables', () => {
  it('begin where numbers start again after a header, and go on where it is repeated', async () => {
    const head = ['序号', '工作任务', '责任单位'];
    const one = ['1', '甲。', '市教育局'];
    expect(await plansOf(table(head, one, [''], head, ['2', '乙。', '市财政局']))).toHaveLength(1);
    expect(await plansOf(table(head, one, [''], head, ['1', '乙。', '市财政局']))).toHaveLength(2);
    expect(await plansOf(table(head, one, ['2026年分工表'], head, ['2', '乙。', '市财政局']))).toHaveLength(2);
  });
});

describe('a column 要求', () => {
  it('holds the tasks where its words are the longer ones, and says how they are done where they are few', async () => {
    const read = async (task: string, how: string): Promise<readonly string[]> =>
      (await planOf(table(['责任单位', '承担任务', '要求'], ['市科技局', task, how]))).columns.map(({ holds }) => holds);
    expect(await read('高新技术企业突破五百家。', '年底前')).toEqual(['responsible', 'task', 'other']);
    expect(await read('高新技术企业', '高新技术企业突破五百家，组织对接会两场。')).toEqual(['responsible', 'category', 'task']);
  });
});

describe('units with a mark', () => {
  const head = ['工作任务', '责任单位（▲为牵头单位）'];
  it('lead where the header says so', async () => {
    const plan = await planOf(table(head, ['甲。', '▲市委办、▲市政府办，市委组织部'], ['乙。', '市食安办▲，各成员单位']));
    expect(plan.tasks.map(({ assignments }) => assignments.map(({ unit, role }) => `${unit} ${role}`))).toEqual([
      ['市委办 lead', '市政府办 lead', '市委组织部 responsible'],
      ['市食安办 lead', '各成员单位 responsible'],
    ]);
  });
  it('lead where a note says so, and nowhere else', async () => {
    const roles = async (note: string): Promise<string[]> => {
      const plan = await planOf(table(['工作任务', '责任单位'], ['甲。', '*市教育局、市财政局'], [note]));
      return plan.tasks.flatMap(({ assignments }) => assignments.map(({ role }) => role));
    };
    expect(await roles('注：标*的为牵头单位。')).toEqual(['lead', 'responsible']);
    expect(await roles('注：*为新增单位，牵头单位另行通知。')).toEqual(['responsible', 'responsible']);
  });
});

describe('a column of sentences under an unknown name', () => {
  it('holds the tasks beside one of short names, and is a remark beside one of sentences', async () => {
    const read = async (item: string, words: string): Promise<readonly string[]> =>
      (await planOf(table(['项目', '评判口径', '责任单位'], [item, words, '市食安办'], ['', words, '市农业农村局']))).columns.map(
        ({ holds }) => holds,
      );
    expect(await read('基础工作', '食品安全委员会统筹协调作用发挥充分')).toEqual(['category', 'task', 'responsible']);
    expect(await read('食品安全委员会统筹协调作用发挥充分，机制健全', '查阅全年会议记录')).toEqual(['task', 'other', 'responsible']);
  });
});

describe('a table that names no work', () => {
  it('holds its tasks in a column of an unknown name before the units, not in the category behind them', async () => {
    const plan = await planOf(table(['建议号', '诉求', '承办单位', '类别'], ['1', '延长末班车运营时间。', '市交通局', 'A']));
    expect(plan.columns.map(({ holds }) => holds)).toEqual(['number', 'task', 'responsible', 'category']);
  });
});
