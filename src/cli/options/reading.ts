import type { Option } from './option.ts';

/** How files are found and read. */
export const reading: readonly Option[] = [
  {
    flags: '--input-format <format>',
    choices: ['tsv', 'csv', 'markdown', 'html'],
    say: { zh: '文本的格式，不按内容识别', en: 'format of text input, instead of finding it out' },
  },
  {
    flags: '--table <which>',
    say: { zh: '只要第几张表，或标题含这些字的表', en: 'only the table of this number, or whose title has these words' },
  },
  {
    flags: '--encoding <name>',
    say: {
      zh: '输入编码，优先于自动识别：utf-8、gb18030、gbk、big5、utf-16le …',
      en: 'encoding of the input, instead of detecting it: utf-8, gb18030, gbk, big5, utf-16le …',
    },
  },
  { flags: '--year <year>', say: { zh: '计划年度，补全没有年份的时限', en: 'year of the plan, for deadlines that name none' } },
  { flags: '--no-join', say: { zh: '不拼接被分页截断的行', en: 'do not join rows cut by a page break' } },
  {
    flags: '--header <name=holds>',
    many: true,
    say: { zh: '补充表头词，如 包保单位=responsible；可重复', en: 'another header name, such as 包保单位=responsible; may be repeated' },
  },
  {
    flags: '--units <path>',
    commands: ['parse', 'units', 'matrix', 'check'],
    say: {
      zh: '单位表（JSON、YAML 或 CSV）：别名归一，群组展开到成员',
      en: 'unit directory (JSON, YAML or CSV): names made one, groups expanded to members',
    },
  },
  {
    flags: '--config <path>',
    say: { zh: '用这份配置，不向上查找', en: 'use this configuration instead of looking for one' },
  },
  { flags: '--no-config', say: { zh: '不用任何配置文件', en: 'use no configuration file' } },
  { flags: '--stdin-filename <name>', say: { zh: '标准输入（-）在输出中的名字', en: 'name of standard input (-) in the output' } },
  { flags: '--no-error-on-unmatched', say: { zh: '通配符或文件夹里没有文件不算错', en: 'a pattern or folder without a file is no error' } },
];
