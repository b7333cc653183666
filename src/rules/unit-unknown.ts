import { append } from '../lists.ts';
import { nameIndex } from '../units/index-of-names.ts';
import { bodyOf } from '../units/same.ts';
import { partiesOf } from './parties.ts';
import { also, place } from './report.ts';
import type { Hit, Rule } from './rule.ts';
import { rowsOf } from './sample.ts';

type Args = { readonly unit: string; readonly nearest: string };

export const rule: Rule<Args> = {
  code: 'unit-unknown',
  severity: 'error',
  title: { zh: '单位表中没有这个单位', en: 'the unit directory does not have this unit' },
  why: {
    zh: '名录外的名称无法归到任何单位，任务就分不下去；多半是写错、改了名，或名录没有跟上。',
    en: 'A name outside the directory belongs to nobody, so its tasks reach nobody: it is misspelt, renamed, or new.',
  },
  source: { zh: '本单位提供的单位表', en: 'the unit directory that was given' },
  message: {
    zh: ({ unit, nearest }) => `单位表中没有“${unit}”${nearest === '' ? '' : `；最接近的是“${nearest}”`}`,
    en: ({ unit, nearest }) => `the unit directory has no “${unit}”${nearest === '' ? '' : `; the nearest is “${nearest}”`}`,
  },
  mend: { zh: '改为名录中的名称，或把这个单位（别名）补进名录', en: 'use a name of the directory, or add the unit or its alias there' },
  fix: 'none',
  bad: rowsOf('⟦市财正局⟧', '市教育局', '市财正局'),
  good: rowsOf('市财政局、教育局', '各区县人民政府'),
  directory: ['市财政局', '市教育局'],
  *check(document) {
    const index = document.directory === null ? null : nameIndex(document.directory);
    if (index === null) return;
    const found = new Map<string, Hit<Args> & { related: NonNullable<Hit['related']>[number][] }>();
    for (const cell of partiesOf(document)) {
      for (const { unit, surface, kind, at } of cell.duties) {
        if (kind !== 'named' || index.has(unit) || index.has(surface) || index.has(bodyOf(unit).form)) continue;
        const known = found.get(unit);
        if (known !== undefined) append(known.related, also([place(cell, at)], { zh: '也写在这里', en: 'also here' }));
        else found.set(unit, { args: { unit, nearest: index.nearest(unit) }, range: place(cell, at), task: cell.task, related: [] });
      }
    }
    yield* found.values();
  },
};
