import { stringify } from 'csv-stringify/sync';
import { shownOf, startOf, wordsOf } from './parts.ts';
import type { EmitFindings } from './report.ts';

const COLUMNS = ['document', 'line', 'column', 'severity', 'code', 'task', 'message', 'words', 'fingerprint'];

/** RFC 4180 with LF: English keys, a finding a row, formulas as they are. */
export const emit: EmitFindings = function* (report, { lang }) {
  yield stringify([COLUMNS]);
  for (const { source, finding } of shownOf(report)) {
    const { code, severity, say, range, task, fingerprint } = finding;
    const { line, column } = startOf(source, range);
    yield stringify([
      [source.path, String(line), String(column), severity, code, task ?? '', say[lang], wordsOf(source, range), fingerprint],
    ]);
  }
};
