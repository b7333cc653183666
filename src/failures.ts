import type { Say } from './model.ts';

/** Each known failure: where, what was found, what was expected, what to do. The key names the fault. */
export const failures = {
  'file-missing': ({ path }: { path: string }): Say => ({
    zh: `${path}：没有这个文件或文件夹；请检查路径`,
    en: `${path}: no such file or folder; check the path`,
  }),
};
