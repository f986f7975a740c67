import { afterEach, describe, expect, test } from 'vitest';
import { douyinVocabulary } from '../../lib/platforms/douyin/vocabulary';
import { proposeSuccessors } from '../../lib/reader/teach/propose-successors';
import type { Outcome } from '../../lib/records/visit';
import { show } from './pages';

afterEach(() => show(''));

type Card = readonly [indicator: string, label: string, raw: string];
const CARDS: readonly Card[] = [
  ['goods_rating', '商品综合评分', '4.6923分'],
  ['quality_return_rate', '商品品质退货率', '1.340%'],
  ['pickup_time', '平均揽收时长', '5.5741小时'],
  ['delivery_on_time_rate', '运单配送时效达成率', '99.412%'],
  ['im_response_time', '飞鸽人工会话平响时长', '13.893秒'],
  ['im_dissatisfaction_rate', '飞鸽人工会话不满意率', '5.357%'],
  ['platform_help_rate', '平台求助率', '0.6522%'],
];
const BEFORE: readonly Outcome[] = CARDS.map(([indicator, label, raw]) => ({ indicator, status: 'read', label, raw }));

const LAYOUTS: Record<string, (cards: readonly Card[]) => string> = {
  cards: (cards) =>
    `<div style="display:flex;flex-wrap:wrap">${cards.map(([, l, v]) => `<div style="width:260px;padding:12px"><div>${l}</div><div style="font-size:24px">${v}</div><div>较前1日 +0.01</div><div>行业均值 2.2%</div></div>`).join('')}</div>`,
  rows: (cards) => `<table>${cards.map(([, l, v]) => `<tr><td>${l}</td><td>${v}</td></tr>`).join('')}</table>`,
  lines: (cards) => cards.map(([, l, v]) => `<p>${l}：${v}</p>`).join(''),
};

/** The page with these cards, read by one who knows only the labels of before. */
function propose(cards: readonly Card[], layout: string) {
  show(`<h2>体验分概览</h2><p>更新时间：2026-09-09 11:00</p>${LAYOUTS[layout]!(cards)}<p>近30天订单 1204 单</p>`);
  const now = CARDS.map(([indicator, label]): Outcome => {
    const card = cards.find((each) => each[1] === label);
    return card ? { indicator, status: 'read', label, raw: card[2] } : { indicator, status: 'not_found' };
  });
  return proposeSuccessors(document, { vocabulary: douyinVocabulary, before: BEFORE, now });
}
const change = (indicator: string, ...to: Card[]) => CARDS.flatMap((card) => (card[0] === indicator ? to : [card]));
const REORDERED = [6, 3, 0, 5, 1, 4, 2].map((i) => CARDS[i]!);

describe.each(Object.keys(LAYOUTS))('in %s', (layout) => {
  test.each<[string, readonly Card[], readonly Card[]]>([
    ['nothing has changed', CARDS, []],
    ['the order alone', REORDERED, []],
    [
      'one label of like words',
      change('quality_return_rate', ['', '品质退货占比', '1.351%']),
      [['quality_return_rate', '品质退货占比', '1.351%']],
    ],
    [
      'one label of other words, the same figure between the same neighbours',
      change('pickup_time', ['', '快递取件耗时', '5.5741小时']),
      [['pickup_time', '快递取件耗时', '5.5741小时']],
    ],
    [
      'the first and the last',
      change('goods_rating', ['', '商品总评分', '4.6911分']).map((card) =>
        card[0] === 'platform_help_rate' ? (['', '平台介入求助率', '0.6522%'] as const) : card,
      ),
      [
        ['goods_rating', '商品总评分', '4.6911分'],
        ['platform_help_rate', '平台介入求助率', '0.6522%'],
      ],
    ],
    [
      'a renamed label among reordered ones',
      REORDERED.map((card) =>
        card[0] === 'im_response_time' ? (['', '人工会话平均响应时长', '13.5秒'] as const) : card,
      ),
      [['im_response_time', '人工会话平均响应时长', '13.5秒']],
    ],
    ['a card is gone', change('im_response_time'), []],
    [
      'a card is gone and another has come elsewhere',
      [...change('quality_return_rate'), ['', '直播间点击率', '7.21%']],
      [],
    ],
    ['an unrelated one in its place', change('im_dissatisfaction_rate', ['', '新客成交占比', '38.4%']), []],
    ['one of another unit in its place', change('pickup_time', ['', '揽收及时率', '5.57%']), []],
    [
      'two that could be it',
      change('quality_return_rate', ['', '商品品质退款率', '1.352%'], ['', '商品品质退换率', '1.331%']),
      [],
    ],
  ])('%s', (_name, cards, expected) => {
    expect(propose(cards, layout)).toEqual(expected.map(([indicator, label, raw]) => ({ indicator, label, raw })));
  });
});

test('an empty page and an unread one give nothing', () => {
  show('');
  expect(proposeSuccessors(document, { vocabulary: douyinVocabulary, before: BEFORE, now: [] })).toEqual([]);
  expect(proposeSuccessors(document, { vocabulary: douyinVocabulary, before: [], now: [] })).toEqual([]);
});
