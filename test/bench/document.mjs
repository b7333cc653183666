// One document from its number: always the same, and no two alike. Two families that people publish, as `shape` below says.
import * as words from './words.mjs';

/** mulberry32: numbers from 0 up to 1, the same for the same seed. */
function random(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mix = Math.imul(state ^ (state >>> 15), 1 | state);
    mix = (mix + Math.imul(mix ^ (mix >>> 7), 61 | mix)) ^ mix;
    return ((mix ^ (mix >>> 14)) >>> 0) / 4294967296;
  };
}

class Writer {
  constructor(number) {
    this.next = random(number * 7919 + 17);
    this.level = this.pick(words.LEVELS);
    this.place = this.pick(words.PLACES) + this.level;
    this.year = 2012 + this.below(15);
    // A document repeats its unit cells, as real ones do: about two thirds of its rows.
    this.cells = Array.from({ length: 14 + this.below(12) }, () => this.unitCell());
  }
  below(count) {
    return Math.floor(this.next() * count);
  }
  chance(part) {
    return this.next() < part;
  }
  pick(list) {
    return list[this.below(list.length)];
  }
  units(count) {
    const names = new Set(Array.from({ length: count }, () => this.pick(words.OFFICES)));
    return [...names].map((name, at) => (at > 0 && this.chance(0.3) ? name : this.level + name)).join('、');
  }
  unitCell() {
    const kind = this.next();
    if (kind < 0.3) return this.units(1 + this.below(3));
    if (kind < 0.5) return `${this.pick(words.GROUPS)}；${this.units(1)}牵头，${this.level}直其他单位按职责分工落实`;
    if (kind < 0.7) return `${this.units(1)}牵头，${this.units(1 + this.below(5))}配合`;
    if (kind < 0.85) return `${this.pick(words.GROUPS)}；${this.units(1 + this.below(4))}按职责分工负责`;
    return kind < 0.95 ? this.pick(words.GROUPS) : this.units(6 + this.below(14));
  }
  due() {
    const due = this.pick(words.DUES);
    if (this.chance(0.5)) return due;
    return `${String(this.year)}${due.startsWith('年') ? '' : '年'}${due}`;
  }
  clause() {
    const kind = this.next();
    if (kind < 0.62) return this.pick(words.HOWS);
    if (kind < 0.72) return `${this.due()}完成${this.pick(words.OBJECTS)}任务`;
    if (kind < 0.8) return this.pick(words.PERIODS);
    if (kind < 0.9) return `${this.pick(words.OBJECTS)}完成率不低于${String(80 + this.below(20))}%`;
    return `贯彻《${this.pick(words.TITLES)}》（${this.place[0]}府办〔${String(this.year - 1)}〕${String(1 + this.below(200))}号）要求`;
  }
  text() {
    const clauses = Array.from({ length: 1 + this.below(4) }, () => this.clause());
    return `${this.pick(words.VERBS)}${this.pick(words.OBJECTS)}，${clauses.join('，')}。`;
  }
}

/** As printed and copied: category, one to three numbered tasks a cell, units; pages cut rows, some pages are in paragraphs. */
function pages(w) {
  const header = [
    w.pick(['工作任务', '重点工作', '主要任务']),
    w.pick(['具体要求', '具体措施', '任务内容']),
    w.pick(['落实单位', '责任单位', '责任部门']),
  ];
  const lines = [header.join('\t')];
  const rows = 34 + w.below(16);
  let number = 0;
  let paragraphs = w.chance(0.3);
  const cell = (parts) => (paragraphs ? parts.map((part) => `<p>${part}</p>`).join(' ') : parts.join(''));
  for (let row = 0; row < rows; row += 1) {
    const category = row === 0 || w.chance(0.3) ? w.pick(words.CATEGORIES) : '';
    const texts = Array.from({ length: w.chance(0.7) ? 1 : 2 + w.below(2) }, () => `${String((number += 1))}.${w.text()}`);
    const units = w.pick(w.cells);
    if (row > 0 && w.chance(0.12)) {
      // A page ends inside the row: its text and its units are cut anywhere, and go on after a blank line.
      const last = texts.pop();
      const cut = 8 + w.below(last.length - 12);
      const part = 1 + w.below(units.length - 1);
      lines.push(
        [category === '' ? '' : cell([category]), cell([...texts, last.slice(0, cut)]), cell([units.slice(0, part)])].join('\t'),
        '',
      );
      paragraphs = w.chance(0.5);
      lines.push(['', cell([last.slice(cut)]), cell([units.slice(part)])].join('\t'));
    } else lines.push([category === '' ? '' : cell([category]), cell(texts), cell([units])].join('\t'));
    if (w.chance(0.04)) lines.push('');
  }
  return lines;
}

/** As kept in a register: a number column, one task a row, several unit columns, a deadline, remarks. */
function register(w) {
  const more = w.chance(0.5);
  const two = w.chance(0.6);
  const header = [
    '序号',
    '任务类别',
    w.pick(['具体要求', '具体措施', '任务内容']),
    ...(two ? ['牵头单位', '配合单位'] : ['责任单位']),
    '完成时限',
    ...(more ? ['备注'] : []),
  ];
  const lines = [`${w.place}${String(w.year)}年重点任务分解表`, header.join('\t')];
  const rows = 46 + w.below(20);
  for (let number = 1; number <= rows; number += 1) {
    const units = two ? [w.units(1), w.chance(0.8) ? w.units(1 + w.below(4)) : ''] : [w.pick(w.cells)];
    const category = number === 1 || w.chance(0.25) ? w.pick(words.CATEGORIES) : '';
    lines.push(
      [String(number), category, w.text(), ...units, w.pick(words.DUE_CELLS), ...(more ? [w.chance(0.2) ? '按季度报送' : ''] : [])].join(
        '\t',
      ),
    );
  }
  return lines;
}

/** About 12 KB of UTF-8. */
export function documentOf(number) {
  const w = new Writer(number);
  return `${(w.chance(0.75) ? pages(w) : register(w)).join('\n')}\n`;
}
