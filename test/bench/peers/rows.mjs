// The part that every JavaScript peer shares: columns by their names, cut rows together, categories down, one JSON line a task.
import { writeSync } from 'node:fs';

const KINDS = new Map([
  ...['工作任务', '重点工作', '主要任务', '任务类别'].map((name) => [name, 'category']),
  ...['具体要求', '具体措施', '任务内容'].map((name) => [name, 'text']),
  ...['落实单位', '责任单位', '责任部门', '牵头单位', '配合单位'].map((name) => [name, 'units']),
  ['序号', 'number'],
]);

export function tasksOf(rows, paragraphs) {
  let at = {};
  let category = '';
  let open = [];
  let units = '';
  let cut = false;
  let out = [];
  const send = () => {
    if (out.length > 0) writeSync(1, `${out.join('\n')}\n`);
    out = [];
  };
  const flush = () => {
    for (const { number, text } of open) out.push(JSON.stringify({ number, category, text, units }));
    if (out.length > 20000) send();
    open = [];
    units = '';
  };
  const plain = (cell) => paragraphs(cell ?? '').join('');
  for (const row of rows) {
    if (row.length < 2) {
      cut ||= row.length === 0 || row[0] === '';
      continue;
    }
    if (KINDS.has(row[0])) {
      flush();
      category = '';
      cut = false;
      at = { units: [] };
      row.forEach((name, index) => {
        const kind = KINDS.get(name);
        if (kind === 'units') at.units.push(index);
        else if (kind !== undefined) at[kind] = index;
      });
      continue;
    }
    const group = plain(row[at.category]);
    const parts = paragraphs(row[at.text] ?? '');
    if (at.number !== undefined) {
      flush();
      if (group !== '') category = group;
      open = [{ number: row[at.number], text: parts.join('') }];
    } else {
      const rest = cut && group === '' && !/^\d+\./.test(parts[0] ?? '') && open.length > 0;
      cut = false;
      if (!rest) {
        flush();
        if (group !== '') category = group;
      }
      for (const part of parts) {
        for (const words of part.split(/(?<=。)(?=\d+\.)/)) {
          const match = /^(\d+)\.(.*)$/s.exec(words);
          if (match) open.push({ number: match[1], text: match[2] });
          else if (open.length > 0) open.at(-1).text += words;
        }
      }
    }
    for (const index of at.units) units += plain(row[index]);
  }
  flush();
  send();
}
