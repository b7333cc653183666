import type { Config } from '../../config/index.ts';
import { CONFIG_KEYS } from '../../config/schema.ts';
import { rules } from '../../rules/index.ts';
import type { Effective } from '../effective.ts';
import type { Io } from '../io.ts';
import type { Raw } from '../settings.ts';
import { type Said, severitiesFor } from './judge.ts';

interface Value {
  readonly value: unknown;
  /** Where it comes from: a place of a file, the command line, the preset, or nothing but the program. */
  readonly from: string;
}

const DEFAULTS: Readonly<Record<string, unknown>> = { preset: 'recommended', failLevel: 'error', level: 'warning', leadRule: null };
const OPTIONS: readonly (readonly [key: string, option: keyof Raw, flag: string])[] = [
  ['preset', 'preset', '--preset'],
  ['failLevel', 'failLevel', '--fail-level'],
  ['level', 'level', '--level'],
  ['baseline', 'baseline', '--baseline'],
  ['units', 'units', '--units'],
  ['headers', 'header', '--header'],
  ['year', 'year', '--year'],
  ['lang', 'lang', '--lang'],
];

function placeIn(config: Config, ...path: string[]): string {
  const { line, column } = config.at(path);
  return `${config.path}:${String(line)}:${String(column)}`;
}

function valueOf(key: string, raw: Raw, config: Config | null): Value {
  const option = OPTIONS.find(([name]) => name === key);
  const typed = option === undefined ? undefined : raw[option[1]];
  if (option !== undefined && typed !== undefined) return { value: typed, from: option[2] };
  const said = config === null ? undefined : Object.entries(config.says).find(([name]) => name === key)?.[1];
  if (config !== null && said !== undefined) return { value: said, from: placeIn(config, key) };
  return { value: DEFAULTS[key] ?? null, from: 'default' };
}

/** `--print-config`: every value that would hold for a file, and where each comes from, as JSON. */
export async function printConfig(file: string, raw: Raw, holds: Effective, said: Said, io: Io): Promise<number> {
  const config = await holds.configOf(file);
  const keys = CONFIG_KEYS.filter((key) => key !== 'rules');
  const severities = await severitiesFor(file, raw, holds, said);
  const preset = valueOf('preset', raw, config);
  const each = rules.map(({ code, severity }): [string, Value] => {
    const value = severities.get(code) ?? severity;
    if (said.has(code)) return [code, { value, from: '--rule' }];
    if (config?.says.rules?.[code] !== undefined) return [code, { value, from: placeIn(config, 'rules', code) }];
    return [code, { value, from: severities.has(code) ? `preset ${String(preset.value)}` : 'default' }];
  });
  const whole = { file, ...Object.fromEntries(keys.map((key) => [key, valueOf(key, raw, config)])), rules: Object.fromEntries(each) };
  io.out.write(`${JSON.stringify(whole, null, 2)}\n`);
  return 0;
}
