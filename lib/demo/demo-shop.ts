import { evaluate } from '../engine/evaluate';
import { pickModel } from '../engine/pick-model';
import type { ScoreModel } from '../engine/score-model';
import { addDays } from '../format/day';
import { formatValue } from '../format/value';
import type { Platform } from '../platforms/platform';
import type { Note } from '../records/added';
import type { Reading, Snapshot } from '../records/snapshot';
import { DEMO_ID } from './is-demo';
import { chances, type Stream, windowed } from './stream';

const NAME = '示例店铺（虚构）';
const DAYS = 75;
const WINDOW = 30;
const SEED = 7;
/** Not every page shows every figure every day: these days before the last one were not visited. */
const NOT_VISITED = new Set([3, 11, 12, 26, 40, 41, 58]);

/** A shop that had a bad batch in one month and slow replies over a promotion, and that ships well. Made up. */
const STREAMS: readonly Stream[] = [
  { indicator: 'goods_rating', usual: 4.71, swing: 0.01, spells: [{ from: 33, until: 24, value: 4.52 }] },
  {
    indicator: 'quality_return_rate',
    usual: 0.55,
    swing: 0.5,
    cases: 320,
    spells: [{ from: 31, until: 22, value: 1.9 }],
  },
  { indicator: 'pickup_time', usual: 13.5, swing: 0.15, spells: [{ from: 15, until: 10, value: 26 }] },
  { indicator: 'delivery_on_time_rate', usual: 90, swing: 0.04, cases: 300, spells: [] },
  {
    indicator: 'damage_return_rate',
    usual: 0.12,
    swing: 0.6,
    cases: 310,
    spells: [{ from: 45, until: 38, value: 0.5 }],
  },
  { indicator: 'im_response_time', usual: 24, swing: 0.2, spells: [{ from: 14, until: 8, value: 95 }] },
  {
    indicator: 'im_dissatisfaction_rate',
    usual: 4,
    swing: 0.4,
    cases: 60,
    spells: [{ from: 14, until: 8, value: 12 }],
  },
  { indicator: 'aftersale_review_time', usual: 6.5, swing: 0.2, spells: [] },
  { indicator: 'platform_help_rate', usual: 0.05, swing: 0.8, cases: 320, spells: [] },
];

/** What the owner of the demo shop wrote down, by days before the last one. */
const NOTES: readonly (readonly [before: number, text: string])[] = [
  [31, '新一批货上架，线头多'],
  [21, '换了供应商'],
  [15, '大促，仓库爆单'],
  [7, '加了晚班客服'],
];

/**
 * A made-up shop of a platform with some weeks of history, so that everything can be tried before there is a history of
 * one's own. The same every time, but for its days.
 *
 * @param platform whose score is out of a hundred and whose indicators {@link STREAMS} has: 抖店
 * @param lastDay its newest business day
 */
export function demoShop(
  platform: Platform,
  lastDay: string,
): { readonly snapshots: readonly Snapshot[]; readonly notes: readonly Note[] } {
  const chance = chances(SEED);
  const figures = STREAMS.map((stream) => [stream.indicator, windowed(stream, DAYS, WINDOW, () => chance())] as const);
  const shop = { platform: platform.id, shopId: DEMO_ID };
  const snapshots = Array.from({ length: DAYS }, (_, index) => DAYS - 1 - index)
    .filter((before) => !NOT_VISITED.has(before))
    .flatMap((before): Snapshot[] => {
      const day = addDays(lastDay, -before);
      const model = pickModel(platform.models, day);
      if (!model) return [];
      const found = new Map(figures.map(([id, values]) => [id, values[DAYS - 1 - before]!]));
      return [
        {
          ...shop,
          shopName: NAME,
          page: 'overview',
          day,
          dayFrom: 'page',
          capturedAt: `${day}T11:20:00+08:00`,
          url: platform.scoreUrl,
          stage: 'formal',
          readings: readingsOf(platform, model, found),
        },
      ];
    });
  const notes = NOTES.map(([before, text]) => {
    const day = addDays(lastDay, -before);
    return { ...shop, day, id: `demo-note-${before}`, text, at: `${day}T20:00:00+08:00` };
  });
  return { snapshots, notes };
}

/** Indicators as drawn, and the scores that the model gives them, rounded as the platform prints them. */
function readingsOf(
  platform: Platform,
  model: ScoreModel,
  figures: ReadonlyMap<string, { value: number; numerator?: number; denominator?: number }>,
): Reading[] {
  const inside = model.dimensions.flatMap(({ indicators }) => indicators.filter(({ id }) => figures.has(id)));
  const printed = new Map(inside.map(({ id, unit }) => [id, Number(figures.get(id)!.value.toFixed(DECIMALS[unit]))]));
  const read = (id: string, value: number, decimals: number, more: Partial<Reading> = {}): Reading[] => {
    const term = platform.vocabulary.terms.find(({ indicator }) => indicator === id);
    if (!term) return [];
    const { dimension, unit, labels, name } = term;
    const raw = formatValue(value, unit, decimals, 'zh-CN');
    return [{ indicator: id, dimension, label: labels[0] ?? name.zh, raw, value, unit, ...more }];
  };
  const scored = evaluate(model, Object.fromEntries(printed));
  const scores =
    scored.status === 'scored'
      ? scored.dimensions.flatMap(({ id, score }) => {
          const dimension = model.dimensions.find((each) => each.id === id)!;
          return read(dimension.score, Math.round(score.value), 0);
        })
      : [];
  const total = scored.status === 'scored' ? read(model.total, scored.shown, model.scale.decimals) : [];
  const indicators = inside.flatMap(({ id, unit }) => {
    const { numerator, denominator } = figures.get(id)!;
    const counts = numerator === undefined ? {} : { numerator, denominator };
    return read(id, printed.get(id)!, DECIMALS[unit], { windowDays: WINDOW, ...counts });
  });
  return [...total, ...scores, ...indicators];
}

/** As 抖店 prints them. */
const DECIMALS = { percent: 3, score: 4, seconds: 1, hours: 2, days: 1, count: 0 } as const;
