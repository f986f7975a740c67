import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { CSV_HEADER, csvLines } from '../../../lib/exchange/csv';
import { readRows } from '../../../lib/exchange/dataset/read-rows';
import { rowCheck } from '../../../lib/exchange/dataset/row-check';
import { datasetRows, FILE_START, readingKey } from '../../../lib/exchange/dataset/write-rows';
import type { Snapshot } from '../../../lib/records/snapshot';
import { reading, snapshot } from '../../history/sample';
import { anySnapshot, FUZZ } from './sample';

vi.setConfig({ testTimeout: 120_000 });

const MODEL = 'douyin@2026-09-08';
const fileOf = (...snapshots: Snapshot[]) => FILE_START + snapshots.map((each) => datasetRows(each, MODEL)).join('');
const problem = (text: string) => {
  const found = readRows(text);
  return 'problem' in found ? found.problem : undefined;
};
const shown = snapshot({
  updatedAt: '2026-09-09 11:00',
  industry: '食品',
  readings: [
    reading('total_score', 82, {
      dimension: '',
      label: '我的总分',
      raw: '82 分',
      unit: 'score',
      change: -1.5,
      rank: 88,
    }),
    reading('quality_return_rate', 1.34, { raw: '1.340 %', numerator: 41, denominator: 3060, windowDays: 30 }),
  ],
});

test('a file, byte for byte', () => {
  expect(fileOf(snapshot({ readings: [shown.readings[0]!] }))).toBe(
    '\uFEFFdata_date,captured_at,platform,shop_id,shop_name,page,dimension,indicator,label,value,unit,score,weight,' +
      'numerator,denominator,window_days,raw,model,source_url,' +
      'stage,industry,updated_at,day_from,change,rank,row_check\r\n' +
      '2026-09-09,2026-09-09T11:05:00+08:00,douyin,10000001,示例旗舰店,overview,,total_score,我的总分,82,score,,,,,,' +
      '82 分,douyin@2026-09-08,https://fxg.jinritemai.com/ffa/eco/experience-score,' +
      'formal,,,page,-1.5,88,c5e3b085\r\n',
  );
});

test('the columns of the CSV contract come first, cell for cell', async () => {
  await fc.assert(
    fc.asyncProperty(anySnapshot, async (one) => {
      const single = { ...one, readings: one.readings.slice(0, 1) };
      let csv = '';
      for await (const piece of csvLines([single], () => MODEL)) csv += piece;
      const row = csv.slice(`\uFEFF${CSV_HEADER.join(',')}\r\n`.length, -2).toWellFormed();
      expect(datasetRows(single, MODEL).startsWith(`${row},`)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('the check is the CRC-32 of the row’s UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      return Number.parseInt(rowCheck(text), 16) === crc32(text);
    }),
  );
});

describe('what was written is read back', () => {
  test('whole, with what the CSV has no column for', () => {
    expect(readRows(fileOf(shown))).toEqual({ read: [shown] });
  });

  test('whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(anySnapshot, { maxLength: 4 }), (snapshots) => {
        const found = readRows(fileOf(...snapshots));
        const keys = (some: readonly Snapshot[]) =>
          some.flatMap((one) => one.readings.map((each) => readingKey(one, each)));
        const read = 'read' in found ? found.read : [];
        expect(keys(read)).toEqual(keys(snapshots));
        const heads = (some: readonly Snapshot[]) =>
          some.map(({ readings: _, ...head }) =>
            JSON.stringify(head, (_key, value) => (typeof value === 'string' ? value.toWellFormed() : value)),
          );
        expect(new Set(heads(read))).toEqual(new Set(heads(snapshots)));
      }),
      { numRuns: 500 },
    );
  });

  test('two sightings of one moment and indicator stay two', () => {
    const twice = [shown, { ...shown, readings: [{ ...shown.readings[0]!, value: 83 }] }];
    expect(readRows(fileOf(...twice))).toEqual({ read: twice });
  });

  test('without its byte order mark', () => {
    expect(readRows(fileOf(shown).slice(1))).toEqual({ read: [shown] });
  });
});

describe('refused', () => {
  const file = fileOf(shown, snapshot({ day: '2026-09-10', capturedAt: '2026-09-10T11:05:00+08:00' }));

  test.each([
    ['nothing', '', 'half_written'],
    ['a byte order mark', '\uFEFF', 'half_written'],
    ['half a header', FILE_START.slice(0, 40), 'half_written'],
    ['a header without its line end', FILE_START.slice(0, -2), 'half_written'],
    ['a header of a newer version', FILE_START.replace('\r\n', ',mood\r\n'), 'newer'],
    ['another table', '订单号,金额\r\n1,2\r\n', 'foreign'],
    ['a row that lost its end', file.slice(0, -1), 'half_written'],
    ['line ends of Unix', file.replaceAll('\r\n', '\n'), 'half_written'],
    ['a cell too many', file.replace(/,formal,/, ',formal,,'), 'damaged'],
    ['a cell that was changed', file.replace('1.34,', '1.35,'), 'damaged'],
    ['a quote that nobody closes', `${file}"\r\n`, 'half_written'],
  ])('%s', (_name, text, code) => {
    expect(problem(text)?.code).toBe(code);
  });

  test('with the line, also after cells of several lines', () => {
    const two = snapshot({ readings: [reading('a', 1, { label: '一\r\n二\n三' }), reading('b', 2)] });
    expect(problem(fileOf(two).replace(/,2,percent/, ',3,percent'))).toEqual({ code: 'damaged', line: 5 });
  });

  test('what a schema does not let pass, though its check is right', () => {
    const forged = (cell: string, instead: string) => {
      const row = datasetRows(snapshot({ readings: [reading('a', 1)] }), MODEL)
        .slice(0, -11)
        .replace(cell, instead);
      return problem(`${FILE_START}${row},${rowCheck(row)}\r\n`)?.code;
    };
    expect(forged('2026-09-09,', '2026-09-09,')).toBeUndefined();
    expect(forged('douyin', '__proto__')).toBe('damaged');
    expect(forged(',1,percent', ',1e3,percent')).toBe('damaged');
    expect(forged(',1,percent', ',,percent')).toBe('damaged');
    expect(forged('2026-09-09,', '../../etc,')).toBe('damaged');
    expect(forged(',a,', ',constructor.a,')).toBe('damaged');
    expect(forged('2026-09-09,', '2026-13-45,')).toBe('damaged');
    expect(forged('2026-09-09T11', '2026-09-99T11')).toBe('damaged');
  });

  test('a cut gives no figure', () => {
    for (let at = 0; at < file.length; at++) {
      const found = readRows(file.slice(0, at));
      // At the end of a row nothing is missing that the rest of the file would not bring.
      if (!file.slice(0, at).endsWith('\r\n') || at < FILE_START.length) expect('problem' in found).toBe(true);
      else if ('read' in found) expect(found.read.flatMap(({ readings }) => readings).length).toBeLessThan(4);
    }
  });
});

test(`${FUZZ} broken files: refused, or the very figures that were written`, () => {
  const written = [shown, snapshot({ day: '2026-09-10', shopName: '"a",\r\nb' })];
  const file = new TextEncoder().encode(fileOf(...written));
  const keys = new Set(written.flatMap((one) => one.readings.map((each) => readingKey(one, each))));
  const decoder = new TextDecoder();
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255), fc.constantFrom('set', 'cut', 'double')), {
        minLength: 1,
        maxLength: 3,
      }),
      (changes) => {
        let bytes = file;
        for (const [at, byte, how] of changes) {
          if (how === 'set') bytes = bytes.with(Math.min(at, bytes.length - 1), byte);
          if (how === 'cut') bytes = bytes.slice(0, Math.max(1, at));
          if (how === 'double') bytes = new Uint8Array([...bytes.slice(0, at), ...bytes.slice(Math.min(at, byte))]);
        }
        const found = readRows(decoder.decode(bytes));
        if ('problem' in found) return true;
        return found.read.every((one) => one.readings.every((each) => keys.has(readingKey(one, each))));
      },
    ),
    { numRuns: FUZZ },
  );
});
