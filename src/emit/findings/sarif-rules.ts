import type { Severity } from '../../finding.ts';
import type { Lang, Say } from '../../model.ts';
import type { Context, End } from './flow.ts';
import type { RuleEntry } from './report.ts';

export const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
/** The words of GitHub's code scanning for the same. */
const PROBLEMS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'recommendation' };

const MEND: Say = { zh: '改法', en: 'How to mend' };
const SOURCE: Say = { zh: '依据', en: 'Source' };

/** Words of a rule that Markdown would take for markup are left as they read. */
const plain = (words: string): string => words.replace(/[\\`*_[\]<>#|~]/gu, '\\$&');

function rule({ code, severity, title, why, mend, source }: RuleEntry, lang: Lang): object {
  const parts: readonly [string, string][] = [
    [MEND[lang], mend[lang]],
    [SOURCE[lang], source[lang]],
  ];
  const shown = severity === 'off' ? 'info' : severity;
  return {
    id: code,
    shortDescription: { text: title[lang] },
    fullDescription: { text: why[lang] },
    help: {
      text: [why[lang], ...parts.map(([head, words]) => `${head}: ${words}`), `plan explain ${code}`].join('\n\n'),
      markdown: [plain(why[lang]), ...parts.map(([head, words]) => `**${head}**: ${plain(words)}`), `\`plan explain ${code}\``].join(
        '\n\n',
      ),
    },
    defaultConfiguration: { enabled: severity !== 'off', level: LEVELS[shown] },
    properties: { 'problem.severity': PROBLEMS[shown] },
  };
}

/** The tool with every rule, in the language of the report, and the kinds of failures that befell it. */
export function driver({ version, rules, lang }: Context, failures: End['failures']): object {
  const befell = [...new Set(failures.map(({ code }) => code))].map((id) => ({ id }));
  return {
    name: 'plan',
    version,
    language: lang === 'zh' ? 'zh-CN' : 'en',
    rules: rules.map((one) => rule(one, lang)),
    notifications: befell,
  };
}
