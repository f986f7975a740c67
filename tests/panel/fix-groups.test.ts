import { describe, expect, it } from 'vitest';
import { misfits } from '../../lib/engine';
import type { Effect, Fix, RankedFix } from '../../lib/engine/types.ts';
import type { Baseline } from '../../lib/panel/baseline.ts';
import { fixesNow, fixGroups } from '../../lib/panel/fix-groups.ts';
import { fixes } from '../../lib/platforms/douyin/fixes.ts';
import { platformOf } from '../../lib/platforms/index.ts';
import { september } from './sample.ts';

const pickup: readonly Effect[] = [{ indicator: 'pickup_time', kind: 'relative', by: -0.1 }];
const bonus: readonly Effect[] = [{ indicator: 'bonus', kind: 'add', by: 2 }];
const exact = (value: number) => ({ value, low: value, high: value, basis: 'shown' as const });

function ranked(id: string, effects: readonly Effect[], gain?: number, effort: Fix['effort'] = 'low'): RankedFix {
  const text = { zh: id, en: id };
  return {
    fix: {
      id,
      title: text,
      how: text,
      effects,
      effort,
      firstDays: 1,
      fullDays: 30,
      evidence: { basis: 'judgement', note: text },
      seeds: [],
    },
    gain: gain === undefined ? undefined : exact(gain),
    changes: {},
  };
}

const ids = (group: readonly RankedFix[]) => group.map(({ fix }) => fix.id);

describe('fixes listed apart', () => {
  it.each<{ name: string; given: RankedFix[]; scored: string[]; bonus?: string[]; unscored?: string[] }>([
    {
      name: 'by what moves: indicators, a bonus, nothing that is scored',
      given: [ranked('bonus', bonus, 5), ranked('pickup', pickup, 1), ranked('papers', [])],
      scored: ['pickup'],
      bonus: ['bonus'],
      unscored: ['papers'],
    },
    {
      name: 'most points first, without a gain last',
      given: [
        ranked('unread', pickup),
        ranked('none', pickup, 0),
        ranked('two', pickup, 2),
        ranked('three', pickup, 3),
      ],
      scored: ['three', 'two', 'none', 'unread'],
    },
    {
      name: 'of gains printed alike the least effort first',
      given: [
        ranked('1.24', pickup, 1.24, 'high'),
        ranked('1.21', pickup, 1.21, 'low'),
        ranked('1.23', pickup, 1.23, 'low'),
        ranked('1.2', pickup, 1.2, 'medium'),
        ranked('1.14', pickup, 1.14, 'low'),
      ],
      scored: ['1.23', '1.21', '1.2', '1.24', '1.14'],
    },
    {
      name: 'a bonus by effort before points',
      given: [ranked('five', bonus, 5, 'high'), ranked('two', bonus, 2), ranked('top', bonus, 0)],
      scored: [],
      bonus: ['two', 'top', 'five'],
    },
    {
      name: 'a fix that also moves an indicator is no mere bonus',
      given: [ranked('both', [...bonus, ...pickup], 3)],
      scored: ['both'],
    },
  ])('$name', ({ given, scored, bonus: conditional = [], unscored = [] }) => {
    const groups = fixGroups(given, 'bonus');
    expect([ids(groups.scored), ids(groups.bonus), ids(groups.unscored)]).toEqual([scored, conditional, unscored]);
  });
});

describe('the fixes of a Douyin shop', () => {
  const model = platformOf('douyin').models.at(-1)!;
  const values = Object.fromEntries(september.map((each) => [each.indicator, each]));
  const start: Baseline = { model, values, shown: 82, flat: false, misfits: misfits(model, values) };
  const isBonus = ({ fix }: RankedFix) => fix.effects.some(({ indicator }) => indicator === 'bonus');

  it('put what the indicators bring first, and no bonus among it', () => {
    const groups = fixesNow(start, fixes);
    expect(groups.scored.some(isBonus)).toBe(false);
    expect(ids(groups.bonus).slice(0, 2)).toEqual(['insure-return-freight', 'insure-bulky-return-freight']);
    expect(groups.scored[0]!.gain!.value).toBeGreaterThan(0);
  });

  it('are one list by effort without gains where the score is flat, bonus last', () => {
    const { scored, bonus: conditional, unscored } = fixesNow({ ...start, flat: true }, fixes);
    expect(conditional).toEqual([]);
    expect(scored.every(({ gain }) => gain === undefined)).toBe(true);
    const place = (each: RankedFix) => (isBonus(each) ? 3 : 0) + ['low', 'medium', 'high'].indexOf(each.fix.effort);
    expect(scored.map(place)).toEqual(scored.map(place).sort((a, b) => a - b));
    expect(ids(scored)).not.toEqual(ids(scored).sort());
    expect(scored.length + unscored.length).toBe(fixes.length);
  });

  it('are none before anything was read', () => {
    expect(fixesNow(undefined, fixes)).toEqual({ scored: [], bonus: [], unscored: [] });
  });
});
