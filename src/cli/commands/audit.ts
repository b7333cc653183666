import type { Sum } from '../../jobs/sum.ts';
import type { Lang, Say } from '../../model.ts';
import { type AuditRow, audit, auditView, unaccounted } from '../../views/audit.ts';
import type { Io } from '../io.ts';
import type { Raw } from '../settings.ts';
import type { Reporting } from './given.ts';
import { reportWork } from '../works/report-work.ts';
import type { WorkOf } from '../works/spec.ts';
import { report } from './report.ts';

function summary(sum: Sum): Say {
  const [total, missing] = [sum.count('characters'), sum.count('faulty')];
  return { zh: `${total} 个字符，${missing} 个无着落`, en: `${total} characters, ${missing} unaccounted` };
}

/** The ledger, always over whole documents; a filter that left tasks out would leave their characters without account. */
export function reporting(): Reporting<AuditRow> {
  return {
    make: ({ documents }) => {
      const ledgers = audit(documents);
      const characters = ledgers.reduce((sum, { ledger }) => sum + ledger.characters, 0);
      return { view: auditView(ledgers), tally: { counts: { characters, faulty: unaccounted(ledgers) }, names: {} } };
    },
    summary,
    flows: ['json', 'ndjson', 'csv', 'tsv'],
  };
}

export const workOf: WorkOf = (spec, io) => reportWork(reporting(), spec, io);

/** `plan audit`. */
export function run(files: readonly string[], raw: Raw, lang: Lang, io: Io): Promise<number> {
  return report('audit', reporting(), files, raw, lang, io);
}
