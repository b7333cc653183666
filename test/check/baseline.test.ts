import { describe, expect, it } from 'vitest';
import { entryFaults, expired, silenced, updated } from '../../src/check/baseline.ts';
import { readBaseline } from '../../src/check/baseline-file.ts';
import type { Finding } from '../../src/finding.ts';

function finding(code: string, fingerprint: string): Finding {
  const say = { zh: code, en: code };
  return { code, severity: 'error', say, args: {}, range: [[0, 1]], related: [], task: null, taskId: 't-1', fingerprint, fix: null };
}
const entry = { path: 'a.tsv', code: 'no-lead', task: null, fingerprint: 'f1', reason: '已知', expires: null };
const baseline = (
  ...entries: (typeof entry | (Omit<typeof entry, 'expires'> & { expires: string }))[]
): Parameters<typeof entryFaults>[0] => ({
  path: 'b.json',
  entries,
  at: () => ({ line: 1, column: 1 }),
});

describe('a baseline', () => {
  it('silences one finding an entry, by path, code and fingerprint', () => {
    const { shown, suppressed, used } = silenced(
      [finding('no-lead', 'f1'), finding('no-lead', 'f1'), finding('no-lead', 'f2'), finding('other', 'f1')],
      'a.tsv',
      [entry],
      '2026-01-01',
    );
    expect(shown.length).toBe(3);
    expect(suppressed.map(({ reason }) => reason)).toEqual(['已知']);
    expect([...used]).toEqual([0]);
    expect(silenced([finding('no-lead', 'f1')], 'b.tsv', [entry], '2026-01-01').suppressed).toEqual([]);
  });
  it('holds to the end of its last day', () => {
    const until = { ...entry, expires: '2026-03-31' };
    expect(expired(until, '2026-03-31')).toBe(false);
    expect(expired(until, '2026-04-01')).toBe(true);
    expect(silenced([finding('no-lead', 'f1')], 'a.tsv', [until], '2026-04-01').shown.length).toBe(1);
  });
  it('reports its stale, expired and reasonless entries, and none of documents that were not checked', () => {
    const list = baseline(entry, { ...entry, fingerprint: 'f2', expires: '2020-01-01' }, { ...entry, path: 'b.tsv', reason: ' ' });
    expect(entryFaults(list, new Set(), new Set(['a.tsv']), '2026-01-01')).toEqual([
      { index: 0, fault: 'baseline-stale' },
      { index: 1, fault: 'baseline-expired' },
      { index: 2, fault: 'baseline-reasonless' },
    ]);
    expect(entryFaults(baseline(entry), new Set([0]), new Set(['a.tsv']), '2026-01-01')).toEqual([]);
  });
  it('written anew keeps reasons, forgets what is gone, leaves other documents alone', () => {
    const other = { ...entry, path: 'z.tsv' };
    const gone = { ...entry, fingerprint: 'f9' };
    const fresh = updated([gone, other, entry], [{ path: 'a.tsv', findings: [finding('no-lead', 'f1'), finding('no-lead', 'f3')] }], '新');
    expect(fresh).toEqual([entry, { ...entry, fingerprint: 'f3', task: 't-1', reason: '新' }, other]);
  });
  it('is read strictly', async () => {
    await expect(readBaseline('b.json', '{"entries":[{"path":"a","code":"b"}]}')).rejects.toThrow(/fingerprint is missing/u);
    await expect(readBaseline('b.json', '{"entries":[],"entires":[]}')).rejects.toThrow(/did you mean “entries”/u);
    expect((await readBaseline('b.json', '{"entries":[]}')).entries).toEqual([]);
  });
});
