import { describe, expect, it } from 'vitest';
import { outletOf } from '../../src/cli/check/outlets.ts';
import type { Place } from '../../src/cli/works/outlet.ts';
import { told } from '../../src/cli/works/check-work.ts';
import { contextOf } from '../../src/emit/findings/flow.ts';
import { FINDING_FORMATS, findingFormats } from '../../src/emit/findings/index.ts';
import type { FindingReport } from '../../src/emit/findings/report.ts';
import { Sum } from '../../src/jobs/sum.ts';
import { clean, full, reportOf, settings, sourceOf, unread, written } from '../emit/findings/sample.ts';

/** A place that remembers what was written, and whether it stands. */
function remembered(): Place & { readonly bytes: () => string; state: string } {
  const chunks: Buffer[] = [];
  return {
    state: 'open',
    write: (words) => chunks.push(Buffer.from(words)) > 0,
    commit() {
      this.state = 'there';
    },
    discard() {
      this.state = 'gone';
    },
    bytes: () => Buffer.concat(chunks).toString(),
  };
}

const many = full.documents.flatMap(({ findings }) => findings);
/** More than is kept in memory. */
const large: FindingReport = reportOf(
  sourceOf('a.tsv', full.documents[0]?.source.text ?? ''),
  Array.from({ length: 4000 }, (_, nth) => many[nth % 4] ?? many[0]).flatMap((one) => (one === undefined ? [] : [one])),
);

describe.each(FINDING_FORMATS)('%s', (format) => {
  it.each([
    ['of several documents', full],
    ['of one in order', clean],
    ['of none that could be read', unread],
    ['of very many findings', large],
  ])('a report %s is the same document by document', async (_, report) => {
    const { emit, flow } = await findingFormats[format]();
    const context = contextOf(settings, report.rules, report.version);
    const place = remembered();
    const outlet = outletOf(place, flow, context, 0);
    const sum = new Sum();
    for (const one of report.documents) {
      const { words, tally } = told(one, [{ flow, context, path: null, pretty: false }], { shown: 'info', failing: 'error' });
      sum.add(tally);
      expect(outlet.take(words.map((part, nth) => (nth % 2 === 0 ? Buffer.from(part) : part)))).toBe(true);
    }
    sum.add({ counts: { infos: report.summary.infos - sum.count('infos') }, names: {} });
    expect(outlet.finish({ sum, faults: report.failures })).toBe(true);
    expect(place.bytes()).toBe(written(emit, report));
    expect(place.state).toBe('there');
  });
});
