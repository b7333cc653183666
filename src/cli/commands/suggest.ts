import { namedClasses } from '../../bindings/named.ts';
import { inOrder, rosterOf } from '../../bindings/roster.ts';
import type { Lang } from '../../model.ts';
import type { Io } from '../io.ts';
import { save } from '../save.ts';
import type { Raw } from '../settings.ts';
import { tell } from './given.ts';
import { effective } from '../effective.ts';
import { readAll } from '../works/whole.ts';

/** `plan units --suggest`: the draft of a unit directory, as YAML. */
export async function suggest(files: readonly string[], raw: Raw, lang: Lang, io: Io): Promise<number> {
  const { suggestion } = await import('../../directory/suggest.ts');
  const documents = await readAll(files, raw, effective(raw, io), io);
  tell(documents.faults, raw.debug === true, lang, io);
  const code = documents.faults.length > 0 ? 2 : 0;
  if (documents.read.length === 0 && code !== 0) return code;
  const ordered = inOrder(documents.read);
  const classes = ordered.map(({ plans }) => namedClasses(plans));
  const members = (group: string): string[] => classes.flatMap((one) => one.members(group) ?? []);
  const words = suggestion(rosterOf(ordered, null, () => true).entries, members, lang);
  if (raw.output !== undefined) save(raw.output, [words], io.cwd);
  else io.out.write(words);
  return code;
}
