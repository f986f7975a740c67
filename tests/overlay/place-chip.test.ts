import { describe, expect, test } from 'vitest';
import { type Box, holds, touches } from '../../lib/overlay/box';
import { placeChip } from '../../lib/overlay/place-chip';
import { popoverSpot } from '../../lib/overlay/popover';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** A figure in the middle of its card. */
const figure = box(100, 100, 60, 20);
const card = box(0, 0, 400, 220);
const sizes = [
  { width: 90, height: 17 },
  { width: 40, height: 17 },
  { width: 12, height: 12 },
];

describe('a chip stands', () => {
  test.each<[where: string, obstacles: Box[], bounds: Box, level: number, left: number, top: number]>([
    ['beside its figure', [], card, 0, 166, 101.5],
    ['behind the unit', [box(163, 100, 14, 20)], card, 0, 183, 101.5],
    ['behind the unit and a mark', [box(163, 100, 14, 20), box(190, 100, 16, 16)], card, 0, 212, 101.5],
    ['over it, where the line goes on', [box(163, 100, 200, 20)], card, 0, 100, 81],
    [
      'over its end, where a label is over its beginning',
      [box(163, 100, 200, 20), box(20, 80, 60, 18)],
      card,
      0,
      100,
      81,
    ],
    ['under it', [box(163, 100, 200, 20), box(0, 76, 400, 20)], card, 0, 100, 122],
    ['before it', [box(163, 100, 200, 20), box(0, 76, 400, 20), box(0, 122, 400, 20)], card, 0, 4, 101.5],
    ['smaller, in a small cell', [], box(90, 90, 130, 36), 1, 166, 101.5],
    ['as a dot, in a smaller one', [], box(90, 92, 92, 36), 2, 166, 104],
  ])('%s', (_where, obstacles, bounds, level, left, top) => {
    const found = placeChip({ figure, sizes, obstacles, bounds });
    expect(found?.level).toBe(level);
    expect([found?.box.left, found?.box.top]).toEqual([left, top]);
  });

  test('nowhere, where there is no room', () => {
    expect(placeChip({ figure, sizes, obstacles: [], bounds: box(98, 98, 64, 24) })).toBeUndefined();
  });

  test('nowhere near enough, rather than far off', () => {
    const texts = [box(163, 60, 80, 100), box(0, 60, 98, 100), box(98, 60, 64, 38), box(98, 122, 64, 38)];
    expect(placeChip({ figure, sizes, obstacles: texts, bounds: card })).toBeUndefined();
  });

  test('never on a text, never on its figure, never outside its card, wherever texts are', () => {
    for (let seed = 0; seed < 500; seed++) {
      const at = (n: number) => Math.abs(Math.sin(seed * 12.9898 + n * 78.233)) * 43758.5453;
      const between = (n: number, most: number) => at(n) % most;
      const texts = Array.from({ length: 6 }, (_, i) =>
        box(between(i, 380), between(i + 10, 200), 10 + between(i + 20, 120), 8 + between(i + 30, 20)),
      );
      const found = placeChip({ figure, sizes, obstacles: texts, bounds: card });
      if (!found) continue;
      expect(texts.some((text) => touches(text, found.box))).toBe(false);
      expect(touches(figure, found.box)).toBe(false);
      expect(holds(card, found.box)).toBe(true);
    }
  });
});

describe('a card opens', () => {
  const size = { width: 272, height: 200 };
  const chip = box(166, 101, 90, 17);
  test.each<[where: string, window: [number, number], left: number, top: number]>([
    ['under its chip', [1440, 900], 166, 126],
    ['within the window', [400, 900], 124, 126],
    ['beside, where the window is low', [1440, 210], 262, 6],
  ])('%s', (_where, [width, height], left, top) => {
    expect(popoverSpot(size, chip, figure, { width, height })).toEqual({ left, top });
  });

  test('over its chip, at the foot of the window', () => {
    const low = box(100, 800, 60, 20);
    expect(popoverSpot(size, box(166, 801, 90, 17), low, { width: 1440, height: 900 })).toEqual({
      left: 166,
      top: 594,
    });
  });
});
