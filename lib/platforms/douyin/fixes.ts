import type { Fix } from '../../engine/types';
import { aftersaleFixes } from './fixes/aftersale';
import { beyondTheScoreFixes } from './fixes/beyond-the-score';
import { chatFixes } from './fixes/chat';
import { goodsFixes } from './fixes/goods';
import { logisticsFixes } from './fixes/logistics';
import { reviewFixes } from './fixes/reviews';
import { stageAndBonusFixes } from './fixes/stage-and-bonus';

/**
 * What a 抖店 seller can do, by the part of the score that it moves.
 *
 * Bonus points are Douyin's own figures. All other effects are our assumption of what a normal shop gains, meant to be
 * modest, and each note says so. `firstDays` counts from the change to the first ~11:00 update that contains a day of
 * it; a 30-day window then needs 29 days more to hold nothing else. Fixes without effects have 0 for both.
 */
export const fixes: readonly Fix[] = [
  ...goodsFixes,
  ...reviewFixes,
  ...logisticsFixes,
  ...chatFixes,
  ...aftersaleFixes,
  ...stageAndBonusFixes,
  ...beyondTheScoreFixes,
];
