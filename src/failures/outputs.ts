import type { Say } from '../model.ts';
import { visible } from '../source/visible.ts';

/** What cannot be written. */
export const outputFailures = {
  'folder-not-empty': ({ path }: { path: string }): Say => ({
    zh: `${visible(path, 200)}：文件夹里已有东西；换一个文件夹，或用 --force 写进去`,
    en: `${visible(path, 200)}: the folder is not empty; name another, or write into it with --force`,
  }),
  'unwritable-encoding': ({ path, encoding }: { path: string; encoding: string }): Say => ({
    zh: `${visible(path, 200)}：改好的内容用 ${encoding} 写不全，没有改动；请先把文件转成 UTF-8`,
    en: `${visible(path, 200)}: ${encoding} cannot hold the mended text, nothing was changed; convert the file to UTF-8 first`,
  }),
  'two-on-output': ({ first, second }: { first: string; second: string }): Say => ({
    zh: `--report：${first} 和 ${second} 都要写到标准输出；只能有一个，其余请写成 格式:路径`,
    en: `--report: both ${first} and ${second} go to standard output; only one can, give the others a path as FORMAT:PATH`,
  }),
  'output-unwritable': ({ path, reason }: { path: string; reason: string }): Say =>
    reason === 'EISDIR'
      ? {
          zh: `${visible(path, 200)}：是文件夹，不能写成文件；请给出其中的文件名`,
          en: `${visible(path, 200)}: is a folder and cannot be written as a file; name a file in it`,
        }
      : {
          zh: `${visible(path, 200)}：写不了（${reason}）；请检查文件夹和权限`,
          en: `${visible(path, 200)}: cannot be written (${reason}); check the folder and its permissions`,
        },
};
