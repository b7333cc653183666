import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { emit as csv } from '../../../src/emit/findings/csv.ts';
import { emit as gitlab } from '../../../src/emit/findings/gitlab.ts';
import { emit as json } from '../../../src/emit/findings/json.ts';
import { emit as ndjson } from '../../../src/emit/findings/ndjson.ts';
import { emit as rdjson } from '../../../src/emit/findings/rdjson.ts';
import type { EmitFindings, FindingReport } from '../../../src/emit/findings/report.ts';
import { emit as sarif } from '../../../src/emit/findings/sarif.ts';
import { clean, finding, full, reportOf, sourceOf, unread, written } from './sample.ts';

const read = (emit: EmitFindings, report: FindingReport): unknown => JSON.parse(written(emit, report));
const paths = (emit: EmitFindings, path: string): string =>
  written(emit, reportOf(sourceOf(path, 'a'), [finding({ code: 'a', range: [[0, 1]] })]));

describe('json', () => {
  it('has the keys of the contract in their order', () => {
    expect(written(json, full)).toMatch(/^\{\n {2}"schemaVersion": 1,\n {2}"findings": \[[^]*\n {2}\],\n {2}"summary": \{/u);
    const [first] = written(ndjson, full).split('\n');
    expect(first).toMatch(new RegExp(`^\\{${KEYS.map((key) => `"${key}":.*`).join(',')}\\}$`, 'u'));
  });
  it('says the same as ndjson', () => {
    const lines = written(ndjson, full).trimEnd().split('\n');
    expect(read(json, full)).toMatchObject({ schemaVersion: 1, findings: lines.map((line): unknown => JSON.parse(line)) });
  });
  it('is whole without findings', () => {
    expect(read(json, clean)).toEqual({ schemaVersion: 1, findings: [], summary: clean.summary });
    expect(written(ndjson, clean)).toBe('');
  });
});
const KEYS = ['code', 'severity', 'path', 'message', 'args', 'range', 'related', 'task', 'fingerprint', 'fix'];

it('csv reads back, and formulas are left as they are', () => {
  const source = sourceOf('=1.txt', '=1+1,"a"\n');
  const report = reportOf(source, [finding({ code: 'a', range: [[0, 9]], task: null })]);
  expect(parse(written(csv, report))).toEqual([
    ['document', 'line', 'column', 'severity', 'code', 'task', 'message', 'words', 'fingerprint'],
    ['=1.txt', '1', '1', 'error', 'a', '', 'a 的说明', '=1+1,"a"\n', 'f-a'],
  ]);
  expect(written(csv, clean).trimEnd().split('\n')).toHaveLength(1);
});

describe('gitlab', () => {
  it('has a fingerprint of its own for the same fault in every file', () => {
    const names = ['a b.txt', 'ab.txt', 'a\tb.txt', 'c/a b.txt'];
    const documents = names.map((name) => ({
      source: sourceOf(name, 'a'),
      findings: [finding({ code: 'a', range: [[0, 1]] })],
      suppressed: [],
    }));
    const prints = [...written(gitlab, { ...full, documents }).matchAll(/"fingerprint": "(\w+)"/gu)].map(([, print]) => print);
    expect(new Set(prints).size).toBe(names.length);
  });
  it('is an empty array without findings', () => {
    expect(written(gitlab, unread)).toBe('[]\n');
  });
});

describe('rdjson', () => {
  it('counts columns in bytes of UTF-8, from 1', () => {
    const source = sourceOf('a.txt', 'a\n甲𠮷bé错\n');
    const report = reportOf(source, [finding({ code: 'a', range: [[7, 8]] })]);
    const range = { start: { line: 2, column: 1 + 3 + 4 + 1 + 2 }, end: { line: 2, column: 11 + 3 } };
    expect(read(rdjson, report)).toMatchObject({ diagnostics: [{ location: { range } }] });
  });
  it('makes one suggestion of edits that belong together', () => {
    const edits = [
      { at: [4, 5], text: '、' },
      { at: [1, 2], text: '' },
    ] as const;
    const report = reportOf(sourceOf('a.txt', '甲 乙丙,丁'), [finding({ code: 'a', range: [[1, 2]], fix: { safe: true, edits } })]);
    const range = { start: { line: 1, column: 4 }, end: { line: 1, column: 12 } };
    expect(read(rdjson, report)).toMatchObject({ diagnostics: [{ suggestions: [{ range, text: '乙丙、' }] }] });
  });
});

describe('sarif', () => {
  it.each([
    ['表 一/100%#?.txt', '%E8%A1%A8%20%E4%B8%80/100%25%23%3F.txt'],
    ['.\\区县\\a.txt', '%E5%8C%BA%E5%8E%BF/a.txt'],
    ['../a:b.txt', '../a%3Ab.txt'],
    ['C:\\表\\a b.txt', 'file:///C:/%E8%A1%A8/a%20b.txt'],
    ['\\\\server\\a.txt', 'file://server/a.txt'],
    ['/tmp/a b.txt', 'file:///tmp/a%20b.txt'],
    ['a\ud800.txt', 'a%EF%BF%BD.txt'],
  ])('encodes %s', (path, uri) => {
    expect(paths(sarif, path)).toContain(`"uri": "${uri}"`);
  });
  it('tells what could not be read and what is silenced', () => {
    const run = { invocations: [{ executionSuccessful: false, toolExecutionNotifications: [{ level: 'error' }] }] };
    expect(read(sarif, full)).toMatchObject({ runs: [run] });
    expect(read(sarif, clean)).toMatchObject({ runs: [{ invocations: [{ executionSuccessful: true }], results: [] }] });
    expect(written(sarif, full).match(/"justification"/gu)).toHaveLength(1);
    expect(written(sarif, full).match(/"suppressions": \[\]/gu)).toHaveLength(5);
  });
});
