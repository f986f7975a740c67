import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { factLine } from '../../lib/exchange/dataset/fact-lines';
import { csvName, factsName, parquetName, partitionOf } from '../../lib/exchange/dataset/file-names';
import { parquetOf } from '../../lib/exchange/dataset/write-parquet';
import { datasetRows, FILE_START } from '../../lib/exchange/dataset/write-rows';
import type { Fact } from '../../lib/records/fact';
import type { Reading, Snapshot } from '../../lib/records/snapshot';

export const SHOPS = [
  { platform: 'douyin', shopId: '10000001', shopName: '云上山货' },
  { platform: 'douyin', shopId: '1234567890123456789', shopName: '=一号店' }, // an id that Excel would round, a name that it would run
  { platform: 'jd', shopId: '0012', shopName: '山货,"京东"' },
  { platform: 'taobao', shopId: '只有名字的店', shopName: '只有名字的店' },
  { platform: 'kuaishou', shopId: 'Ab', shopName: '快手店' },
] as const;
export const MONTHS = ['2026-09', '2026-10'] as const;
const DAYS = 28;
/** Looks at each day, an hour apart; the last one counts. */
const LOOKS = 18;
const FIGURES = 199;
export const DEVICES = ['aaaaaaaa', 'bbbbbbbb'] as const;

export type Shop = (typeof SHOPS)[number];

const two = (n: number) => String(n).padStart(2, '0');
export const daysOf = (month: string) => Array.from({ length: DAYS }, (_, n) => `${month}-${two(n + 1)}`);

/** A figure as any look shows it: worked out from where it stands, so that a test can work it out again. */
export function valueAt(shop: number, day: string, look: number, figure: number): number {
  const mix = (shop * 7919 + Number(day.replaceAll('-', '')) * 31 + look * 17 + figure * 101) % 9973;
  return figure === 0 ? 60 + (mix % 400) / 10 : (mix % 5000) / 100;
}
export const LAST_LOOK = LOOKS - 1;
export const REFUND = 1;

/** The refund rate rises in the second month in shops of an even place, and falls in the others. */
function shown(shop: number, day: string, look: number, figure: number): number {
  if (figure !== REFUND) return valueAt(shop, day, look, figure);
  const rise = (day.startsWith(MONTHS[1]) ? 2 : 0) * (shop % 2 === 0 ? 1 : -1);
  return Number((5 + rise + (valueAt(shop, day, look, figure) % 1)).toFixed(2));
}
export const figureOn = (shop: number, day: string, figure: number) => shown(shop, day, LAST_LOOK, figure);

const nameOf = (figure: number) => ['total_score', 'refund_rate'][figure] ?? `own_figure_${figure}`;

function readingOf(shop: number, day: string, look: number, figure: number): Reading {
  const value = shown(shop, day, look, figure);
  const common = { indicator: nameOf(figure), raw: `${value} %`, value };
  if (figure === 0) return { ...common, dimension: '', label: '总分', unit: 'score' };
  return {
    ...common,
    dimension: 'service',
    label: '退款率',
    unit: 'percent',
    ...(figure === REFUND && { change: -0.5, windowDays: 30 }),
  };
}

function looksOf(shop: number, month: string): Snapshot[] {
  const { platform, shopId, shopName } = SHOPS[shop]!;
  return daysOf(month).flatMap((day) =>
    Array.from(
      { length: LOOKS },
      (_, look): Snapshot => ({
        platform,
        shopId,
        shopName,
        page: 'overview',
        day,
        dayFrom: 'page',
        capturedAt: `${day}T${two(look + 5)}:00:00+08:00`,
        url: 'https://example.com/score',
        stage: 'formal',
        readings: Array.from({ length: FIGURES }, (_, figure) => readingOf(shop, day, look, figure)),
      }),
    ),
  );
}

/** What the seller has corrected: twice the same, the later one counts; and a figure that was none at all. */
export const CORRECTED = { shop: 0, day: '2026-09-05', value: 77.7 } as const;
export const NONE = { shop: 2, day: '2026-10-06' } as const;
const correction = (shop: number, day: string, value: number | null, at: string): Fact => {
  const { platform, shopId } = SHOPS[shop]!;
  return { store: 'corrections', record: { platform, shopId, day, indicator: 'total_score', value, at } };
};

/**
 * A data set of a million rows by our own writer: two devices, a conflict copy, corrections, and Parquet twins of one month.
 *
 * @returns rows in the CSV files, and distinct ones
 */
export function makeDataset(folder: string): {
  readonly rows: number;
  readonly distinct: number;
  readonly parquet: number;
} {
  const model = () => 'example@2026-01-01';
  let [rows, distinct, parquet] = [0, 0, 0];
  for (const [shop, { platform, shopId }] of SHOPS.entries()) {
    for (const month of MONTHS) {
      const looks = looksOf(shop, month);
      const place = partitionOf(platform, shopId, `${month}-01`);
      // Each device has seen half of the looks; both have seen the last day.
      const halves = [
        looks.filter((_, n) => n % 2 === 0),
        looks.filter((_, n) => n % 2 === 1 || n >= looks.length - LOOKS),
      ];
      for (const [of, device] of DEVICES.entries()) {
        write(
          join(folder, place, csvName(device)),
          FILE_START + halves[of]!.map((look) => datasetRows(look, model())).join(''),
        );
        rows += halves[of]!.length * FIGURES;
      }
      distinct += looks.length * FIGURES;
      if (shop !== 0) continue;
      write(
        join(folder, place, 'device=aaaaaaaa (冲突副本).csv'),
        FILE_START +
          looks
            .slice(0, 10)
            .map((look) => datasetRows(look, model()))
            .join(''),
      );
      rows += 10 * FIGURES;
      write(join(folder, place, parquetName('aaaaaaaa')), new Uint8Array(parquetOf(halves[0]!, model)));
      parquet += halves[0]!.length * FIGURES;
    }
  }
  const facts = [
    [correction(CORRECTED.shop, CORRECTED.day, CORRECTED.value, '2026-09-06T09:00:00+08:00')],
    [
      correction(CORRECTED.shop, CORRECTED.day, 11, '2026-09-06T08:00:00+08:00'),
      correction(NONE.shop, NONE.day, null, '2026-10-07T09:00:00+08:00'),
    ],
  ];
  for (const [of, device] of DEVICES.entries())
    write(join(folder, 'facts', factsName(device)), facts[of]!.map(factLine).join(''));
  return { rows, distinct, parquet };
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
