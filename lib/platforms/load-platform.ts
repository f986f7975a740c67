import type { PlatformId } from '../records/ids';
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
