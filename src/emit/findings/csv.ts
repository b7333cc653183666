import { stringify } from 'csv-stringify/sync';
import { type FindingFlow, whole } from './flow.ts';
import { startOf, wordsOf } from './parts.ts';

const COLUMNS = ['document', 'line', 'column', 'severity', 'code', 'task', 'message', 'words', 'fingerprint'];

/** RFC 4180 with LF: English keys, a finding a row, formulas as they are. */
export const flow: FindingFlow = {
  sections: 1,
  joint: '',
  head: () => stringify([COLUMNS]),
  document: ({ source, findings }, { lang }) => {
    const rows = findings.map(({ code, severity, say, range, task, fingerprint }) => {
      const { line, column } = startOf(source, range);
      return [source.path, String(line), String(column), severity, code, task ?? '', say[lang], wordsOf(source, range), fingerprint];
    });
    return { words: [rows.length === 0 ? '' : stringify(rows)] };
  },
  end: () => [],
};

export const emit = whole(flow);
