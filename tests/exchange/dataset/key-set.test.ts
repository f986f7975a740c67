import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KeySet } from '../../../lib/exchange/dataset/key-set';

function markOf(keys: Iterable<string>): string {
  const set = new KeySet();
  for (const key of keys) set.add(key);
  return set.mark;
}

test('the order does not matter', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (keys) => {
      expect(markOf(keys.toReversed())).toBe(markOf(keys));
    }),
  );
});

test('another set has another mark, however little it differs', () => {
  const keys = Array.from({ length: 20_000 }, (_, n) => `["douyin","2026-09-09",${n}]percent,1.34,3060`);
  const marks = new Set(keys.map((_, at) => markOf([keys[at]!, keys[(at + 1) % keys.length]!])));
  expect(marks.size).toBe(keys.length);
  expect(markOf(['a', 'b'])).not.toBe(markOf(['ab']));
  expect(markOf(['a', 'a'])).not.toBe(markOf(['a']));
  expect(markOf([])).not.toBe(markOf(['']));
});
