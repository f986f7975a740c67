import fc from 'fast-check';

/** What lies in wait for a parser: separators, signs, other widths and directions, keys of all objects, script. */
const BITS = [
  '',
  ' ',
  '\t',
  '\n',
  '\r',
  '\u2028',
  '\ufeff',
  '\u200b',
  '\u202e',
  '\0',
  ',',
  '"',
  "'",
  ':',
  '：',
  '=',
  '-',
  '−',
  '%',
  '％',
  '{',
  '}',
  '[',
  ']',
  '\\',
  '\\u0000',
  'null',
  '1e999',
  '-0',
  '0x10',
  '１２',
  '万',
  '#',
  '__proto__',
  'constructor',
  '"__proto__":{"a":1},',
  '<img src=x onerror=alert(1)>',
  '=cmd|1',
  '\ud800',
  '😀',
] as const;

/** A text that was right, with a few places cut, doubled or overwritten: what a chat or a hand makes of it. */
export function spoiled(right: readonly string[]): fc.Arbitrary<string> {
  const place = fc.record({
    at: fc.nat(1_000_000),
    long: fc.nat(12),
    bit: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...BITS) },
      { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
    ),
    twice: fc.boolean(),
  });
  return fc.tuple(fc.constantFrom(...right), fc.array(place, { minLength: 1, maxLength: 4 })).map(([text, places]) =>
    places.reduce((now, { at, long, bit, twice }) => {
      const from = now.length === 0 ? 0 : at % (now.length + 1);
      const cut = now.slice(from, from + long);
      return now.slice(0, from) + (twice ? cut + cut : bit) + now.slice(from + long);
    }, text),
  );
}
