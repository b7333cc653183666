import { entryRules } from '../../check/entry-rules.ts';
import { fail } from '../../failure.ts';
import type { Lang } from '../../model.ts';
import { rules } from '../../rules/index.ts';
import { explained } from '../../views/explain.ts';
import { nearestName } from '../../written/nearest.ts';
import type { Io } from '../io.ts';
import type { Raw } from '../settings.ts';

/** `plan explain CODE`: one rule with its reason, how to mend it, and examples. */
export async function run([code = '']: readonly string[], _raw: Raw, lang: Lang, io: Io): Promise<number> {
  const known = [...rules, ...entryRules];
  const rule = known.find((one) => one.code === code);
  if (rule === undefined) {
    const nearest = await nearestName(
      code,
      known.map((one) => one.code),
    );
    throw fail('unknown-rule', { code, nearest });
  }
  io.out.write(explained(rule, lang));
  return 0;
}
