import {expect, test} from 'vitest';
import {readField} from '../../src/schema';

const field = {type: 'bytes', min: 1000, description: 'a limit'} as const;

test.each([
  ['500kB', 500_000],
  ['500 KB', 500_000],
  ['1.5 MB', 1_500_000],
  ['2mb', 2_000_000],
  ['500000', 500_000],
  ['1000B', 1000],
  ['1.0005kB', 1000],
  ['1 KiB', 1024],
  ['0.5MiB', 524_288],
  ['1GB', 1e9],
  [4096, 4096],
])('%s is %d bytes', (written, count) => {
  expect(readField(field, written)).toEqual({ok: true, value: count});
});

test.each([
  '',
  'kB',
  '500 kilo',
  '-5kB',
  '5,5kB',
  '0.9kB',
  '999',
  '1e6',
  '1e300GB',
  NaN,
])('%j is refused', written => {
  const reading = readField(field, written);
  if (reading.ok) throw new Error(`It was read as ${String(reading.value)}.`);
  expect(reading.message('--max-size')).toMatch(
    /^Expected --max-size to be a size of at least 1000 bytes, such as 500kB or 1\.5MB, got /,
  );
});
