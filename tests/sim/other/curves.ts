import type { Chance } from '../chance';
import { drawCurve, type TrueCurve } from '../curve';
import type { OtherShape } from '../family';
import type { Kind, Shape } from '../kinds';
import { type Measure, valueAt } from '../measures';

/** What stands in this hand for the first family's shapes. */
const INSTEAD: Readonly<Record<Shape, readonly (Shape | OtherShape)[]>> = {
  pieces: ['knots', 'logistic'],
  bend: ['logistic', 'knots'],
  tens: ['round'],
  fine: ['fives', 'round'],
  peers: ['peers'],
};

export function shapes({ shapes }: Kind): readonly (Shape | OtherShape)[] {
  return shapes.flatMap((shape) => INSTEAD[shape]);
}

export function curve(chance: Chance, measure: Measure, shape: Shape | OtherShape, days: number): TrueCurve {
  const full = measure.full * chance.factor(0.6, 1.7);
  const poor = Math.max(measure.poor * chance.factor(0.6, 1.7), 2.5 * full);
  if (shape === 'logistic') return logistic(chance, measure, full, poor);
  if (shape === 'round') return steps(chance, measure, full, poor, 10);
  if (shape === 'fives') return steps(chance, measure, full, poor, 5);
  if (shape === 'knots') return knots(chance, measure, full, poor);
  return drawCurve(chance, measure, shape, days);
}

/** As a rule text has it: at 100 up to a round value, then straight lines between three to five round values, at last 50 or 60. */
function knots(chance: Chance, measure: Measure, full: number, poor: number): TrueCurve {
  const count = chance.int(3, 5);
  const least = chance.pick([50, 60]);
  const falls = Array.from({ length: count - 1 }, () => chance.between(0.5, 1.5));
  const all = falls.reduce((sum, fall) => sum + fall, 0);
  const distances = spaced(chance, full, poor, count);
  let score = 100;
  const points = distances.map((away, index) => {
    if (index > 0) score -= ((100 - least) * falls[index - 1]!) / all;
    return { value: valueAt(measure, away), score };
  });
  return { kind: 'line', points: points.sort((a, b) => a.value - b.value) };
}

/** An S that is steepest between the two ends. */
function logistic(chance: Chance, measure: Measure, full: number, poor: number): TrueCurve {
  const middle = full + (poor - full) * chance.between(0.3, 0.6);
  const width = (poor - full) * chance.between(0.12, 0.25);
  const points = Array.from({ length: 81 }, (_, index) => {
    const away = (index / 80) * 1.6 * poor;
    return { value: valueAt(measure, away), score: 50 + 50 / (1 + Math.exp((away - middle) / width)) };
  });
  const [far] = points.slice(-1);
  const isOver = (value: number) => far!.value === value;
  return {
    kind: 'line',
    points: points.filter(({ value }, index) => index === 80 || !isOver(value)).sort((a, b) => a.value - b.value),
  };
}

/** Equal steps of the score; edges on round values, evenly or ever more widely spaced. */
function steps(chance: Chance, measure: Measure, full: number, poor: number, step: number): TrueCurve {
  const count = 50 / step;
  const distances = spaced(chance, full, poor, count);
  const tiers = distances.map((away, index) => ({
    edge: Number(valueAt(measure, away).toPrecision(10)),
    score: 100 - index * step,
  }));
  return { kind: 'tiers', tiers, otherwise: 50 };
}

/** Distances from perfect, rounded to a digit that rule texts use, none twice. */
function spaced(chance: Chance, full: number, poor: number, count: number): number[] {
  const isEven = chance.happens(0.5);
  const distances: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const u = index / (count - 1);
    const jitter = index === 0 || index === count - 1 ? 0 : chance.between(-0.25, 0.25) / count;
    const raw = isEven ? full + (u + jitter) * (poor - full) : full * (poor / full) ** (u + jitter);
    const digit = 10 ** Math.floor(Math.log10(raw)) / 2;
    let round = Math.round(raw / digit) * digit;
    const last = distances[index - 1];
    if (last !== undefined && round <= last + digit / 10) round = last + digit;
    distances.push(Number(round.toPrecision(6)));
  }
  return distances;
}
