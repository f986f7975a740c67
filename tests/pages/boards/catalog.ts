import type { PlatformId, Unit } from '../../../lib/records/ids.ts';
import { DOUYIN } from './systems/douyin.ts';
import { JD } from './systems/jd.ts';
import { KUAISHOU } from './systems/kuaishou.ts';
import { PINDUODUO } from './systems/pinduoduo.ts';
import { TAOBAO } from './systems/taobao.ts';
import { TIKTOK } from './systems/tiktok.ts';
import { WEIXIN } from './systems/weixin.ts';
import { XIAOHONGSHU } from './systems/xiaohongshu.ts';

/**
 * What the platforms measure, written from the public facts about them alone and not from the product's vocabulary: the
 * pages are an exam. Ids are the exam's own.
 */
export type Indicator = {
  id: string;
  /** As printed; the first is the rule's own wording. */
  labels: readonly string[];
  unit: Unit;
  /** Decimals as printed. */
  decimals: number;
  /** Typical values, in `unit`. */
  range: readonly [number, number];
  better: 'higher' | 'lower';
  /** Share of its dimension, where the rule or a page gave one. */
  weight?: number;
  /** Units as printed; otherwise those usual for `unit`. */
  printed?: readonly string[];
  /** Of a rate: what is counted, as the page prints it, and the usual size of the denominator. */
  fraction?: { numerator: string; denominator: string; size: readonly [number, number] };
};

export type Dimension = {
  id: string;
  labels: readonly string[];
  /** Share of the total; dimensions without one have weights that nobody knows. */
  weight?: number;
  /** The dimension has no score of its own on the page: a mere group. */
  group?: boolean;
  indicators: readonly Indicator[];
};

export type System = {
  id: string;
  platform: PlatformId;
  /** First and last business day of the rule version, or of the time that it was seen in. */
  days: readonly [string, string];
  /** Headings of such a page. */
  headings: readonly string[];
  total?: { labels: readonly string[]; range: readonly [number, number]; decimals: number; cap?: number };
  /** The rolling days that all its indicators count, where they do. */
  windowDays?: number;
  /** Range and decimals of the dimensions' scores. */
  score: { range: readonly [number, number]; decimals: number };
  /** Scores of single indicators, where the page shows them: these steps, or any within the range. */
  sub?: { steps?: readonly number[]; range: readonly [number, number]; decimals: number };
  bonus?: { labels: readonly string[]; points: readonly number[] };
  deduction?: { labels: readonly string[]; points: readonly number[] };
  dimensions: readonly Dimension[];
  /** Figures outside dimensions: stars, counts of orders. */
  others?: readonly Indicator[];
  /** `host/path`s that the sources name; none where no source does. */
  pages: readonly string[];
  language?: 'en';
};

export const SYSTEMS: readonly System[] = [
  ...DOUYIN,
  ...TAOBAO,
  ...PINDUODUO,
  ...JD,
  ...KUAISHOU,
  ...WEIXIN,
  ...XIAOHONGSHU,
  ...TIKTOK,
];

export function systemsOf(platform: PlatformId): System[] {
  return SYSTEMS.filter((system) => system.platform === platform);
}
