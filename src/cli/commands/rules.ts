import { entryRules } from '../../check/entry-rules.ts';
import { formats } from '../../emit/index.ts';
import type { Lang } from '../../model.ts';
import { rules } from '../../rules/index.ts';
import { rulesView } from '../../views/rules.ts';
import type { Io } from '../io.ts';
import { save } from '../save.ts';
import { colorOf, type Raw, reportFormat, widthOf } from '../settings.ts';

/** `plan rules`: every rule with its severity and whether it is mended by itself. */
export async function run(_files: readonly string[], raw: Raw, lang: Lang, io: Io): Promise<number> {
  const { emit } = await formats[reportFormat(raw)]();
  const settings = { lang, width: widthOf(io.env, io.out), color: colorOf(raw.color, io.env, io.out), excel: raw.excel === true };
  const chunks = emit(rulesView([...rules, ...entryRules]), settings);
  if (raw.output !== undefined) save(raw.output, chunks, io.cwd);
  else for (const chunk of chunks) if (!io.out.write(chunk)) break;
  return 0;
}
