import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { CsvReader } from '../../../lib/exchange/import/csv-reader';
import { delimiterOf } from '../../../lib/exchange/import/delimiter';
import { TableError } from '../../../lib/exchange/import/table-error';
import { FUZZ_RUNS, FUZZ_TIME } from './fuzz-runs';

/** The rows of a text that comes in pieces of so many characters. */
function rowsOf(text: string, size = text.length || 1, delimiter = ','): { line: number; cells: readonly string[] }[] {
  const reader = new CsvReader(delimiter);
  const rows = [];
  for (let at = 0; at < text.length; at += size) rows.push(...reader.read(text.slice(at, at + size)));
  return [...rows, ...reader.end()];
}
const cellsOf = (text: string, size?: number) => rowsOf(text, size).map(({ cells }) => cells);

function faultOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof TableError) return `${error.fault} ${error.line}`;
    throw error;
  }
  return 'none';
}

describe('rows', () => {
  test.each<[string, string, string[][]]>([
    [
      'CRLF',
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'LF, and no end to the last line',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'CR alone',
      'a,b\rc,d\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['quoted cells', '"a,1","b\r\n2","c""3"\r\n', [['a,1', 'b\r\n2', 'c"3']]],
    ['a quote in the middle', '5" screen,x\n', [['5" screen', 'x']]],
    ['text behind a quoted cell', '"a"b,c\n', [['ab', 'c']]],
    ['empty cells, and no empty rows', 'a,,\n\n,,\nb\n', [['a', '', ''], ['b']]],
    ['a last empty cell', 'a,', [['a', '']]],
  ])('%s, in pieces of any size', (_name, text, rows) => {
    for (const size of [1, 2, 3, 5, 100]) expect(cellsOf(text, size)).toEqual(rows);
  });

  test('know their line, whatever stands within quotes', () => {
    const rows = rowsOf('a\r\n"b\r\nb\nb",c\r\n\r\nd\re', 2);
    expect(rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [1, 'a'],
      [2, 'b\r\nb\nb'],
      [6, 'd'],
      [7, 'e'],
    ]);
  });
});

describe('what is no table', () => {
  test('a quotation mark that nothing closes is told with its line', () => {
    expect(faultOf(() => rowsOf('a,b\r\n"c,d\r\ne,f\r\n'))).toBe('quote 2');
  });

  test('a hundred megabytes without a line break are given up early', () => {
    const reader = new CsvReader(',');
    const piece = 'x'.repeat(100_000);
    let read = 0;
    const fault = faultOf(() => {
      for (; read < 100_000_000; read += piece.length) reader.read(piece);
    });
    expect(fault).toBe('long_line 1');
    expect(read).toBeLessThan(2_000_000);
  });

  test('a row of thousands of cells', () => {
    expect(faultOf(() => rowsOf(`a\n${','.repeat(5000)}\n`))).toBe('wide 2');
  });
});

describe('another reader gives the same', { timeout: FUZZ_TIME }, () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '分', '0', '\t'), maxLength: 6 });
  const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

  test('of any table that was written after RFC 4180', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        fc.nat(20),
        (table, size) => {
          const text = table.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
          const others = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' });
          expect(others.errors).toEqual([]);
          const filled = others.data.filter((row) => row.some((each) => each !== ''));
          expect(cellsOf(text, size + 1)).toEqual(filled);
          expect(filled).toEqual(table.filter((row) => row.some((each) => each !== '')));
        },
      ),
      { numRuns: FUZZ_RUNS },
    );
  });

  test('of any text at all that the other takes without complaint; and no text ends it otherwise than by a fault', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', 'b', '分'), maxLength: 30 });
    fc.assert(
      fc.property(text, fc.nat(10), (some, size) => {
        const others = Papa.parse<string[]>(some, { delimiter: ',', newline: '\n' });
        const fault = faultOf(() => rowsOf(some, size + 1));
        if (others.errors.length > 0) return;
        expect(fault).toBe('none');
        expect(cellsOf(some, size + 1)).toEqual(others.data.filter((row) => row.some((each) => each !== '')));
      }),
      { numRuns: FUZZ_RUNS },
    );
  });
});

describe('what stands between the cells', () => {
  test.each([
    ['a comma', '日期,体验分\n2026/9/9,82\n', ','],
    ['a TAB, as in a paste', '日期\t品退率,近30天\n9月9日\t1,234\n9月8日\t5\n', '\t'],
    ['a semicolon', 'day;score\n2026-09-09;82,5\n2026-09-08;81\n', ';'],
    ['nothing: one column', '82\n81\n', ','],
    ['quotes do not count', '"a;b;c;d",x\n"e;f;g;h",y\n', ','],
  ])('%s', (_name, text, delimiter) => {
    expect(delimiterOf(text)).toBe(delimiter);
  });
});
