import type { Finding, Severity } from '../../finding.ts';
import type { Say, Source } from '../../model.ts';
import { placesOf } from '../../views/places.ts';
import { shown } from '../wrap.ts';
import { type FindingFlow, type Part, whole } from './flow.ts';
import { GRADES, pathOf } from './parts.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };
/** GitHub shows so many annotations of each level for a step and drops the others without a word. */
const MOST = 10;

const data = (words: string): string => words.replace(/%/gu, '%25').replace(/\r/gu, '%0D').replace(/\n/gu, '%0A');
const property = (words: string): string => data(words).replace(/:/gu, '%3A').replace(/,/gu, '%2C');

function command(source: Source, finding: Finding, message: string): string {
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

/** Workflow commands, most severe first: a section a level. Where GitHub would drop some, a last line says how many. */
export const flow: FindingFlow = {
  sections: GRADES.length,
  joint: '',
  head: null,
  document: ({ source, findings }, { lang, byCode }) => {
    const written = (finding: Finding): string => {
      const mend = byCode.get(finding.code)?.mend[lang];
      return command(source, finding, [finding.say[lang], ...(mend === undefined ? [] : [mend])].join('\n'));
    };
    const graded = (grade: Severity): Finding[] => findings.filter(({ severity }) => severity === grade);
    return { words: GRADES.map((grade) => graded(grade).map(written).join('')) };
  },
  end: ({ shown }, { lang }) => {
    const cut = GRADES.some((grade) => shown[grade] > MOST);
    // The last line is a notice too: it keeps a place among them, or it would be dropped itself.
    const most = (grade: Severity): number => (cut && grade === 'info' ? MOST - 1 : MOST);
    const hidden = GRADES.reduce((sum, grade) => sum + Math.max(0, shown[grade] - most(grade)), 0);
    const parts = GRADES.map((grade, section): Part => (most(grade) < MOST ? { section, lines: MOST - 1 } : { section }));
    return hidden > 0 ? [...parts, `::notice::${data(left(hidden)[lang])}\n`] : parts;
  },
};

export const emit = whole(flow);
