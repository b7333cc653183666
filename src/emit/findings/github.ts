import type { Severity } from '../../finding.ts';
import type { Say } from '../../model.ts';
import { placesOf } from '../../views/places.ts';
import { shown } from '../wrap.ts';
import { GRADES, pathOf, rulesOf, shownOf, type Shown } from './parts.ts';
import type { EmitFindings } from './report.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };
/** GitHub shows so many annotations of each level for a step and drops the others without a word. */
const MOST = 10;

const data = (words: string): string => words.replace(/%/gu, '%25').replace(/\r/gu, '%0D').replace(/\n/gu, '%0A');
const property = (words: string): string => data(words).replace(/:/gu, '%3A').replace(/,/gu, '%2C');

function command({ source, finding }: Shown, message: string): string {
  const [part] = placesOf(source, finding.range);
  const [start, end] = [part?.start, part?.end];
  // Columns count only where the words stand on one line; with others GitHub passes the place over.
  const columns = start && end && start.line === end.line ? [`col=${start.column}`, `endColumn=${end.column}`] : [];
  const place = [`line=${start?.line ?? 1}`, `endLine=${end?.line ?? 1}`, ...columns];
  const properties = [`file=${property(pathOf(source))}`, ...place, `title=${property(finding.code)}`];
  return `::${COMMANDS[finding.severity]} ${properties.join(',')}::${data(shown(message))}\n`;
}

function left(count: number): Say {
  return {
    zh: `另有${count}处 GitHub 不在这里显示（每级最多${MOST}处）；完整的清单见 plan check 的其他格式`,
    en: `${count} more not shown here (GitHub shows ${MOST} of each level); the other formats of plan check list them all`,
  };
}

/** Workflow commands, most severe first; where GitHub would drop some, a last line says how many. */
export const emit: EmitFindings = function* (report, { lang }) {
  const rules = rulesOf(report);
  const all = [...shownOf(report)];
  const graded = GRADES.map((severity) => all.filter(({ finding }) => finding.severity === severity));
  const cut = graded.some((list) => list.length > MOST);
  let hidden = 0;
  for (const [grade, list] of graded.entries()) {
    // The last line is a notice too: it keeps a place among them, or it would be dropped itself.
    const most = cut && GRADES[grade] === 'info' ? MOST - 1 : MOST;
    hidden += Math.max(0, list.length - most);
    const written = most < MOST ? list.slice(0, most) : list;
    for (const one of written) {
      const mend = rules.get(one.finding.code)?.mend[lang];
      yield command(one, [one.finding.say[lang], ...(mend === undefined ? [] : [mend])].join('\n'));
    }
  }
  if (hidden > 0) yield `::notice::${data(left(hidden)[lang])}\n`;
};
