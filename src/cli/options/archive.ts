import type { Option } from './option.ts';

/** How many documents are worked through. */
export const archive: readonly Option[] = [
  {
    flags: '-j, --jobs <n>',
    say: {
      zh: '用几个线程读（默认 auto：值得时才用）；输出一字不差',
      en: 'threads that read documents (default: auto, only where it gains); the output is the same to the byte',
    },
  },
];
