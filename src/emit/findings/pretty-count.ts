import type { Lang } from '../../model.ts';
import type { End } from './flow.ts';

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** Infos that were found and are not shown. */
function hidden({ summary, shown }: End): number {
  return Math.max(0, summary.infos - shown.info);
}

function zh(end: End): string[] {
  const { documents, errors, warnings, infos, suppressed } = end.summary;
  const more = hidden(end);
  const counts = [
    ...(errors > 0 ? [`${errors}个错误`] : []),
    ...(warnings > 0 ? [`${warnings}个警告`] : []),
    ...(infos > more ? [`${infos - more}条提示`] : []),
  ];
  return [
    `共检查${documents}个文件：${counts.length === 0 ? '没有错误和警告' : counts.join('，')}`,
    ...(more > 0 ? [`另有${more}条提示没有列出，加 --level info 列出`] : []),
    ...(suppressed > 0 ? [`${suppressed}条已在基线中豁免`] : []),
    ...(end.failures.length > 0 ? [`${end.failures.length}个文件没能检查`] : []),
  ];
}

function en(end: End): string[] {
  const { documents, errors, warnings, infos, suppressed } = end.summary;
  const more = hidden(end);
  const counts = [
    ...(errors > 0 ? [plural(errors, 'error')] : []),
    ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
    ...(infos > more ? [plural(infos - more, 'info')] : []),
  ];
  return [
    `${plural(documents, 'file')} checked: ${counts.length === 0 ? 'no errors or warnings' : counts.join(', ')}`,
    ...(more > 0 ? [`${plural(more, 'info')} not listed (--level info lists them)`] : []),
    ...(suppressed > 0 ? [`${suppressed} silenced by the baseline`] : []),
    ...(end.failures.length > 0 ? [`${plural(end.failures.length, 'file')} could not be checked`] : []),
  ];
}

/** What was found in all, and below it what is not shown. */
export function counted(end: End, lang: Lang): string {
  return lang === 'zh' ? zh(end).join('\n') : en(end).join('\n');
}
