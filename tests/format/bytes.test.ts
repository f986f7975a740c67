import { expect, test } from 'vitest';
import { formatBytes } from '../../lib/format/bytes';

test.each([
  [0, '0 kB'],
  [812_300, '812 kB'],
  [999_600, '1.0 MB'],
  [3_440_000, '3.4 MB'],
  [9_960_000, '10 MB'],
  [999_400_000, '999 MB'],
  [120_000_000_000, '120 GB'],
  [5_000_000_000_000_000, '5000 TB'],
])('%i bytes: %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});
