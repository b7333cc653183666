import { type At, type FaultAt, type Path, type Shape, validated, type Written } from '../written/index.ts';
import { nearestName } from '../written/nearest.ts';
import { CONFIG_KEYS, configSchema, type WrittenConfig } from './schema.ts';

/** A configuration as it was found: what it says, and where each value of it stands. */
export interface Config {
  /** The file that holds it. */
  readonly path: string;
  readonly says: WrittenConfig;
  readonly at: (path: Path) => At;
}

const SEVERITIES = ['error', 'warning', 'info', 'off'];

function keysAt(path: Path): readonly string[] {
  return path.length === 0 ? CONFIG_KEYS : path[0] === 'rules' ? SEVERITIES : [];
}

const shape: Shape<WrittenConfig> = { kind: 'config', schema: configSchema, keysAt };

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function unknownCode(code: string, codes: readonly string[], at: At): Promise<FaultAt> {
  const near = await nearestName(code, codes);
  return {
    at,
    say: {
      zh: `没有规则“${code}”${near === null ? '' : `，是不是“${near}”`}；plan rules 可列出全部`,
      en: `no rule “${code}”${near === null ? '' : `, did you mean “${near}”`}; plan rules lists all`,
    },
  };
}

/** Reads a configuration that stands at `root` of a file. Fails with all of its faults: unknown keys and codes with the nearest right one. */
export async function readConfig(path: string, written: Written, root: Path, codes: readonly string[]): Promise<Config> {
  const at = (place: Path): At => written.at([...root, ...place]);
  const codesSaid = isRecord(written.value) && isRecord(written.value['rules']) ? Object.keys(written.value['rules']) : [];
  const unknown = await Promise.all(
    codesSaid
      .filter((code) => !codes.includes(code))
      .map(async (code) => unknownCode(code, codes, written.keyAt([...root, 'rules', code]))),
  );
  const says = await validated(path, written, shape, root, unknown);
  return { path, says, at };
}
