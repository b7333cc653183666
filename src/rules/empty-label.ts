import type { Span } from '../model.ts';
import { labelEnding } from '../units/label.ts';
import { rangeOf } from '../text.ts';
import type { Rule } from './rule.ts';
import { rowsOf } from './sample.ts';
import { matchesOf, unitCellsOf } from './walk.ts';

const LABEL = /([\u3400-\u9fff]{2,12})[：:][^\S\n]*/g;

interface Label {
  readonly at: Span;
  readonly name: string;
}

function labelsOf(words: string): Label[] {
  return matchesOf(words, LABEL).flatMap(({ index, 0: whole, 1: name = '' }) => {
    const length = labelEnding(name);
    const start = index + name.length - length;
    return length === 0 ? [] : [{ at: [start, index + whole.trimEnd().length] as const, name: name.slice(-length) }];
  });
}

export const rule: Rule<{ readonly label: string }> = {
  code: 'empty-label',
  severity: 'warning',
  title: { zh: '标明角色后没有单位', en: 'a label with no unit after it' },
  why: {
    zh: '写了“牵头单位：”却没有单位，看的人不知道是没有还是漏了。',
    en: 'After “牵头单位：” with no name nobody knows whether there is none or it was lost.',
  },
  source: { zh: '表格的惯例', en: 'custom of these tables' },
  message: {
    zh: ({ label }) => `“${label}：”后面没有单位`,
    en: ({ label }) => `no unit stands after “${label}：”`,
  },
  mend: { zh: '补上单位；没有的写“无”或删去这几个字', en: 'add the unit, write 无, or take the label out' },
  fix: 'none',
  bad: rowsOf('⟦牵头单位：⟧；配合单位：市财政局', '牵头单位：市教育局；⟦配合单位：⟧'),
  good: rowsOf('牵头单位：市教育局；配合单位：市财政局', '牵头单位：市教育局；配合单位：无'),
  *check(document) {
    for (const { cell, task } of unitCellsOf(document)) {
      const words = cell.text.value;
      const labels = labelsOf(words);
      for (const [index, { at, name }] of labels.entries()) {
        const until = labels[index + 1]?.at[0] ?? words.length;
        if (/^\s*(?:[；;，,、。].*)?$/su.test(words.slice(at[1], until)))
          yield { args: { label: name }, range: rangeOf(cell.text, ...at), task };
      }
    }
  },
};
