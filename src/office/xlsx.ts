import { append } from '../lists.ts';
import type { Say } from '../model.ts';
import type { RawTable } from './render.ts';
import { readSheet, type Sheet } from './sheet.ts';
import { formatsOf, sharedStrings } from './strings.ts';
import { tableOf } from './sheet-table.ts';
import { attribute, local, scan } from './xml.ts';
import type { Container } from './zip.ts';

interface Entry {
  readonly name: string;
  readonly id: string;
  readonly hidden: boolean;
}

function workbookOf(xml: string): { readonly sheets: readonly Entry[]; readonly from1904: boolean } {
  const sheets: Entry[] = [];
  let from1904 = false;
  scan(xml, {
    open: (name, raw) => {
      if (local(name) === 'workbookPr') from1904 = ['1', 'true'].includes(attribute(raw, 'date1904') ?? '');
      if (local(name) !== 'sheet') return;
      const id = attribute(raw, 'r:id') ?? /\bid\s*=\s*"([^"]*)"/.exec(raw)?.[1] ?? '';
      sheets.push({ name: attribute(raw, 'name') ?? '', id, hidden: (attribute(raw, 'state') ?? 'visible') !== 'visible' });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return { sheets, from1904 };
}

/** Where the parts of a workbook are, by the names it has for them; only what is a sheet of cells. */
function targetsOf(xml: string | null): Map<string, string> {
  const targets = new Map<string, string>();
  scan(xml ?? '', {
    open: (name, raw) => {
      const [id, target, type = ''] = [attribute(raw, 'Id'), attribute(raw, 'Target'), attribute(raw, 'Type')];
      if (local(name) === 'Relationship' && id !== undefined && target !== undefined && type.endsWith('/worksheet'))
        targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`.replace(/[^/]+\/\.\.\//g, ''));
    },
    close: () => undefined,
    text: () => undefined,
  });
  return targets;
}

function listed(sheets: readonly (Entry & Sheet)[], count: (sheet: Sheet) => number, zh: string, en: string): Say[] {
  const found = sheets.filter((sheet) => count(sheet) > 0);
  if (found.length === 0) return [];
  return [
    {
      zh: found.map((sheet) => `${sheet.name} ${zh.replace('#', String(count(sheet)))}`).join('；'),
      en: found.map((sheet) => `${sheet.name}: ${en.replace('#', String(count(sheet)))}`).join('; '),
    },
  ];
}

/** The sheets of a workbook, hidden ones too (nothing is lost), each as a table; merges are cells with a span. */
export function readXlsx(container: Container): { readonly tables: readonly RawTable[]; readonly notes: readonly Say[] } {
  const { sheets, from1904 } = workbookOf(container.text('xl/workbook.xml') ?? '');
  const targets = targetsOf(container.text('xl/_rels/workbook.xml.rels'));
  const strings = sharedStrings(container.text('xl/sharedStrings.xml'));
  const formats = formatsOf(container.text('xl/styles.xml'));
  const read = sheets.flatMap((entry) => {
    const xml = container.text(targets.get(entry.id) ?? '');
    return xml === null ? [] : [{ ...entry, ...readSheet(xml, strings, formats, from1904) }];
  });
  if (sheets.length === 0) throw new RangeError('it has no sheet');
  const hidden = read.filter((sheet) => sheet.hidden);
  const notes: Say[] =
    hidden.length === 0
      ? []
      : [
          {
            zh: `隐藏的工作表也读了：${hidden.map(({ name }) => name).join('、')}`,
            en: `hidden sheets are read too: ${hidden.map(({ name }) => name).join(', ')}`,
          },
        ];
  append(notes, [
    ...listed(read, ({ hiddenRows }) => hiddenRows, '隐藏的 # 行也读了', '# hidden rows are read too'),
    ...listed(read, ({ hiddenColumns }) => hiddenColumns.length, '隐藏的 # 列也读了', '# hidden columns are read too'),
    ...listed(
      read,
      ({ errors }) => errors,
      '有 # 个单元格是错误值（#REF! 等），照原样读',
      '# cells hold an error such as #REF!, read as it stands',
    ),
    ...listed(read, ({ unvalued }) => unvalued, '有 # 个公式没有存下结果，读作空', '# formulas have no stored value and are read as empty'),
    ...listed(
      read,
      ({ beyond }) => beyond,
      '超出 20 万行或 1000 列的 # 个单元格没有读',
      '# cells beyond row 200,000 or column 1,000 are not read',
    ),
  ]);
  return { tables: read.map((sheet) => tableOf(sheet.name, sheet)), notes };
}
