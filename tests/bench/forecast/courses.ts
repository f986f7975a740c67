import type { Chance } from '../../sim';

/** How far a day is from perfect on average, as a share of the usual; asked once a day, in order. */
export type Course = (day: number, chance: Chance) => number;

/** So many days a spell of something gone wrong lasts, and how bad it is. */
function incidents(often: number, days: readonly [number, number], size: readonly [number, number]) {
  return (): Course => {
    let left = 0;
    let times = 1;
    return (_, chance) => {
      if (left > 0) left -= 1;
      else if (chance.happens(often)) {
        left = chance.int(...days) - 1;
        times = chance.factor(...size);
      } else times = 1;
      return times;
    };
  };
}

/** A new level now and then, which stays. @param today of a seller who has just mended something */
function shifts(often: number, mended: boolean) {
  return (draw: Chance, today: number): Course => {
    const on = mended ? today - draw.int(3, 22) : -1;
    const to = draw.factor(0.2, 0.6);
    let level = 1;
    return (day, chance) => {
      if (day === on) level *= to;
      else if (chance.happens(often)) level = chance.factor(0.45, 2.2);
      return level;
    };
  };
}

function wandering(draw: Chance): Course {
  const kept = draw.between(0.8, 0.97);
  const width = draw.between(0.3, 0.7);
  let at = width * draw.normal();
  return (_, chance) => {
    at = kept * at + width * Math.sqrt(1 - kept ** 2) * chance.normal();
    return Math.exp(at);
  };
}

/** Better or worse by up to 2.5 % a day for weeks, then another way. */
function trends(draw: Chance): Course {
  let at = 0;
  let slope = draw.between(-0.025, 0.025);
  return (_, chance) => {
    if (chance.happens(1 / 60)) slope = chance.between(-0.025, 0.025) - 0.01 * Math.sign(at);
    at += slope;
    return Math.exp(at);
  };
}

function weekly(draw: Chance): Course {
  const height = draw.between(0.2, 0.6);
  const from = draw.int(0, 6);
  return (day) => 1 + height * Math.cos((2 * Math.PI * (day + from)) / 7);
}

/** Several at once, milder. */
function mixed(draw: Chance, today: number): Course {
  const parts = [
    wandering(draw),
    incidents(1 / 60, [2, 8], [2, 6])(),
    shifts(1 / 150, false)(draw, today),
    weekly(draw),
  ];
  return (day, chance) => parts.reduce((product, part) => product * part(day, chance) ** 0.7, 1);
}

/** What goes on in a simulated shop, by name. */
export const COURSES: Readonly<Record<string, (draw: Chance, today: number) => Course>> = {
  steady: () => () => 1,
  incidents: incidents(1 / 45, [2, 9], [3, 10]),
  bursts: incidents(1 / 25, [1, 1], [6, 25]),
  shifts: shifts(1 / 70, false),
  mended: shifts(1 / 200, true),
  wandering,
  trends,
  weekly,
  mixed,
};
