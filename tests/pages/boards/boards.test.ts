import { describe, expect, test } from 'vitest';
import { LAYOUTS, PLACES } from './board.ts';
import { SYSTEMS } from './catalog.ts';
import { drawBoard } from './draw-board.ts';
import { eachBoard, seedOf } from './each-board.ts';
import { figuresOf } from './figures-of.ts';
import { truthOf } from './truth.ts';

const SEED = seedOf(process.env.SEED, new Date());
const BOARDS = [...eachBoard(SEED, 800)];

describe(`boards of seed ${SEED}`, () => {
  test('the same options give the same board, and another seed another', () => {
    const draw = (seed: number) => drawBoard({ platform: 'jd', seed });
    expect(draw(SEED)).toEqual(draw(SEED));
    expect(draw(SEED + 1)).not.toEqual(draw(SEED));
  });

  test('come over every platform, kit, layout, place and system', () => {
    const seen = (pick: (each: (typeof BOARDS)[number]) => string[]) => new Set(BOARDS.flatMap(pick));
    expect(seen(({ kit, board }) => [`${board.platform} ${kit}`]).size).toBe(80);
    expect(seen(({ board }) => board.sections.map(({ layout }) => layout))).toEqual(new Set(LAYOUTS));
    expect(seen(({ board }) => [board.place])).toEqual(new Set(PLACES));
    expect(seen(({ board }) => [board.system])).toEqual(new Set(SYSTEMS.map(({ id }) => id)));
  });

  test('have figures enough to be a board, each of which is in the truth once', () => {
    for (const { board, name } of BOARDS) {
      const { figures } = truthOf(board);
      expect(figures.length, name).toBeGreaterThanOrEqual(3);
      expect(new Set(figures.map(({ key }) => key)).size, name).toBe(figures.length);
    }
  });

  test('print a value wherever there is data, and none where there is not', () => {
    for (const { board, name } of BOARDS)
      for (const { status, value, raw } of truthOf(board).figures)
        expect(Number.isFinite(value), `${name}: ${raw}`).toBe(status === 'read');
  });

  test('a rate is its fraction, to the digits printed', () => {
    for (const { board, name } of BOARDS)
      for (const { value, fraction, number } of figuresOf(board)) {
        if (!fraction || value === undefined) continue;
        const exact = (100 * fraction.numerator.value) / fraction.denominator.value;
        const decimals = number.normalize('NFKC').split('.')[1]?.length ?? 0;
        expect(Math.abs(exact - value), `${name}: ${number}`).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
      }
  });

  test('a percentage is within 0 and 100, a total within its scale', () => {
    for (const { board, name } of BOARDS)
      for (const { value, unit, key } of truthOf(board).figures) {
        if (value === undefined) continue;
        if (unit === 'percent') expect(value >= 0 && value <= 100, `${name} ${key} ${value}`).toBe(true);
        if (key.endsWith('/total_score')) expect(value >= 0 && value <= 100, `${name} ${value}`).toBe(true);
      }
  });

  test('the total is the weighted mean of the printed dimensions, with bonus and deduction', () => {
    const WEIGHTS = { goods: 0.5, logistics: 0.15, service: 0.35 };
    for (const { board, name } of BOARDS) {
      if (!board.system.startsWith('douyin_2026')) continue;
      const of = (id: string) => truthOf(board).figures.find(({ key }) => key === `douyin/${id}`)?.value;
      const scores = Object.entries(WEIGHTS).map(([id, weight]) => (of(`${id}_score`) ?? Number.NaN) * weight);
      const sum = scores.reduce((a, b) => a + b, 0) + (of('bonus') ?? 0) - (of('deduction') ?? 0);
      if (!Number.isFinite(sum)) continue; // some dimensions stand in panels that are not shown
      expect(Math.abs(Math.min(100, sum) - of('total_score')!), name).toBeLessThanOrEqual(0.5 + 1e-9);
    }
  });
});
