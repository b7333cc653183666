import { describe, expect, it } from 'vitest';
import type { Severity } from '../../../src/finding.ts';
import { emit as github } from '../../../src/emit/findings/github.ts';
import { emit as junit } from '../../../src/emit/findings/junit.ts';
import { escaped } from '../../../src/emit/findings/xml.ts';
import { clean, finding, full, reportOf, sourceOf, unread, written } from './sample.ts';

const source = sourceOf('表,一:100%.txt', '甲\n乙\n');
function many(counts: Readonly<Record<Severity, number>>): string[] {
  const list = (['info', 'warning', 'error'] as const).flatMap((severity) =>
    Array.from({ length: counts[severity] }, (_, nth) => finding({ code: `c${nth}`, severity, range: [[0, 1]] })),
  );
  return written(github, reportOf(source, list)).trimEnd().split('\n');
}
const shown = (lines: readonly string[], command: string): number => lines.filter((line) => line.startsWith(`::${command} `)).length;

describe('github', () => {
  it('escapes what steers a workflow command', () => {
    const say = { zh: '100%\r\n甲:乙,丙\u001b', en: '' };
    const [line] = written(github, reportOf(source, [finding({ code: 'a', range: [[0, 3]], say })])).split('\n');
    expect(line).toBe('::error file=表%2C一%3A100%25.txt,line=1,endLine=2,title=a::100%25\\u000d%0A甲:乙,丙\\u001b');
  });
  it('begins with the most severe, and keeps a document without findings silent', () => {
    const lines = many({ info: 2, warning: 3, error: 2 });
    expect(lines.map((line) => line.slice(2, line.indexOf(' ')))).toEqual([
      'error',
      'error',
      'warning',
      'warning',
      'warning',
      'notice',
      'notice',
    ]);
    expect(written(github, clean)).toBe('');
  });
  it('says in a last line how many GitHub does not show, and says nothing where it shows all', () => {
    expect(many({ info: 10, warning: 10, error: 10 })).toHaveLength(30);
    expect(many({ info: 0, warning: 12, error: 11 }).at(-1)).toMatch(/^::notice::另有3处/u);
  });
  it('keeps a place for the last line among the ten notices that are shown', () => {
    const lines = many({ info: 11, warning: 0, error: 0 });
    expect(shown(lines, 'notice')).toBe(9);
    expect(lines.at(-1)).toMatch(/^::notice::另有2处/u);
  });
});

describe('junit', () => {
  it('counts a test a rule, errors for what could not be read, and a passed test for a document in order', () => {
    expect(written(junit, full)).toContain('<testsuites name="plan check" tests="8" failures="4" errors="1" time="0">');
    expect(written(junit, unread)).toContain('tests="1" failures="0" errors="1"');
    expect(written(junit, clean)).toContain('<testcase name="plan check" classname="清洁.txt" time="0"/>');
  });
  it('gathers the findings of one rule in one test', () => {
    const twice = [0, 2].map((from) => finding({ code: 'a', range: [[from, from + 1]] }));
    const xml = written(junit, reportOf(source, twice));
    expect(xml.match(/<testcase/gu)).toHaveLength(1);
    expect(xml).toContain('message="a 的说明 (+1)"');
    expect(xml).toContain('表,一:100%.txt:2:1 错误 a 的说明');
  });
  it('marks what XML cannot hold', () => {
    expect(escaped('<a b="c">&\u0000\u000b\ud800\uffff甲')).toBe('&lt;a b=&quot;c&quot;&gt;&amp;\\u0000\\u000b\ufffd\ufffd甲');
  });
});
