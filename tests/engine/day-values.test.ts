import { describe, expect, test } from 'vitest';
import { dayValues } from '../../lib/engine';
import type { Reading, Snapshot } from '../../lib/records/snapshot';

function snapshot(day: string, capturedAt: string, readings: readonly Partial<Reading>[]): Snapshot {
  const whole = readings.map((reading) => ({
    indicator: 'help',
    dimension: 'service',
    label: '平台求助率',
    raw: '',
    value: 1,
    unit: 'percent' as const,
    ...reading,
  }));
  const rest = { platform: 'douyin', shopId: '1', shopName: '甲', page: 'overview', dayFrom: 'page' } as const;
  return { ...rest, day, capturedAt, url: '', stage: 'formal', readings: whole };
}

const at = (hour: number) => `2026-10-0${hour < 24 ? 2 : 3}T${String(hour % 24).padStart(2, '0')}:00:00+08:00`;

describe('dayValues', () => {
  test('is one entry a day, oldest first, whatever the order', () => {
    const days = dayValues([
      snapshot('2026-10-02', at(11), [{ value: 2 }]),
      snapshot('2026-10-01', at(9), [{ value: 1 }]),
    ]);
    expect(days.map(({ day, values }) => [day, (values.help as { value: number }).value])).toEqual([
      ['2026-10-01', 1],
      ['2026-10-02', 2],
    ]);
  });

  test('takes the last capture of a day, and what an equal figure showed beside it', () => {
    const early = snapshot('2026-10-01', at(9), [{ value: 1, score: 90, denominator: 300 }]);
    const same = snapshot('2026-10-01', at(10), [{ value: 1, weight: 0.2 }]);
    const other = snapshot('2026-10-01', at(11), [{ value: 3 }]);
    expect(dayValues([same, early])[0]!.values.help).toEqual({
      value: 1,
      score: 90,
      weight: 0.2,
      numerator: undefined,
      denominator: 300,
    });
    expect(dayValues([other, same, early])[0]!.values.help).toMatchObject({ value: 3, score: undefined });
  });

  test.each([
    ['a day', snapshot('1.10.2026', at(9), [{}]), /days as YYYY-MM-DD/],
    ['a moment', snapshot('2026-10-01', 'noon', [{}]), /ISO 8601/],
    ['a value', snapshot('2026-10-01', at(9), [{ value: Number.NaN }]), /help of 2026-10-01 to be finite/],
    ['a count', snapshot('2026-10-01', at(9), [{ denominator: Number.POSITIVE_INFINITY }]), /finite/],
  ])('refuses what is not %s', (_, bad, message) => {
    expect(() => dayValues([bad])).toThrow(message);
  });

  test('is empty for an empty history', () => expect(dayValues([])).toEqual([]));
});
