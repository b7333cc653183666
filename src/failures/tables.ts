import type { Say } from '../model.ts';
import { visible } from '../source/visible.ts';

/** Failures of documents that hold no plan’s table, or not the one asked for. */
export const tableFailures = {
  'no-plan-table': ({ path, line, found }: { path: string; line: number; found: string }): Say => ({
    zh: `${visible(path, 200)}:${line}：没有找到工作任务表；要找的是一行表头，既有任务（工作任务、具体要求、重点任务…），又有单位或时限（责任单位、牵头单位、完成时限…）；实际开头是“${visible(found)}”；表头叫法不同时用 --header 名称=含义`,
    en: `${visible(path, 200)}:${line}: no work-plan table; looked for a header row that names tasks (工作任务, 具体要求, 重点任务 …) and units or times (责任单位, 牵头单位, 完成时限 …); it begins with “${visible(found)}”; where headers have other names, say --header NAME=HOLDS`,
  }),
  'no-tasks': ({ path, line, found }: { path: string; line: number; found: string }): Say => ({
    zh: `${visible(path, 200)}:${line}：有表头“${visible(found)}”，下面没有任务；要找的是表头以下写有任务、单位或时限的行；请看文件是否完整`,
    en: `${visible(path, 200)}:${line}: a header, “${visible(found)}”, and no task below it; looked for rows with a task, units or a time under the header; see whether the file is whole`,
  }),
  'too-many-rows': ({ path, line, rows, most }: { path: string; line: number; rows: number; most: number }): Say => ({
    zh: `${visible(path, 200)}:${line}：从这里起的表有 ${rows} 行以上，至多读 ${most} 行；请检查文件，或拆成几张表，每张上面都有表头`,
    en: `${visible(path, 200)}:${line}: the table that begins here has ${rows} rows or more, and at most ${most} are read; check the file, or part it into tables, each with its header row`,
  }),
  'row-too-long': ({ path, line, length, most }: { path: string; line: number; length: number; most: number }): Say => ({
    zh: `${visible(path, 200)}:${line}：一行有 ${length} 个字，至多读 ${most} 个；请检查这一行，它可能不是表格`,
    en: `${visible(path, 200)}:${line}: one row of ${length} characters, and at most ${most} are read; check the row, it may be no table's`,
  }),
  'too-little-memory': ({ path, limit }: { path: string; limit: number }): Say => ({
    zh: `${visible(path, 200)}：读它要的内存超过 Node 可用的 ${limit} MB；请拆成几个文件，或用 NODE_OPTIONS=--max-old-space-size=兆数 多给一些`,
    en: `${visible(path, 200)}: takes more memory than the ${limit} MB that Node may use; part the file, or allow more with NODE_OPTIONS=--max-old-space-size=MEGABYTES`,
  }),
  'no-such-table': ({ path, table, known }: { path: string; table: string; known: string }): Say => ({
    zh: `${visible(path, 200)}：没有 --table ${visible(table)} 这张表；文件里有：${visible(known, 300)}`,
    en: `${visible(path, 200)}: no table --table ${visible(table)}; it holds ${visible(known, 300)}`,
  }),
};
