import { readDocument } from '../mutants/read';

const FIGURES = [
  ['我的总分', '82', '分'],
  ['商品体验', '69', '分'],
  ['物流体验', '99', '分'],
  ['服务体验', '85', '分'],
  ['商品综合评分', '4.6923', '分'],
  ['平均揽收时长', '5.5741', '小时'],
  ['飞鸽人工会话平响时长', '13.893', '秒'],
  ['平台求助率', '0.6522', '%'],
] as const;

export const tile = (label: string, value: string, unit = '') =>
  `<div style="display:inline-block;width:200px;vertical-align:top"><div>${label}</div><div><span style="font-size:24px">${value}</span>${unit && ` <span>${unit}</span>`}</div></div>`;

/** A score page of 抖店 with eight figures in tiles, and room for one more thing. `商品品质退货率` is not among them. */
export function board(more = ''): string {
  return `<header style="display:flex;height:48px"><b>抖店</b><span style="margin-left:auto">云朵旗舰店</span></header>
    <h2>体验分概览</h2><p>更新时间：2026-09-09 11:00:37（今日已更新）</p>
    <main>${FIGURES.map(([label, value, unit]) => tile(label, value, unit)).join('')}${more}</main>`;
}

export const SCORE_PAGE = {
  name: 'hostile',
  platform: 'douyin',
  host: 'fxg.jinritemai.com',
  path: '/ffa/eco/experience-score',
} as const;

/** What would be stored of the document as it stands, by indicator; empty where nothing would. */
export function storedValues(): Record<string, number> {
  const { snapshot } = readDocument(SCORE_PAGE);
  return Object.fromEntries((snapshot?.readings ?? []).map(({ indicator, value }) => [indicator, value]));
}

/** What the eight tiles of the board say. */
export const VALUES = {
  total_score: 82,
  goods_score: 69,
  logistics_score: 99,
  service_score: 85,
  goods_rating: 4.6923,
  pickup_time: 5.5741,
  im_response_time: 13.893,
  platform_help_rate: 0.6522,
};
