import type { Option } from './option.ts';

/** How many documents are worked through, and how they come where they are many. */
export const archive: readonly Option[] = [
  {
    flags: '--stdin-list',
    judged: true,
    say: {
      zh: '文件路径从标准输入来，一行一个（或 JSON：字符串、{"path"}）；默认格式 ndjson',
      en: 'paths come on standard input, one a line (or JSON: a string, {"path"}); default format ndjson',
    },
  },
  {
    flags: '--stdin-documents',
    judged: true,
    say: {
      zh: '文件本身从标准输入来，一行一个 JSON：{"path", "content"} 或 {"path", "contentBase64"}；默认格式 ndjson',
      en: 'documents come on standard input, a JSON object a line: {"path", "content"} or {"path", "contentBase64"}; default format ndjson',
    },
  },
  {
    flags: '-0, --null',
    judged: true,
    say: { zh: '--stdin-list 的路径以 NUL 分隔（find -print0）', en: 'paths of --stdin-list end in NUL, as find -print0 writes them' },
  },
  {
    flags: '-j, --jobs <n>',
    say: {
      zh: '用几个线程读（默认 auto：值得时才用）；输出一字不差',
      en: 'threads that read documents (default: auto, only where it gains); the output is the same to the byte',
    },
  },
  {
    flags: '--cache [dir]',
    commands: ['parse', 'check', 'audit', 'units', 'matrix'],
    say: {
      zh: '把每份文件的结果留在这个文件夹（不写则用系统的缓存文件夹），没有变的下次不再算；输出一字不差',
      en: "keep what each document came to in this folder (default: the system's for caches), so that an unchanged one is not worked on again; the output is the same to the byte",
    },
  },
];
