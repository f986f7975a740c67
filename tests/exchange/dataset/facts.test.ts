import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { factLine, readFactLines } from '../../../lib/exchange/dataset/fact-lines';
import { rowCheck } from '../../../lib/exchange/dataset/row-check';
import type { Fact } from '../../../lib/records/fact';
import { anyOther, anySnapshot, FUZZ } from './sample';

vi.setConfig({ testTimeout: 120_000 });

const note: Fact = {
  store: 'notes',
  record: {
    platform: 'douyin',
    shopId: '1',
    day: '2026-09-09',
    id: 'abcdefgh',
    text: '换快递',
    at: '2026-09-09T11:05:00+08:00',
  },
};
const gone: Fact = { store: 'deletions', record: { platform: 'jd', shopId: '2', at: '2026-09-10T11:05:00+08:00' } };
const code = (text: string) => {
  const found = readFactLines(text);
  return 'problem' in found ? found.problem.code : 'read';
};
const forged = (value: object) => {
  const rest = JSON.stringify(value).slice(1);
  return `{"check":"${rowCheck(rest)}",${rest}\n`;
};

test('a line, byte for byte', () => {
  expect(factLine(gone)).toBe(
    '{"check":"8993d9e9","v":1,"store":"deletions","record":{"at":"2026-09-10T11:05:00+08:00","platform":"jd","shopId":"2"}}\n',
  );
});

test('facts come back as they were, whatever stands in them', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          anyOther,
          anySnapshot.map((record): Fact => ({ store: 'snapshots', record })),
        ),
        { minLength: 1, maxLength: 5 },
      ),
      (facts) => {
        const found = readFactLines(facts.map(factLine).join(''));
        expect('read' in found && found.read).toEqual(
          JSON.parse(
            JSON.stringify(facts, (_key, value) => (typeof value === 'string' ? value.toWellFormed() : value)),
          ),
        );
      },
    ),
    { numRuns: 500 },
  );
});

test('one fact is one line, in whatever order its keys were', () => {
  const turned = Object.fromEntries(Object.entries(note.record).reverse());
  expect(factLine({ store: 'notes', record: turned } as Fact)).toBe(factLine(note));
});

describe('refused', () => {
  const file = factLine(note) + factLine(gone);
  test.each([
    ['nothing', '', 'half_written'],
    ['half a beginning', '{"chec', 'half_written'],
    ['half a line', file.slice(0, -10), 'half_written'],
    ['a line without its end', file.slice(0, -1), 'half_written'],
    ['other lines', '{"a":1}\n', 'foreign'],
    ['a text', '换快递\n', 'foreign'],
    ['a changed word', file.replace('换快递', '换平台'), 'damaged'],
    ['a newer version', forged({ v: 2, store: 'moods', record: {} }), 'newer'],
    ['an unknown store', forged({ v: 1, store: 'moods', record: {} }), 'damaged'],
    ['a store of all objects', forged({ v: 1, store: 'constructor', record: {} }), 'damaged'],
    ['no record', forged({ v: 1, store: 'notes' }), 'damaged'],
    ['a record of another shape', forged({ v: 1, store: 'notes', record: { ...note.record, day: '昨天' } }), 'damaged'],
    ['a hundred thousand brackets', `{"check":"${rowCheck('['.repeat(1e5))}",${'['.repeat(1e5)}\n`, 'damaged'],
  ])('%s', (_name, text, expected) => {
    expect(code(text)).toBe(expected);
  });

  test('keys that reach what all objects share are left out', () => {
    const record = JSON.parse(
      JSON.stringify(note.record).replace('{', '{"__proto__":{"bad":1},"constructor":{"bad":1},'),
    );
    const found = readFactLines(forged({ v: 1, store: 'notes', record }));
    expect(found).toEqual({ read: [note] });
    expect(({} as { bad?: unknown }).bad).toBeUndefined();
  });

  test(`${FUZZ} broken files: refused, or the very facts that were written`, () => {
    const bytes = new TextEncoder().encode(file);
    const lines = new Set([factLine(note), factLine(gone)]);
    const decoder = new TextDecoder();
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), fc.nat(bytes.length), (at, byte, end) => {
        const found = readFactLines(decoder.decode(bytes.with(at, byte).slice(0, end < 20 ? undefined : end)));
        return 'problem' in found || found.read.every((fact) => lines.has(factLine(fact)));
      }),
      { numRuns: FUZZ },
    );
  });
});
