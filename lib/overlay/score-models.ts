import type { ScoreModel } from '../engine/score-model';
import { douyin20260507 } from '../platforms/douyin/models/2026-05-07';
import { douyin20260714 } from '../platforms/douyin/models/2026-07-14';
import { douyin20260908 } from '../platforms/douyin/models/2026-09-08';
import { jd20260701 } from '../platforms/jd/models/2026-07-01';
import { taobao20250630 } from '../platforms/taobao/models/2025-06-30';
import { taobao20260316 } from '../platforms/taobao/models/2026-03-16';
import type { PlatformId } from '../records/ids';

/**
 * The newest rule versions of the platforms whose sub-scores can be told, oldest first: what a page can show today.
 * `lib/platforms` has all, and advice, which a content script would have to carry; a test holds the two together.
 */
export const scoreModels: Readonly<Partial<Record<PlatformId, readonly ScoreModel[]>>> = {
  douyin: [douyin20260507, douyin20260714, douyin20260908],
  taobao: [taobao20250630, taobao20260316],
  jd: [jd20260701],
};
