import type { ScoreModel } from '../engine/score-model';
import type { PlatformId } from '../records/ids';
import type { Framework } from './own/framework';
import type { Platform } from './platform';

/** Each platform by itself: a panel needs those of its shop before it can show anything, and the others later. */
const LOADERS: Readonly<Record<PlatformId, () => Promise<Platform>>> = {
  douyin: async () => (await import('./douyin')).douyin,
  taobao: async () => (await import('./taobao')).taobao,
  pinduoduo: async () => (await import('./pinduoduo')).pinduoduo,
  jd: async () => (await import('./jd')).jd,
  kuaishou: async () => (await import('./kuaishou')).kuaishou,
  weixin: async () => (await import('./weixin')).weixin,
  xiaohongshu: async () => (await import('./xiaohongshu')).xiaohongshu,
  tiktok: async () => (await import('./tiktok')).tiktok,
};

/** The platform, and nothing of the others. */
export function loadPlatform(id: PlatformId): Promise<Platform> {
  return LOADERS[id]();
}

/** With the rule versions of its earlier days: for a history that was imported, or a table of all. */
export async function withFormer(platform: Platform): Promise<Platform> {
  const former = await platform.former?.();
  return former ? { ...platform, models: [...former.models, ...platform.models] } : platform;
}

/** All platforms, in the order of the registry. */
export function loadPlatforms(): Promise<Platform[]> {
  return Promise.all(Object.values(LOADERS).map((load) => load()));
}

/** What a seller without a readable page can fill in by hand. @throws RangeError if a model that it builds on is gone */
export async function loadFrameworks(): Promise<readonly Framework[]> {
  const [{ frameworksOf }, douyin, pinduoduo, taobao] = await Promise.all([
    import('./own/frameworks'),
    loadPlatform('douyin'),
    loadPlatform('pinduoduo'),
    loadPlatform('taobao'),
  ]);
  const found = (models: readonly ScoreModel[] | undefined, fits: (model: ScoreModel) => boolean) => {
    const model = models?.find(fits);
    if (!model) throw new RangeError('loadFrameworks requires the models that it builds on, got none');
    return model;
  };
  return frameworksOf({
    douyin: found(douyin.models, ({ validUntil }) => validUntil === undefined),
    pinduoduoFour: found(pinduoduo.models, ({ dimensions }) => dimensions.length === 4),
    tmallRatings: found((await taobao.beside?.())?.models, ({ total }) => total === 'dsr_score'),
  });
}
