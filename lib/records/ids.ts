/** The platforms whose back-ends are read; the last three only once the seller has allowed their hosts. */
export const PLATFORM_IDS = [
  'douyin',
  'taobao',
  'pinduoduo',
  'jd',
  'kuaishou',
  'weixin',
  'xiaohongshu',
  'tiktok',
] as const;
export type PlatformId = (typeof PLATFORM_IDS)[number];

/** One canonical unit an indicator. `percent`: 0.35 means 0.35 %. */
export const UNITS = ['percent', 'score', 'seconds', 'hours', 'days', 'count'] as const;
export type Unit = (typeof UNITS)[number];

/** Which way is better for the seller. */
export type Better = 'higher' | 'lower';

/** A text in both languages of the product. */
export type Bilingual = { readonly zh: string; readonly en: string };

/** Where a number comes from; every number that the seller sees has one. */
export const BASES = ['official', 'shown', 'fitted', 'unofficial'] as const;
export type Basis = (typeof BASES)[number];
