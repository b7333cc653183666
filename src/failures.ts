import { manyFailures } from './failures/many.ts';
import { outputFailures } from './failures/outputs.ts';
import { tableFailures } from './failures/tables.ts';
import type { Say } from './model.ts';
import { visible } from './source/visible.ts';

/** Files that people write for plan. */
const WRITTEN = {
  directory: { zh: '单位表', en: 'unit directory' },
  config: { zh: '配置', en: 'configuration' },
  baseline: { zh: '基线', en: 'baseline' },
};

/** Each known failure: where, what was found, what was expected, what to do. The key names the fault. */
export const failures = {
  ...manyFailures,
  ...outputFailures,
  ...tableFailures,
  'file-missing': ({ path }: { path: string }): Say => ({
    zh: `${visible(path, 200)}：没有这个文件或文件夹；请检查路径`,
    en: `${visible(path, 200)}: no such file or folder; check the path`,
  }),
  'file-unreadable': ({ path, reason }: { path: string; reason: string }): Say => ({
    zh: `${visible(path, 200)}：读不了（${reason}）；请检查权限，或换一个文件`,
    en: `${visible(path, 200)}: cannot be read (${reason}); check its permissions, or give another file`,
  }),
  'file-empty': ({ path, bytes }: { path: string; bytes: number }): Say => ({
    zh: `${visible(path, 200)}：文件里没有字（${bytes} 字节）；应有一张工作任务表，请检查是不是拿错了文件`,
    en: `${visible(path, 200)}: holds no words (${bytes} bytes); expected a work-plan table, check that it is the right file`,
  }),
  'no-text': ({ path, kind, todo }: { path: string; kind: Say; todo: Say }): Say => ({
    zh: `${visible(path, 200)}：这是${kind.zh}，不是文本；${todo.zh}`,
    en: `${visible(path, 200)}: this is ${kind.en}, not text; ${todo.en}`,
  }),
  undecodable: ({ path, encoding, offset, line }: { path: string; encoding: string; offset: number; line: number }): Say => ({
    zh: `${visible(path, 200)}:${line}：第 ${offset} 字节（从 0 数）不是合法的 ${encoding}，也不像 GB18030 或 Big5；请用 --encoding 指明编码，或修好文件`,
    en: `${visible(path, 200)}:${line}: byte ${offset} (from 0) is not valid ${encoding}, and the file does not read as GB18030 or Big5; name its encoding with --encoding, or mend the file`,
  }),
  'undecodable-as': ({ path, encoding, offset, line }: { path: string; encoding: string; offset: number; line: number }): Say => ({
    zh: `${visible(path, 200)}:${line}：第 ${offset} 字节（从 0 数）不是合法的 ${encoding}；请改正 --encoding，或去掉它，让 plan 自己识别`,
    en: `${visible(path, 200)}:${line}: byte ${offset} (from 0) is not valid ${encoding}; name another --encoding, or leave it to plan to find out`,
  }),
  'container-too-large': ({ path, limit }: { path: string; limit: number }): Say => ({
    zh: `${visible(path, 200)}：展开后超过 ${limit} MB，不打开；请检查文件，或拆成几个`,
    en: `${visible(path, 200)}: holds more than ${limit} MB when unpacked and is not opened; check the file, or part it`,
  }),
  'container-damaged': ({ path, reason }: { path: string; reason: string }): Say => ({
    zh: `${visible(path, 200)}：打不开（${visible(reason, 120)}）；文件可能损坏、不完整或加了密，请用 Word 或 Excel 打开后另存`,
    en: `${visible(path, 200)}: cannot be opened (${visible(reason, 120)}); it may be damaged, cut off or encrypted: open it in Word or Excel and save it anew`,
  }),
  'container-encrypted': ({ path }: { path: string }): Say => ({
    zh: `${visible(path, 200)}：压缩包加了密码；请去掉密码，或打开后另存为 DOCX 或 XLSX 后再读`,
    en: `${visible(path, 200)}: a container with a password; take the password off, or open it and save it as DOCX or XLSX`,
  }),
  'kind-unread': ({ path, kind, todo }: { path: string; kind: Say; todo: Say }): Say => ({
    zh: `${visible(path, 200)}：这是${kind.zh}，plan 不读这种文件；${todo.zh}`,
    en: `${visible(path, 200)}: this is ${kind.en}, which plan does not read; ${todo.en}`,
  }),
  'page-missing': ({ path }: { path: string }): Say => ({
    zh: `${visible(path, 200)}：单文件网页（MHT）里没有网页；请在浏览器或 Word 中打开，另存为“网页”（HTML）后再读`,
    en: `${visible(path, 200)}: a saved web page (MHT) without a page in it; open it in a browser or Word and save it as a web page (HTML)`,
  }),
  'table-too-large': ({ path, reason }: { path: string; reason: string }): Say => ({
    zh: `${visible(path, 200)}：表太大，不读（${visible(reason, 120)}）；请检查合并单元格，或拆成几个文件`,
    en: `${visible(path, 200)}: its table is too large to read (${visible(reason, 120)}); check its merged cells, or part the file`,
  }),
  'container-unknown': ({ path }: { path: string }): Say => ({
    zh: `${visible(path, 200)}：这是压缩包，里面不是 Word 或 Excel 文档；请先解压，给出其中的文件`,
    en: `${visible(path, 200)}: a packed file that is no Word or Excel document; unpack it and give the files in it`,
  }),
  'unknown-encoding': ({ name, known }: { name: string; known: string }): Say => ({
    zh: `--encoding ${visible(name)}：没有这种编码；可用：${known}`,
    en: `--encoding ${visible(name)}: no such encoding; use one of ${known}`,
  }),
  'unmatched-pattern': ({ pattern, folder }: { pattern: string; folder: boolean }): Say => ({
    zh: `${visible(pattern, 200)}：${folder ? '文件夹里没有表格文件（.tsv、.txt、.csv、.md、.html、.docx、.xlsx、.ods）' : '没有找到文件'}；请检查路径${folder ? '' : '或通配符'}，允许为空时用 --no-error-on-unmatched`,
    en: `${visible(pattern, 200)}: ${folder ? 'the folder holds no file of tables (.tsv, .txt, .csv, .md, .html, .docx, .xlsx, .ods)' : 'matches no file'}; check the path${folder ? '' : ' or pattern'}, or allow it with --no-error-on-unmatched`,
  }),
  'file-faulty': ({
    kind,
    path,
    faults,
  }: {
    kind: keyof typeof WRITTEN;
    path: string;
    faults: readonly { line: number; column: number; say: Say }[];
  }): Say => {
    const listed = (lang: 'zh' | 'en'): string =>
      faults.map(({ line, column, say }) => `\n  ${visible(path, 200)}:${line}:${column}: ${visible(say[lang], 300)}`).join('');
    const name = WRITTEN[kind];
    return {
      zh: `${visible(path, 200)}：${name.zh}有 ${faults.length} 处不对，请改好再用：${listed('zh')}`,
      en: `${visible(path, 200)}: the ${name.en} has ${faults.length} fault${faults.length === 1 ? '' : 's'}; mend them first:${listed('en')}`,
    };
  },
  'fix-text-only': ({ path }: { path: string }): Say => ({
    zh: `${visible(path, 200)}：--fix 只改文本文件（TSV、CSV、Markdown、HTML）；Word、Excel 请按报告在原文件里改`,
    en: `${visible(path, 200)}: --fix mends text files only (TSV, CSV, Markdown, HTML); mend Word and Excel files themselves, by the report`,
  }),
  'unit-unknown': ({ unit, nearest }: { unit: string; nearest: string | null }): Say => ({
    zh: `--unit ${visible(unit)}：这些文件里没有这个单位${nearest === null ? '；plan units 可列出全部单位' : `，是不是“${visible(nearest)}”`}`,
    en: `--unit ${visible(unit)}: no such unit in these documents${nearest === null ? '; plan units lists all of them' : `, did you mean “${visible(nearest)}”`}`,
  }),
  'unit-ambiguous': ({ unit, could }: { unit: string; could: readonly string[] }): Say => ({
    zh: `--unit ${visible(unit)}：可能指 ${could.length} 个单位：${visible(could.join('、'), 400)}；请写全`,
    en: `--unit ${visible(unit)}: could mean ${could.length} units: ${visible(could.join('、'), 400)}; write more of the name`,
  }),
  'cache-taken': ({ path }: { path: string }): Say => ({
    zh: `--cache ${visible(path, 200)}：这不是缓存文件夹，里面有别的东西；换一个文件夹，或把 --cache 写在文件后面`,
    en: `--cache ${visible(path, 200)}: no cache, it holds other things; name another folder, or write --cache after the files`,
  }),
  'unknown-shell': ({ shell, known, nearest }: { shell: string; known: string; nearest: string | null }): Say => ({
    zh: `没有“${visible(shell)}”的补全${nearest === null ? '' : `，是不是“${nearest}”`}；可用：${known}`,
    en: `no completion for “${visible(shell)}”${nearest === null ? '' : `, did you mean “${nearest}”`}; use one of ${known}`,
  }),
  'unknown-schema': ({ name, known, nearest }: { name: string; known: string; nearest: string | null }): Say => ({
    zh: `没有叫“${visible(name)}”的 schema${nearest === null ? '' : `，是不是“${nearest}”`}；可用：${known}`,
    en: `no schema “${visible(name)}”${nearest === null ? '' : `, did you mean “${nearest}”`}; use one of ${known}`,
  }),
  'unknown-column': ({ column, known, nearest }: { column: string; known: string; nearest: string | null }): Say => ({
    zh: `--columns：没有“${visible(column)}”这一列${nearest === null ? '' : `，是不是“${visible(nearest)}”`}；可用：${known}`,
    en: `--columns: no column “${visible(column)}”${nearest === null ? '' : `, did you mean “${visible(nearest)}”`}; use some of ${known}`,
  }),
  'no-baseline': (): Say => ({
    zh: '--update-baseline 要写到哪里？请用 --baseline 文件，或在配置里写 baseline',
    en: '--update-baseline has nowhere to write; name a file with --baseline, or in the configuration',
  }),
  'fix-standard-input': (): Say => ({
    zh: '标准输入没有文件可改；请给出文件，或用 --fix-dry-run 看改动',
    en: 'standard input has no file to mend; name a file, or see the changes with --fix-dry-run',
  }),
  'unknown-rule': ({ code, nearest }: { code: string; nearest: string | null }): Say => ({
    zh: `没有规则“${visible(code)}”${nearest === null ? '' : `，是不是“${nearest}”`}；plan rules 可列出全部`,
    en: `no rule “${visible(code)}”${nearest === null ? '' : `, did you mean “${nearest}”`}; plan rules lists all`,
  }),
  'unknown-option': ({ option, nearest }: { option: string; nearest: string | null }): Say => ({
    zh: `${visible(option)}：没有这个选项${nearest === null ? '' : `；是不是 ${nearest}？`}；全部选项见 plan parse --help`,
    en: `${visible(option)}: no such option${nearest === null ? '' : `; did you mean ${nearest}?`}; all options: plan parse --help`,
  }),
  'unknown-command': ({ command, nearest, known }: { command: string; nearest: string | null; known: string }): Say => ({
    zh: `${visible(command)}：没有这个命令${nearest === null ? '' : `；是不是 ${nearest}？`}；可用命令：${known}`,
    en: `${visible(command)}: no such command${nearest === null ? '' : `; did you mean ${nearest}?`}; commands: ${known}`,
  }),
  'no-file': (): Say => ({
    zh: '没有给出文件；请给出路径、带引号的通配符、文件夹，或 -（标准输入）',
    en: 'no file given; give a path, a quoted glob, a folder, or - (standard input)',
  }),
  'value-missing': ({ option }: { option: string }): Say => ({
    zh: `${visible(option)}：后面缺少值`,
    en: `${visible(option)}: a value must follow`,
  }),
  'bad-choice': ({ option, value, known, nearest }: { option: string; value: string; known: string; nearest: string | null }): Say => ({
    zh: `${option} ${visible(value)}：没有这个取值${nearest === null ? '' : `；是不是 ${nearest}？`}；可用：${known}`,
    en: `${option} ${visible(value)}: no such value${nearest === null ? '' : `; did you mean ${nearest}?`}; use one of ${known}`,
  }),
  'bad-value': ({ option, value, expected }: { option: string; value: string; expected: Say }): Say => ({
    zh: `${option} ${visible(value)}：应为${expected.zh}`,
    en: `${option} ${visible(value)}: expected ${expected.en}`,
  }),
  'document-failed': ({ path, message }: { path: string; message: string }): Say => ({
    zh: `${visible(path, 200)}：内部错误：${message}；请带上 --debug 的输出和这份文件报告`,
    en: `${visible(path, 200)}: internal error: ${message}; please report it with the file and the output of --debug`,
  }),
  'worker-crashed': ({ path, reason }: { path: string; reason: string }): Say => ({
    zh: `${visible(path, 200)}：读它的线程中断了（${visible(reason, 120)}）；请用 --jobs 1 单独再读一次，并报告这份文件`,
    en: `${visible(path, 200)}: the worker on it ended (${visible(reason, 120)}); try it alone with --jobs 1, and report the file`,
  }),
  'too-much-at-once': ({ limit, flowing }: { limit: number; flowing: string }): Say => ({
    zh: `这种输出要把全部文件读进内存才能写，至多 ${limit} MB；请少给一些文件${flowing === '' ? '' : `，或改用不受此限的格式：${flowing}`}`,
    en: `this output is made from all documents at once and takes at most ${limit} MB of them; give fewer files${flowing === '' ? '' : `, or use a format without this limit: ${flowing}`}`,
  }),
  'document-too-large': ({ path, limit }: { path: string; limit: number }): Say => ({
    zh: `${visible(path, 200)}：这种报告要把一份文件整个读进内存，一份至多 ${limit} MB；请把它分成几份`,
    en: `${visible(path, 200)}: this report holds a document whole and takes at most ${limit} MB of one; part it into several`,
  }),
  usage: ({ message }: { message: string }): Say => ({
    zh: `用法不对：${visible(message, 200)}；见 plan --help`,
    en: `${visible(message, 200)}; see plan --help`,
  }),
  internal: ({ message }: { message: string }): Say => ({
    zh: `内部错误：${message}；请带上 --debug 的输出报告`,
    en: `internal error: ${message}; please report it with the output of --debug`,
  }),
};
