import type { PlatformId } from '../records/ids';

/**
 * Hour of the day, UTC+8, by which the platform's figures of the day stand on the page: what of the models a reminder needs.
 * Numbers only, so that the worker need not carry the models; a test holds them against `update` there. Where a platform
 * says nothing, noon: our judgement.
 */
export const updateHours: Readonly<Partial<Record<PlatformId, number>>> = { douyin: 11, jd: 14, xiaohongshu: 15 };
export const USUAL_HOUR = 12;
