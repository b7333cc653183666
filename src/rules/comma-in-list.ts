import { type Clause, type Joint, type Parties, partiesOf } from './parties.ts';
import { levelOf } from '../units/names.ts';
import { VERTICAL } from '../units/vertical.ts';
import { place } from './report.ts';
import type { Rule } from './rule.ts';
import { rowsOf } from './sample.ts';

function clauseOf({ clauses }: Parties, unit: Joint['left']): Clause | undefined {
  return clauses.find(({ duties }) => duties.includes(unit));
}

/** A ， that stands alone between two clauses neither of which has an action. */
function bare(cell: Parties, joint: Joint): boolean {
  return (
    /^\s*[，,]\s*$/.test(joint.words) &&
    [joint.left, joint.right].every((unit) => clauseOf(cell, unit)?.action === null && unit.action === null)
  );
}

/** ， in the list of those who help a lead: 甲牵头，乙，丙、丁配合. */
function insideHelpers(cell: Parties, joint: Joint): boolean {
  const [left, right] = [clauseOf(cell, joint.left), clauseOf(cell, joint.right)];
  if (left === undefined || right === undefined || left.action !== null || left.tier !== right.tier) return false;
  const led = cell.clauses.some(({ tier, tail, duties }) => tier === left.tier && tail[0] < left.tail[0] && duties[0].role === 'lead');
  return led && right.duties.every(({ role, kind }) => role === 'cooperating' && kind === 'named');
}

/** ， in a column or behind a label of those who help, where no order could tell the lead from the others. */
function ofHelpers({ left, right }: Joint): boolean {
  return [left, right].every(({ role }) => role === 'cooperating');
}

/** Two offices of one government; ， before a class of others (，各县区政府) or another line of command parts tiers by custom. */
function alike(left: Joint['left'], right: Joint['left']): boolean {
  return [left, right].every(({ kind }) => kind === 'named') && levelOf(left.unit) === levelOf(right.unit) && !VERTICAL.test(right.unit);
}

export const rule: Rule<{ readonly left: string; readonly right: string }> = {
  code: 'comma-in-list',
  severity: 'warning',
  title: { zh: '并列单位之间用了逗号', en: 'a comma between units of a list' },
  why: {
    zh: '逗号分开的是两层意思；这里两边都没有动作，是并列，别处写的是顿号。',
    en: 'A comma parts clauses; here neither side has an action, it is one list, and elsewhere it is written with 、.',
  },
  source: {
    zh: 'GB/T 15834-2011：并列词语之间用顿号（同一份表写法不一时才报告）',
    en: 'GB/T 15834-2011: 、 between words of a list (reported only where the table writes both)',
  },
  message: {
    zh: ({ left, right }) => `“${left}”和“${right}”并列，中间应是“、”`,
    en: ({ left, right }) => `“${left}” and “${right}” are a list; expected 、 between them`,
  },
  mend: { zh: '把“，”改为“、”', en: 'write 、' },
  fix: 'suggested',
  bad: rowsOf(
    '市政府办公室、市直各单位',
    '市财政局牵头，市教育局配合',
    '⟦市政府办公室，市直各单位⟧',
    '市教育局牵头，⟦市财政局，市民政局⟧、市司法局、市审计局、市统计局、市商务局配合',
  ),
  good: rowsOf('各街道，区直各部门', '区财政局，区教育局', '区民政局'),
  *check(document) {
    const cells = partiesOf(document);
    const pairs = new Set(
      cells.flatMap(({ joints }) => joints.flatMap(({ kind, left, right }) => (kind === 'list' ? [`${left.unit}、${right.unit}`] : []))),
    );
    const tiered = cells.some(
      ({ words, joints }) => !/[：:]/.test(words) && joints.some(({ kind, words: gap }) => kind === 'tier' && /[；;]/.test(gap)),
    );
    const joints = cells.flatMap((cell) => cell.joints);
    const lists = joints.filter(({ kind, left, right }) => kind === 'list' && alike(left, right)).length;
    const commas = joints.filter(({ words, left, right }) => /^\s*[，,]\s*$/.test(words) && alike(left, right)).length;
    for (const cell of cells) {
      for (const joint of cell.joints) {
        const { left, right, at, words } = joint;
        // In some cities ， parts tiers by custom: only against the document's own writing.
        const listed = pairs.has(`${left.unit}、${right.unit}`) || (tiered && alike(left, right));
        const rare = commas * (ofHelpers(joint) ? 2 : 3) <= lists && alike(left, right);
        // A half-width one is a fault of its own.
        if (!words.includes('，') || !(bare(cell, joint) ? listed || (rare && ofHelpers(joint)) : rare && insideHelpers(cell, joint)))
          continue;
        const mark = at[0] + words.search(/[，,]/);
        const [edit] = place(cell, [mark, mark + 1]);
        yield {
          args: { left: left.surface, right: right.surface },
          range: place(cell, [left.at[0], right.at[1]]),
          task: cell.task,
          ...(edit === undefined ? {} : { fix: { safe: false, edits: [{ at: edit, text: '、' }] } }),
        };
      }
    }
  },
};
