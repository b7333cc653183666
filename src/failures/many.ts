import type { Say } from '../model.ts';
import { visible } from '../source/visible.ts';

/** What is wrong with a line of standard input, and what it should be. */
const LINES = {
  'not-utf8': { zh: '不是 UTF-8；应为 UTF-8', en: 'not UTF-8; expected UTF-8' },
  'too-long': { zh: '一行超过 128 MB；请用 --stdin-list 给出路径', en: 'longer than 128 MB; give its path with --stdin-list' },
  'no-path': { zh: '没有可用的路径；应为文件路径', en: 'no usable path; expected the path of a file' },
  'not-json-path': {
    zh: '不是 JSON；以引号或花括号开头的行应为 "路径" 或 {"path": "路径"}，其余的行原样作路径',
    en: 'not JSON; a line that begins with a quote or a brace is "PATH" or {"path": "PATH"}, any other is a path as it stands',
  },
  'not-json-document': {
    zh: '不是 JSON 对象；应为 {"path": "路径", "content": "文件内容"} 或 {"path": "路径", "contentBase64": "文件字节"}，一行一个',
    en: 'no JSON object; expected {"path": "PATH", "content": "TEXT"} or {"path": "PATH", "contentBase64": "BYTES"}, one a line',
  },
  'no-content': {
    zh: '没有内容；应有 content（文本）或 contentBase64（字节）',
    en: 'no content; expected content (text) or contentBase64 (bytes)',
  },
  'two-contents': { zh: 'content 和 contentBase64 都有；应只有一个', en: 'both content and contentBase64; expected one of them' },
  'not-base64': {
    zh: 'contentBase64 不是 base64；应为文件字节的 base64',
    en: 'contentBase64 is no base64; expected the bytes of the file in base64',
  },
} satisfies Record<string, Say>;

export type LineFault = keyof typeof LINES;

/** Failures of runs over many documents, which come line by line or go into typed tables. */
export const manyFailures = {
  'line-faulty': ({ line, fault }: { line: number; fault: LineFault }): Say => ({
    zh: `标准输入第 ${line} 行：${LINES[fault].zh}`,
    en: `standard input, line ${line}: ${LINES[fault].en}`,
  }),
  'not-together': ({ first, second }: { first: string; second: string }): Say => ({
    zh: `${first} 和 ${visible(second, 200)} 不能同时用；请去掉一个`,
    en: `${first} and ${visible(second, 200)} do not go together; leave one out`,
  }),
  'no-folder': (): Say => ({
    zh: '--format parquet 写两个文件，不能写到标准输出；请用 --output 指明文件夹',
    en: '--format parquet writes two files, and none to standard output; name a folder for them with --output',
  }),
  'goes-with': ({ option, other }: { option: string; other: string }): Say => ({
    zh: `${option} 只和 ${other} 一起用`,
    en: `${option} only goes with ${other}`,
  }),
};
