import fc from '../drawing.ts';

/** A task as a table is drawn from it. */
interface Drawn {
  readonly number: string | null;
  readonly category: string;
  readonly text: string;
  readonly units: string;
}

export interface Table {
  readonly words: string;
  readonly tasks: readonly Drawn[];
}

const HAN = '一二三四五六七八九十';
const han = (value: number): string =>
  value <= 10
    ? HAN.charAt(value - 1)
    : value < 20
      ? `十${HAN.charAt(value - 11)}`
      : `${HAN.charAt(Math.floor(value / 10) - 1)}十${value % 10 === 0 ? '' : HAN.charAt((value % 10) - 1)}`;

/** A style of numbering: how a number is written, and what of it is the number. */
const STYLES = [
  (n: number) => [`${String(n)}.`, String(n)],
  (n: number) => [`${String(n)}．`, String(n)],
  (n: number) => [`${String(n)}、`, String(n)],
  (n: number) => [`（${String(n)}）`, String(n)],
  (n: number) => [`(${String(n)})`, String(n)],
  (n: number) => [`${String(n)}）`, String(n)],
  (n: number) => [`${String(n)}. `, String(n)],
  (n: number) => [`（${han(n)}）`, han(n)],
  (n: number) => [`${han(n)}、`, han(n)],
  (n: number) => [String.fromCharCode(n <= 20 ? 0x245f + n : 0x323c + n), String(n)],
] as const;

const TEXTS = [
  '加强重点领域信息公开，及时更新目录，做到应公开尽公开。',
  '2021年底前建成政务服务平台，接入事项26个。',
  '26个领域实行清单管理，落实“1146”工程。',
  '6月底前完成改造，12月底前投入使用。',
  '推进12345热线整合，接通率不低于95%，每季度通报1次。',
  '落实《政府信息公开条例》（国令第711号），规范办理流程。',
  '开展专项检查：（1）自查自纠；（2）交叉检查；（3）整改提升。',
  '建立台账，一是明确责任，二是倒排工期，三是跟踪问效。',
  '培育企业10家、合作社5个，新增高标准农田2.5万亩。',
  '做好政策解读工作。解读材料与文件同步起草、同步审批、同步发布。',
  '第三季度前编制方案，报县政府审定后实施。',
];
const UNITS = [
  '县教育局',
  '各乡镇人民政府；县财政局牵头，县直其他单位按职责分工落实',
  '县发展改革局、财政局、商务局',
  '市政府办公室、市司法局，市直有关单位按照职责分工负责',
  '各县（市、区）人民政府',
  '县委宣传部牵头，县文化和旅游局、住房和城乡建设局配合',
  '牵头单位：市民政局；配合单位：市财政局',
  '各科室',
];
const CATEGORIES = ['做好财政信息公开', '优化营商环境', '强化政策解读', '推进乡村振兴', '加强组织保障', '保障和改善民生'];
const HEADS = {
  category: ['工作任务', '类别', '重点工作', '任务类别', '工 作 任 务'],
  task: ['具体要求', '具体措施', '任务内容', '工作内容', '落实措施'],
  units: ['责任单位', '落实单位', '承办部门', '责 任 单 位', '责任部门'],
};

const pick = <T>(list: readonly T[], at: number): T => {
  const found = list[at % list.length];
  if (found === undefined) throw new Error('nothing to pick');
  return found;
};

const row = fc.record({
  texts: fc.array(fc.nat(100), { minLength: 1, maxLength: 3 }),
  units: fc.nat(100),
  fresh: fc.boolean(),
  cut: fc.constantFrom(0, 0, 0, 1, 2),
  at: fc.nat(1000),
  unitAt: fc.nat(1000),
  broken: fc.nat(5),
  shifted: fc.boolean(),
});

export interface Layout {
  readonly style: number;
  readonly column: boolean;
  readonly sections: boolean;
  readonly restart: boolean;
  readonly markup: number;
  readonly heads: number;
  readonly breaks: number;
  readonly shift: boolean;
  readonly pad: boolean;
  readonly rows: readonly {
    readonly texts: readonly number[];
    readonly units: number;
    readonly fresh: boolean;
    readonly cut: number;
    readonly at: number;
    readonly unitAt: number;
    readonly broken: number;
    readonly shifted: boolean;
  }[];
}

export const layouts: fc.Arbitrary<Layout> = fc.record({
  style: fc.nat(STYLES.length - 1),
  column: fc.boolean(),
  sections: fc.boolean(),
  restart: fc.boolean(),
  markup: fc.nat(2),
  heads: fc.nat(100),
  breaks: fc.nat(5),
  shift: fc.boolean(),
  pad: fc.boolean(),
  rows: fc.array(row, { minLength: 4, maxLength: 9 }),
});

const BREAKS = (header: string): string[][] => [[''], ['— 2 —'], ['', header], ['续表', header], ['\f'], ['第3页 共8页', '']];

/** Words cut where neither half says what it is: not after an ended sentence, not before what looks like a number. */
function cutAt(words: string, at: number): number {
  for (let tried = 0; tried < words.length; tried += 1) {
    const place = 1 + ((at + tried) % Math.max(1, words.length - 1));
    const [before, after] = [words.slice(0, place), words.slice(place)];
    if (
      place > 4 &&
      after !== '' &&
      !/[。！？”）\s]$/.test(before) &&
      !/^[\s0-9（(①-⑳一二三四五六七八九十第]/.test(after) &&
      !/[0-9（(<&][^<>]*$/.test(before.slice(-3))
    )
      return place;
  }
  return 0;
}

/** Draws a table from its layout, and says what was drawn. */
export function drawn(layout: Layout): Table {
  const tasks: Drawn[] = [];
  const style = pick(STYLES, layout.style);
  const heads = [
    ...(layout.column ? ['序号'] : []),
    ...(layout.sections ? [] : [pick(HEADS.category, layout.heads)]),
    layout.sections ? '工作任务' : pick(HEADS.task, layout.heads + 1),
    pick(HEADS.units, layout.heads + 2),
  ];
  const header = heads.join('\t');
  const lines = [header];
  let category = '';
  let nth = 0;
  let used = -1;
  for (const [index, { texts, units, fresh, cut, at, unitAt, broken, shifted }] of layout.rows.entries()) {
    const begins = index === 0 || fresh;
    if (begins) {
      used += 1;
      category = layout.sections
        ? `${layout.style === 8 ? `第${han(used + 1)}部分 ` : `${han(used + 1)}、`}${pick(CATEGORIES, used)}`
        : pick(CATEGORIES, used);
      if (used >= CATEGORIES.length) category += String(used);
      if (layout.restart) nth = 0;
      if (layout.sections) lines.push(layout.pad ? category : [category, ...heads.slice(1).map(() => '')].join('\t'));
    }
    const party = pick(UNITS, units);
    const several = layout.column ? texts.slice(0, 1) : texts;
    const written = several.map((text) => {
      nth += 1;
      const [mark = '', number = ''] = style(nth);
      const words = pick(TEXTS, text);
      tasks.push({ number: layout.column ? String(nth) : number, category, text: words, units: party });
      return layout.column ? words : `${mark}${words}`;
    });
    const plain = written.join('');
    const cell =
      layout.markup === 1 ? written.map((words) => `<p>${words}</p>`).join(' ') : layout.markup === 2 ? written.join('<br/>') : plain;
    const front = [...(layout.column ? [String(nth)] : []), ...(layout.sections ? [] : [begins ? category : ''])];
    const place = cut > 0 && layout.markup === 0 ? cutAt(plain, at) : 0;
    const unitPlace = cut === 2 ? 1 + (unitAt % (party.length - 1)) : 0;
    // A header before numbers that start again begins a table of its own.
    const parting = pick(BREAKS(header), layout.restart && (layout.breaks === 2 || layout.breaks === 3) ? 0 : layout.breaks);
    if (place > 0) {
      const blank = front.map(() => '');
      lines.push([...front, plain.slice(0, place), unitPlace > 0 ? party.slice(0, unitPlace) : party].join('\t'));
      if (parting[0] !== '\f') lines.push(...parting);
      lines.push(
        (parting[0] === '\f' ? '\f' : '') + [...blank, plain.slice(place), unitPlace > 0 ? party.slice(unitPlace) : ''].join('\t'),
      );
    } else if (layout.shift && !layout.sections && !begins && shifted) {
      lines.push([...front.slice(0, -1), cell, party, ...(layout.pad ? [''] : [])].join('\t'));
    } else lines.push([...front, cell, party].join('\t'));
    if (broken === 0 && parting[0] !== '\f') lines.push(...parting);
  }
  return { words: `${lines.join('\n')}\n`, tasks };
}
