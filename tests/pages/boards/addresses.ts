import type { PlatformId } from '../../../lib/records/ids.ts';
import { random } from '../data/random.ts';
import type { System } from './catalog.ts';

/** Hosts of each platform's back-ends. */
export const HOSTS: Record<PlatformId, readonly string[]> = {
  douyin: ['fxg.jinritemai.com', 'compass.jinritemai.com'],
  taobao: ['myseller.taobao.com', 'qn.taobao.com', 'sycm.taobao.com'],
  pinduoduo: ['mms.pinduoduo.com', 'mms.pdd.com'],
  jd: ['shop.jd.com', 'jdsz.jd.com'],
  kuaishou: ['s.kwaixiaodian.com', 'cps.kwaixiaodian.com'],
  weixin: ['store.weixin.qq.com'],
  xiaohongshu: ['ark.xiaohongshu.com'],
  tiktok: ['seller-us.tiktok.com', 'seller-uk.tiktok.com', 'seller.tiktokglobalshop.com'],
};

/** Paths that no source names: a back-end is rebuilt, and its pages move. */
const MADE_UP = [
  '/app/data/quality-board',
  '/zone/store/experience/overview',
  '/home/service/score-center',
  '/shop/health/index',
  '/workbench/indicator/board.html',
];

export function drawAddress(system: System, seed: number): { url: string; knownPath: boolean } {
  const r = random(seed, 'boards/address');
  if (system.pages.length > 0 && r.next() < 0.7) return { url: `https://${r.pick(system.pages)}`, knownPath: true };
  return { url: `https://${r.pick(HOSTS[system.platform])}${r.pick(MADE_UP)}`, knownPath: false };
}
