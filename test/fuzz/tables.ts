import fc from 'fast-check';
import { category, due, hard, remark, sentence, units } from './words.ts';

export type CellKind = 'number' | 'category' | 'task' | 'units' | 'due' | 'other';
/** A table before any carrier: rows of cells, each cell its paragraphs. `null` is a page break. */
export interface Sketch {
  readonly title: string | null;
  readonly header: readonly string[];
  readonly rows: readonly (readonly (readonly string[])[] | null)[];
  readonly notes: readonly string[];
}

type Column = readonly [name: string, kind: CellKind];
/** Every shape of columns that the domain knows. */
const SHAPES: readonly (readonly Column[])[] = [
  [
    ['工作任务', 'category'],
    ['具体要求', 'task'],
    ['落实单位', 'units'],
  ],
  [
    ['序号', 'number'],
    ['工作任务', 'task'],
    ['责任单位', 'units'],
  ],
  [
    ['序号', 'number'],
    ['重点任务', 'task'],
    ['牵头单位', 'units'],
    ['配合单位', 'units'],
    ['完成时限', 'due'],
  ],
  [
    ['类别', 'category'],
    ['重点工作', 'category'],
    ['具体举措', 'task'],
    ['牵头单位', 'units'],
    ['配合单位', 'units'],
  ],
  [
    ['', 'number'],
    ['任务内容', 'task'],
    ['责任部门', 'units'],
  ],
  [
    ['任务类别', 'category'],
    ['具体任务', 'task'],
    ['责任单位（排名第一的为牵头单位）', 'units'],
    ['备注', 'other'],
  ],
  [
    ['项次', 'number'],
    ['工作内容', 'task'],
    ['主办单位', 'units'],
    ['协办单位', 'units'],
    ['督办单位', 'units'],
    ['办结时限', 'due'],
  ],
  [
    ['工作内容', 'task'],
    ['分 管 领 导', 'other'],
    ['责任科室', 'units'],
    ['完成时限', 'due'],
    ['成果形式', 'other'],
  ],
];

const NUMBERS = ['', '1.', '2．', '3、', '（1）', '(2)', '①', '（一）', '一、', '７．', '12.'];
const cells = { category, units, due, other: remark, number: fc.constantFrom('', '1', '2', '３', '（一）', '①', '1.2') };

/** Paragraphs of a task cell: mostly numbered as one goes on, sometimes anyhow. */
const tasks = fc.array(fc.tuple(fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, fc.constantFrom(...NUMBERS)), sentence), {
  minLength: 1,
  maxLength: 3,
});

function cell(kind: CellKind, numbered: boolean): fc.Arbitrary<readonly string[]> {
  if (kind === 'task')
    return tasks.map((list) => list.map(([number, words], at) => (numbered ? '' : (number ?? `${String(at + 1)}.`)) + words));
  return fc
    .tuple(cells[kind], fc.boolean())
    .map(([words, two]) => (two && kind === 'units' && words.includes('；') ? words.split('；') : [words]));
}

function row(shape: readonly Column[]): fc.Arbitrary<readonly (readonly string[])[]> {
  const numbered = shape.some(([, kind]) => kind === 'number');
  return fc.tuple(...shape.map(([, kind]) => cell(kind, numbered)));
}

/** A row that surely is a task. */
function spoken(shape: readonly Column[], cellsOf: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return cellsOf.map((words, at) => (shape[at]?.[1] === 'task' ? ['1.做好信息公开工作。', ...words.slice(1)] : words));
}

const section = (width: number): fc.Arbitrary<readonly (readonly string[])[]> =>
  fc
    .constantFrom('一、推动产业升级', '二、改善民生', '（一）办好教育')
    .map((name) => [[name], ...Array.from({ length: width - 1 }, () => [''])]);

/** Tables of every shape, whole. With `breaks`, pages end between and inside rows. */
export function sketches(breaks: boolean): fc.Arbitrary<Sketch> {
  return fc.constantFrom(...SHAPES).chain((shape) =>
    fc.record({
      title: fc.constantFrom(null, '清河县2025年重点任务分解表', '附件'),
      header: fc.constant(shape.map(([name]) => name)),
      rows: fc
        .array(
          fc.oneof(
            { weight: 9, arbitrary: row(shape) },
            { weight: 1, arbitrary: section(shape.length) },
            ...(breaks ? [{ weight: 1, arbitrary: fc.constant(null) }] : []),
          ),
          { maxLength: 9 },
        )
        .chain((rows) => row(shape).map((one) => [spoken(shape, one), ...rows])),
      notes: fc.constantFrom<readonly string[]>([], ['注：本表由县政府办公室负责解释。']),
    }),
  );
}

/** The same with words that would break a reader in some of its cells. */
export const hardSketches: fc.Arbitrary<Sketch> = fc
  .tuple(sketches(true), fc.array(fc.tuple(fc.nat(20), fc.nat(8), hard), { minLength: 1, maxLength: 4 }))
  .map(([sketch, puts]) => ({
    ...sketch,
    rows: sketch.rows.map((cellsOf, at) =>
      cellsOf === null
        ? null
        : cellsOf.map((words, column) => [
            ...words,
            ...puts.filter(([r, c]) => r % sketch.rows.length === at && c % cellsOf.length === column).map(([, , put]) => put),
          ]),
    ),
  }));
