import type { Lang, Say } from '../model.ts';
import type { Rule } from '../rules/rule.ts';
import type { SheetColumn, View } from './view.ts';

/** What is told of a rule; also of what is said of a baseline's entries. */
export type Told = Pick<Rule, 'code' | 'severity' | 'title' | 'why' | 'source' | 'mend' | 'fix'>;

export const FIXES: Readonly<Record<Rule['fix'], Say>> = {
  safe: { zh: '可自动改（--fix）', en: 'mended by --fix' },
  suggested: { zh: '有建议（--fix-unsafe）', en: 'suggested, by --fix-unsafe' },
  none: { zh: '由人改', en: 'by hand' },
};
export const SEVERITIES: Readonly<Record<Rule['severity'], Say>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'info' },
  off: { zh: '关闭', en: 'off' },
};

const code: SheetColumn<Told> = { key: 'code', title: { zh: '规则', en: 'code' }, value: (one) => one.code };

function titled(lang: Lang): SheetColumn<Told> {
  return { key: `title_${lang}`, title: { zh: '内容', en: 'fault' }, weight: 1, value: ({ title }) => title[lang] };
}

/** The rules, in the order of report. */
export function rulesView(list: readonly Told[]): View<Told> {
  const record = ({ code: name, severity, fix, title, why, source, mend }: Told): object => ({
    code: name,
    severity,
    fix,
    title,
    why,
    source,
    mend,
  });
  return {
    whole: () => ({ schemaVersion: 1, rules: list.map(record) }),
    records: () => list.map(record),
    sheet: () => ({
      columns: [
        code,
        { key: 'severity', title: { zh: '级别', en: 'severity' }, value: ({ severity }) => severity },
        { key: 'fix', title: { zh: '修改', en: 'fix' }, value: ({ fix }) => fix },
        titled('zh'),
        titled('en'),
      ],
      rows: list,
    }),
    page: (lang) => ({
      columns: [
        { ...code, weight: 1 },
        { key: 'severity', title: { zh: '级别', en: 'severity' }, value: ({ severity }) => SEVERITIES[severity][lang] },
        { key: 'fix', title: { zh: '修改', en: 'mend' }, weight: 1, value: ({ fix }) => FIXES[fix][lang] },
        { ...titled(lang), weight: 2 },
      ],
      rows: list,
    }),
  };
}
