import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDirectory } from '../../src/directory/index.ts';
import { Failure } from '../../src/failure.ts';

/** The lines after the first of a faulty directory's message. */
async function faults(words: string, path = 'units.yaml'): Promise<{ zh: string[]; en: string[] }> {
  try {
    await readDirectory(path, words);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const lines = (say: string): string[] =>
      say
        .split('\n')
        .slice(1)
        .map((line) => line.trim());
    return { zh: lines(error.say.zh), en: lines(error.say.en) };
  }
  return { zh: [], en: [] };
}

describe('a directory', () => {
  it('reads JSON, YAML and CSV alike', async () => {
    const json = JSON.stringify({
      units: [
        { name: '市财政局', aliases: ['财政局'], level: '市' },
        { name: '市教育局', since: '2019-01-01' },
      ],
      groups: [{ name: '市直各单位', members: ['财政局', '市教育局'] }],
    });
    const yaml =
      'units:\n  - name: 市财政局\n    aliases: [财政局]\n    level: 市\n  - name: 市教育局\n    since: 2019-01-01\ngroups:\n  - name: 市直各单位\n    members: [财政局, 市教育局]\n';
    const csv =
      '类型,名称,别名,层级,启用日期,成员\n单位,市财政局,财政局,市,,\nunit,市教育局,,,2019-01-01,\n群组,市直各单位,,,,财政局、市教育局\n';
    const [a, b, c] = [await readDirectory('u', json), await readDirectory('u', yaml), await readDirectory('u.csv', csv)];
    expect(b).toEqual(a);
    expect({ ...c, path: 'u' }).toEqual(a);
    expect(a.units[1]).toEqual({
      name: '市教育局',
      aliases: [],
      level: null,
      predecessor: null,
      successor: null,
      since: '2019-01-01',
      until: null,
    });
  });
  it('is worked out for the founding document', async () => {
    const words = readFileSync(new URL('../../fixtures/directories/shantou.yaml', import.meta.url), 'utf8');
    const { units, groups } = await readDirectory('shantou.yaml', words);
    expect(units.length).toBe(31);
    expect(groups.map(({ members }) => members.length)).toEqual([7, 24]);
  });
});

describe('faults are told all at once, each with its place', () => {
  it.each([
    [
      'a name that two units claim',
      'units:\n  - name: 市财政局\n  - name: 市教育局\n    aliases: [市财政局]\n',
      ['units.yaml:4:15: “市财政局” is already a name of “市财政局”; take one of them out'],
    ],
    [
      'an alias that differs in width and blanks only',
      'units:\n  - name: 市财政局（国资委）\n  - name: 市财政局 (国资委)\n',
      ['units.yaml:3:11: “市财政局 (国资委)” is already a name of “市财政局（国资委）”; take one of them out'],
    ],
    [
      'a member that does not exist',
      'units:\n  - name: 市财政局\ngroups:\n  - name: 市直各单位\n    members: [市材政局, 某公司]\n',
      [
        'units.yaml:5:15: “市材政局” is not in the directory, did you mean “市财政局”',
        'units.yaml:5:21: “某公司” is not in the directory; list it under units or groups first',
      ],
    ],
    [
      'a group that contains itself',
      'groups:\n  - name: 甲\n    members: [乙]\n  - name: 乙\n    members: [丙]\n  - name: 丙\n    members: [甲]\n',
      ['units.yaml:7:15: a group contains itself: 甲 → 乙 → 丙 → 甲; take one of these links out'],
    ],
    [
      'a group that is its own member',
      'groups:\n  - name: 甲\n    wordings: [甲们]\n    members: [甲们]\n',
      ['units.yaml:4:15: a group contains itself: 甲 → 甲; take one of these links out'],
    ],
    [
      'a key misspelt',
      'units:\n  - name: 市财政局\n    alias: [财政局]\n',
      [
        'units.yaml:3:5: unknown key “alias”, did you mean “aliases”; use one of name, aliases, level, predecessor, successor, since, until',
      ],
    ],
    ['no name', 'units:\n  - level: 市\n', ['units.yaml:2:5: units.0.name is missing; expected a string']],
    ['a list that is none', 'units:\n  - name: 市财政局\n    aliases: 财政局\n', ['units.yaml:3:14: units.0.aliases must be a list']],
    ['an empty name', 'units:\n  - name: " "\n', ['units.yaml:2:11: units.0.name is empty']],
    [
      'a day that does not exist',
      'units:\n  - name: 市财政局\n    until: 2021-02-30\n',
      ['units.yaml:3:12: units.0.until must be a day that exists, YYYY-MM-DD'],
    ],
    [
      'an end before its beginning',
      'units:\n  - name: 市财政局\n    since: 2021-02-03\n    until: 2020-02-03\n',
      ['units.yaml:4:12: until 2020-02-03 is before since 2021-02-03'],
    ],
    [
      'a successor that does not exist',
      'units:\n  - name: 市财政局\n    successor: 市财政厅\n',
      ['units.yaml:3:16: “市财政厅” is not in the directory, did you mean “市财政局”'],
    ],
  ])('%s', async (_, words, expected) => {
    const { zh, en } = await faults(words);
    expect(en).toEqual(expected);
    expect(zh.length).toBe(expected.length);
    for (const line of zh) expect(line).toMatch(/^units\.yaml:\d+:\d+: .*[\u3400-\u9fff]/u);
  });
  it('broken YAML, broken CSV and another kind of file', async () => {
    expect((await faults('units: [\n')).en.join('\n')).toMatch(/units\.yaml:2:1: not valid JSON or YAML/u);
    expect((await faults('name\n"a\n', 'u.csv')).en.join('\n')).toMatch(/not valid CSV/u);
    expect((await faults('[1, 2]')).en.join('\n')).toMatch(/must be an object/u);
    expect((await faults('just words')).en.length).toBe(1);
  });
  it('a place in a CSV is its line', async () => {
    const { en } = await faults('kind,name,members\nunit,市财政局,\ngroup,市直各单位,"市财政局、\n市教育局"\n', 'u.csv');
    expect(en).toEqual(['u.csv:4:3: “市教育局” is not in the directory, did you mean “市财政局”']);
  });
  it('groups nested ten thousand deep are no danger', async () => {
    const groups = Array.from({ length: 10_000 }, (_, at) => ({
      name: `组${String(at)}`,
      members: at === 9999 ? [] : [`组${String(at + 1)}`],
    }));
    expect((await faults(JSON.stringify({ groups }), 'u.json')).en).toEqual([]);
  });
});
