import { archive } from './archive.ts';
import { checking } from './checking.ts';
import { common } from './common.ts';
import type { Option } from './option.ts';
import { reading } from './reading.ts';
import { reports } from './reports.ts';

export { commands, takes } from './commands.ts';
export type { Option } from './option.ts';
export { ABOUT, FILES, HEADINGS, HELP, VERSION } from './words.ts';

/** Every option, in the order of help. */
export const options: readonly Option[] = [...reports, ...checking, ...reading, ...archive, ...common];
