const WORK = ['公开预算。', '公开决算。', '公开采购信息。', '公开规划。', '公开年报。', '公开目录。'];

/** A small table for examples: one task a row, these unit cells. */
export function rowsOf(...cells: readonly string[]): string {
  const rows = cells.map((cell, at) => `${at === 0 ? '主动公开' : ''}\t${at + 1}.${WORK[at] ?? '公开其他信息。'}\t${cell}\n`);
  return `工作任务\t具体要求\t责任单位\n${rows.join('')}`;
}

/** The same with columns of their own for the lead and the others. */
export function columnsOf(...rows: readonly (readonly [lead: string, others: string])[]): string {
  const list = rows.map(([lead, others], at) => `${at + 1}\t${WORK[at] ?? '公开其他信息。'}\t${lead}\t${others}\n`);
  return `序号\t工作任务\t牵头单位\t配合单位\n${list.join('')}`;
}
