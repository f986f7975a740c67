import { dayValues } from '../engine/day-values';
import type { Rung } from '../engine/plan/rung';
import type { listShops } from '../history/list-shops';
import type { Platform } from '../platforms/platform';
import type { Reading, Snapshot } from '../records/snapshot';
import { dayList, type StoredDay } from './day-list';
import { type Freshness, freshness } from './freshness';
import { ladderNow, type RungNow, type ScoresOf } from './ladder-now';
import { latestFigures } from './latest-figures';
import { ruleFor } from './rule-for';
import { type ScoreScale, scoreScale } from './score-scale';

type Shop = Awaited<ReturnType<typeof listShops>>[number];

/** What a table of shops says of one. */
export type ShopRow = {
  readonly shop: Shop;
  readonly platform: Platform | undefined;
  readonly total: Reading | undefined;
  readonly scale: ScoreScale;
  /** The day of the score among those stored. */
  readonly day: StoredDay | undefined;
  readonly freshness: Freshness | undefined;
  /** The rung that is least far away, up or down. */
  readonly rung: RungNow | undefined;
};

/** Columns that a table of shops may be ordered by. */
export const SORTS = ['name', 'score', 'change', 'fresh', 'rung'] as const;
export type SortBy = (typeof SORTS)[number];

type Known = {
  readonly platform: Platform | undefined;
  readonly snapshots: readonly Snapshot[];
  readonly rungs: readonly Rung[];
  readonly now: Date;
};

const TOTAL = 'total_score';

export function shopRow(shop: Shop, { platform, snapshots, rungs, now }: Known): ShopRow {
  const figures = latestFigures(snapshots, TOTAL);
  const total = figures?.readings[TOTAL];
  const days = dayList(snapshots, TOTAL, (day) => ruleFor(platform, day)?.id);
  const ladder = figures && total && ladderNow(rungs, scoresIn(snapshots), total.day);
  const near = [ladder?.next, ladder?.atRisk].filter((each) => each !== undefined);
  return {
    shop,
    platform,
    total,
    scale: scoreScale(figures && ruleFor(platform, figures.day), platform, total),
    day: days.find(({ day }) => day === figures?.day),
    freshness: figures && freshness(figures, now),
    rung: near.sort((a, b) => Math.abs(a.gap) - Math.abs(b.gap))[0],
  };
}

/** A shop's scores by day, for {@link ladderNow}. */
export function scoresIn(snapshots: readonly Snapshot[]): ScoresOf {
  const days = dayValues(snapshots);
  return (id) =>
    new Map(
      days.flatMap(({ day, values }): [string, number][] => {
        const figure = values[id];
        return figure === undefined ? [] : [[day, typeof figure === 'number' ? figure : figure.value]];
      }),
    );
}

/** What cannot be compared stands last, whichever way round. Scores of several platforms are compared as shares of their scale. */
export function sorted(rows: readonly ShopRow[], by: SortBy, isDown: boolean): ShopRow[] {
  const way = isDown ? -1 : 1;
  return [...rows].sort((a, b) => {
    if (by === 'name') return way * a.shop.shopName.localeCompare(b.shop.shopName, 'zh-CN');
    const [one, other] = [KEYS[by](a), KEYS[by](b)];
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
    return way * (one - other);
  });
}

const KEYS: Readonly<Record<Exclude<SortBy, 'name'>, (row: ShopRow) => number | undefined>> = {
  score: ({ total, scale }) => total && total.value / (scale.max ?? 1),
  change: ({ day, scale }) => (day?.change === undefined ? undefined : day.change / (scale.max ?? 1)),
  fresh: ({ freshness: age }) => age && -age.days,
  rung: ({ rung, scale }) => rung && -Math.abs(rung.gap) / (scale.max ?? 1),
};
