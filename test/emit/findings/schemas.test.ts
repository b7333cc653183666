import { readFileSync } from 'node:fs';
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv, type ValidateFunction } from 'ajv';
import { default as draft04 } from 'ajv-draft-04';
import gitlabSchema from '../../../fixtures/schemas/gitlab.schema.json' with { type: 'json' };
import rdjsonSchema from '../../../fixtures/schemas/rdjson.schema.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { emit as checkstyle } from '../../../src/emit/findings/checkstyle.ts';
import { emit as gitlab } from '../../../src/emit/findings/gitlab.ts';
import { emit as junit } from '../../../src/emit/findings/junit.ts';
import { emit as rdjson } from '../../../src/emit/findings/rdjson.ts';
import type { EmitFindings } from '../../../src/emit/findings/report.ts';
import { emit as sarif } from '../../../src/emit/findings/sarif.ts';
import { clean, finding, full, reportOf, sourceOf, unread, written } from './sample.ts';

/** Words that every format must carry: marks of XML and JSON, controls, halves of a pair, no characters. */
const odd = sourceOf('a\\b:c,<&"\'>\u0001 𠮷?#%.txt', 'x\u0000\u001b[31m\u202e\ud800\ufffe\u{10ffff}<&"\']]>--\t\n\n乙');
const hard = reportOf(odd, [
  finding({ code: 'first', range: [[0, odd.text.length]], say: { zh: `${odd.text}\r`, en: '\u0007' } }),
  finding({ code: 'at-end', range: [[odd.text.length, odd.text.length]], severity: 'info' }),
]);
const reports = { full, clean, unread, hard };
const names = ['full', 'clean', 'unread', 'hard'] as const;

const text = (name: string): string => readFileSync(new URL(`../../../fixtures/schemas/${name}`, import.meta.url), 'utf8');
const formats = {
  uri: (words: string): boolean => URL.canParse(words),
  'uri-reference': (words: string): boolean => /^[!-~]*$/u.test(words) && URL.canParse(words, 'file:///'),
  'date-time': true,
} as const;

const json: Readonly<Record<string, [EmitFindings, ValidateFunction]>> = {
  sarif: [sarif, new draft04.default({ strict: false, unicodeRegExp: false, allErrors: true, formats }).compile(schema)],
  gitlab: [gitlab, new Ajv({ allErrors: true }).compile(gitlabSchema)],
  rdjson: [rdjson, new Ajv({ allErrors: true }).compile(rdjsonSchema)],
};
const xml: Readonly<Record<string, [EmitFindings, string]>> = {
  junit: [junit, text('junit.xsd')],
  checkstyle: [checkstyle, text('checkstyle.xsd')],
};

describe.each(Object.entries(json))('%s', (_, [emit, valid]) => {
  it.each(names)('keeps to its schema: %s', (name) => {
    valid(JSON.parse(written(emit, reports[name])));
    expect(valid.errors).toBeNull();
  });
});

describe.each(Object.entries(xml))('%s', (_, [emit, xsd]) => {
  it.each(names)('keeps to its schema: %s', async (name) => {
    const contents = written(emit, reports[name]);
    const { errors } = await validateXML({ xml: [{ fileName: 'report.xml', contents }], schema: [xsd] });
    expect(errors).toEqual([]);
  });
});

it('the schemas refuse what is wrong', async () => {
  const [, valid] = json['sarif'] ?? [];
  expect(valid?.({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
  const contents = '<testsuites name="a" tests="0" failures="0" errors="0" time="0"><testcase name="b"/></testsuites>';
  expect((await validateXML({ xml: [{ fileName: 'report.xml', contents }], schema: [text('junit.xsd')] })).valid).toBe(false);
});
