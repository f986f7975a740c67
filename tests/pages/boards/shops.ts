import type { PlatformId } from '../../../lib/records/ids.ts';
import { type Random, random } from '../data/random.ts';
import type { Header } from './board.ts';

// Made-up shops. Names are put together from syllables; a shop that is called so by chance has nothing to do with them.

const FIRST = [
  '禾',
  '沐',
  '云',
  '栖',
  '知',
  '岚',
  '简',
  '朴',
  '青',
  '拾',
  '木',
  '南',
  '北',
  '星',
  '初',
  '觅',
  '安',
  '叶',
];
const SECOND = [
  '木',
  '野',
  '白',
  '夏',
  '然',
  '里',
  '光',
  '屿',
  '川',
  '舟',
  '禾',
  '朵',
  '帆',
  '荷',
  '原',
  '石',
  '苗',
  '笙',
];
const TRADES = ['家居', '食品', '母婴', '女装', '户外', '数码配件', '茶叶', '宠物用品', '文具', '个护', '童装', '鲜花'];
const SUFFIXES = ['旗舰店', '官方旗舰店', '专营店', '专卖店', '企业店', '的小店', '工厂店', ''];
const LATIN = ['LAMU', 'Nori ', 'ZHI·', 'Muyo', 'K2 '];
const ENGLISH = ['Maple', 'Harbor', 'Pine', 'Lumen', 'Oakley', 'Tidal', 'Nori', 'Willow', 'Cobalt', 'Ember'];
const ENGLISH_TRADES = ['Home', 'Outdoors', 'Baby', 'Pets', 'Kitchen', 'Stationery', 'Studio'];

const BRANDS: Record<PlatformId, readonly string[]> = {
  douyin: ['抖店', '抖音电商罗盘'],
  taobao: ['千牛商家工作台', '千牛', '生意参谋'],
  pinduoduo: ['拼多多商家后台', '拼多多 | 商家后台'],
  jd: ['京麦', '京东商智'],
  kuaishou: ['快手小店', '快手小店商家端'],
  weixin: ['微信小店', '微信小店商家助手'],
  xiaohongshu: ['小红书千帆', '千帆'],
  tiktok: ['TikTok Shop Seller Center', 'TikTok Shop'],
};

const IDS: Record<PlatformId, (r: Random) => string> = {
  douyin: (r) => digits(r, r.pick([7, 8, 9])),
  taobao: (r) => digits(r, 9),
  pinduoduo: (r) => digits(r, 9),
  jd: (r) => digits(r, r.pick([6, 8])),
  kuaishou: (r) => digits(r, 10),
  weixin: (r) => digits(r, 16),
  xiaohongshu: (r) => Array.from({ length: 24 }, () => r.pick([...'0123456789abcdef'])).join(''),
  tiktok: (r) => `749${digits(r, 16)}`,
};

/** A shop, and how the page's header says which it is. */
export function drawShop(platform: PlatformId, seed: number): { shop: { name: string; id?: string }; header: Header } {
  const r = random(seed, 'boards/shop');
  const english = platform === 'tiktok';
  const suffix = r.pick(SUFFIXES);
  const bare = english
    ? `${r.pick(ENGLISH)} ${r.pick(ENGLISH_TRADES)}`
    : `${r.next() < 0.12 ? r.pick(LATIN) : ''}${r.pick(FIRST)}${r.pick(SECOND)}${r.pick(TRADES)}`;
  // some headers print the kind of shop in a chip of its own, and then it is no part of the name
  const apart = !english && suffix !== '' && suffix !== '的小店' && r.next() < 0.2;
  const name = english ? `${bare}${r.pick(['', ' Official', ' Store'])}` : apart ? bare : `${bare}${suffix}`;
  const at = r.pick(['top', 'top', 'top', 'sidebar', 'menu', 'page'] as const);
  const id = r.next() < 0.65 ? IDS[platform](r) : undefined;
  return {
    shop: { name, ...(id && { id }) },
    header: {
      brand: r.pick(BRANDS[platform]),
      at,
      ...(!english && r.next() < 0.2 && { lead: r.pick(['店铺：', '当前店铺：', '店铺名称：']) }),
      name,
      ...(id && { id: idText(r, id, english) }),
      chips: [...(apart ? [suffix] : []), ...(english ? r.pick([[], ['Main account']]) : r.pick(CHIPS))],
    },
  };
}

const CHIPS = [[], [], ['（主账号）'], ['主账号'], ['个体店'], ['运营小林'], ['子账号：客服01']];

function idText(r: Random, id: string, english: boolean): string {
  if (english) return r.pick([`Shop ID: ${id}`, `Shop ID ${id}`]);
  return r.pick([`店铺ID：${id}`, `店铺ID: ${id}`, `店铺ID ${id}`, `ID：${id}`, `ID: ${id}`, `店铺 ID：${id}`]);
}

function digits(r: Random, length: number): string {
  return `${r.int(1, 9)}${Array.from({ length: length - 1 }, () => r.int(0, 9)).join('')}`;
}
