import { pickModel } from '../engine/pick-model';
import type { ScoreModel } from '../engine/score-model';
import type { PlatformId } from '../records/ids';
import { douyin } from './douyin';
import { jd } from './jd';
import { kuaishou } from './kuaishou';
import { defaultModel } from './own/default-model';
import { pinduoduo } from './pinduoduo';
import type { Platform } from './platform';
import { taobao } from './taobao';
import { tiktok } from './tiktok';
import { weixin } from './weixin';
import { xiaohongshu } from './xiaohongshu';

/** The one list. A folder with an `index.ts` that is missing here fails `tests/platforms/registry.test.ts`. */
export const platforms: readonly Platform[] = [douyin, taobao, pinduoduo, jd, kuaishou, weixin, xiaohongshu, tiktok];

/** @throws RangeError for a platform that is not in the list yet */
export function platformOf(id: PlatformId): Platform {
  const platform = platforms.find((each) => each.id === id);
  if (!platform) throw new RangeError(`platformOf requires a listed platform, got ${id}`);
  return platform;
}

/** The rule version of a platform's business day, or the general estimate where none is at hand. */
export function modelFor(id: PlatformId, day: string): ScoreModel {
  const models = platforms.find((each) => each.id === id)?.models ?? [];
  return pickModel(models, day) ?? defaultModel;
}
