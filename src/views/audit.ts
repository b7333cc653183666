import type { Plan, Say, Source, Span } from '../model.ts';
import { type Class, CLASSES, type Ledger, ledgerOf } from './ledger.ts';
import { placeOf } from './places.ts';
import type { SheetColumn, View } from './view.ts';

export interface Audited {
  readonly source: Source;
  readonly ledger: Ledger;
}

const TITLES: Readonly<Record<Class, Say>> = {
  task: { zh: '任务', en: 'task' },
  number: { zh: '序号', en: 'number' },
  category: { zh: '类别', en: 'category' },
  unit: { zh: '单位', en: 'unit' },
  deadline: { zh: '时限', en: 'deadline' },
  extra: { zh: '其他列', en: 'extra' },
  header: { zh: '表头', en: 'header' },
  title: { zh: '标题', en: 'title' },
  note: { zh: '注', en: 'note' },
  rule: { zh: '横线', en: 'rule' },
  markup: { zh: '标记', en: 'markup' },
  tab: { zh: '制表符', en: 'tab' },
  newline: { zh: '换行', en: 'newline' },
  blank: { zh: '空白', en: 'blank' },
  outside: { zh: '表外', en: 'outside the tables' },
};

export interface AuditRow {
  readonly audited: Audited;
  readonly name: string;
  readonly title: Say;
  readonly count: number;
}

function missing({ ledger }: Audited): number {
  return ledger.unaccounted.reduce((sum, [start, end]) => sum + end - start, 0);
}

function* entries(list: readonly Audited[]): Generator<AuditRow> {
  for (const audited of list) {
    for (const name of CLASSES) yield { audited, name, title: TITLES[name], count: audited.ledger.classes[name] };
    yield { audited, name: 'unaccounted', title: { zh: '无着落', en: 'unaccounted' }, count: missing(audited) };
    yield { audited, name: 'characters', title: { zh: '合计', en: 'characters' }, count: audited.ledger.characters };
  }
}

function record({ source, ledger }: Audited): object {
  return {
    source: { path: source.path, encoding: source.encoding, bytes: source.bytes, sha256: source.sha256 },
    characters: ledger.characters,
    classes: ledger.classes,
    unaccounted: {
      count: missing({ source, ledger }),
      places: ledger.unaccounted.map(([start, end]) => ({ ...placeOf(source, start), text: source.text.slice(start, end) })),
    },
  };
}

const document: SheetColumn<AuditRow> = {
  key: 'document',
  title: { zh: '文件', en: 'document' },
  weight: 2,
  value: ({ audited }) => audited.source.path,
};
const count: SheetColumn<AuditRow> = {
  key: 'characters',
  title: { zh: '字符数', en: 'characters' },
  value: (entry) => String(entry.count),
};
const kind: SheetColumn<AuditRow> = { key: 'class', title: { zh: '归类', en: 'class' }, value: ({ name }) => name };

export function audit(
  list: readonly { readonly source: Source; readonly plans: readonly Plan[]; readonly passed?: readonly Span[] }[],
): Audited[] {
  return list.map(({ source, plans, passed }) => ({ source, ledger: ledgerOf(source, plans, passed) }));
}

export function unaccounted(list: readonly Audited[]): number {
  return list.reduce((sum, one) => sum + missing(one), 0);
}

/** The ledger: for each document, what every character of it became. */
export function auditView(list: readonly Audited[]): View<AuditRow> {
  return {
    whole: () => ({ schemaVersion: 1, documents: list.map(record) }),
    list: { key: 'documents', records: () => list.map(record) },
    records: () => list.map(record),
    sheet: () => ({ columns: [document, kind, count], rows: entries(list) }),
    page: (lang) => ({ columns: [document, { ...kind, value: ({ title }) => title[lang] }, count], rows: entries(list) }),
  };
}
