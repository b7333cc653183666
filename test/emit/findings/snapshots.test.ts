import { expect, it } from 'vitest';
import { FINDING_FORMATS, findingFormats } from '../../../src/emit/findings/index.ts';
import { clean, full, written } from './sample.ts';

const file = (name: string): string => `./snapshots/${name}.txt`;

it.each(FINDING_FORMATS)('%s is written as it was', async (format) => {
  const { emit } = await findingFormats[format]();
  await expect(written(emit, full)).toMatchFileSnapshot(file(`full.zh.${format}`));
  await expect(written(emit, full, { lang: 'en' })).toMatchFileSnapshot(file(`full.en.${format}`));
  await expect(written(emit, clean)).toMatchFileSnapshot(file(`clean.zh.${format}`));
});

it('pretty is written as it was, narrow and in colour', async () => {
  const { emit } = await findingFormats.pretty();
  await expect(written(emit, full, { width: 50 })).toMatchFileSnapshot(file('narrow.zh.pretty'));
  await expect(written(emit, full, { color: true })).toMatchFileSnapshot(file('color.zh.pretty'));
});
