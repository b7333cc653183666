import type { Option } from './option.ts';

/** What every run takes. */
export const common: readonly Option[] = [
  { flags: '--lang <lang>', every: true, choices: ['zh', 'en'], say: { zh: '信息和列名的语言', en: 'language of messages and titles' } },
  {
    flags: '--color <when>',
    every: true,
    choices: ['auto', 'always', 'never'],
    say: { zh: '何时用颜色（默认 auto）', en: 'when to use colour (default: auto)' },
  },
  { flags: '-q, --quiet', say: { zh: '标准错误上不写摘要', en: 'no summary on standard error' } },
  { flags: '--debug', every: true, say: { zh: '出内部错误时显示调用栈', en: 'show the stack of an internal error' } },
];
