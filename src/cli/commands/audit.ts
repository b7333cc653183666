import type { Lang } from '../../model.ts';
import { audit, auditView, unaccounted } from '../../views/audit.ts';
import type { Io } from '../io.ts';
import type { Raw } from '../settings.ts';
import { report } from './report.ts';

/** `plan audit`: the ledger, always over whole documents; a filter that left tasks out would leave their characters without account. */
export function run(files: readonly string[], raw: Raw, lang: Lang, io: Io): Promise<number> {
  return report(
    ({ documents }) => {
      const ledgers = audit(documents);
      const missing = unaccounted(ledgers);
      const total = ledgers.reduce((sum, { ledger }) => sum + ledger.characters, 0);
      return {
        view: auditView(ledgers),
        faulty: missing > 0,
        summary: { zh: `${total} 个字符，${missing} 个无着落`, en: `${total} characters, ${missing} unaccounted` },
      };
    },
    files,
    raw,
    lang,
    io,
  );
}
