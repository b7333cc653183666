import type { Lang } from '../model.ts';
import type { Io } from './io.ts';

/** --lang, then PLAN_LANG, then the system's locale: zh is Chinese, all else English. */
export function langOf(named: string | undefined, env: Io['env']): Lang {
  for (const said of [named, env['PLAN_LANG']]) if (said === 'zh' || said === 'en') return said;
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
