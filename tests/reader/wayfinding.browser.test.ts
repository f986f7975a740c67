import { afterEach, describe, expect, test } from 'vitest';
import { tiles, valuesOf } from './by-hand';

afterEach(() => document.body.replaceChildren());

const DOUYIN_PATH = '/ffa/eco/experience-score';
const todo = (...counts: readonly (readonly [string, string])[]) =>
  `<div style="display:flex;gap:28px">${counts
    .map(([words, count]) => `<div><div style="font-size:20px">${count}</div><div>${words}</div></div>`)
    .join('')}</div>`;
const COUNTS = todo(['待发货', '39'], ['待处理售后', '24'], ['待付款', '81']);
const DIMENSIONS = tiles(['商品体验', '88分'], ['物流体验', '95分'], ['服务体验', '92分']);
const path = (...parts: string[]) => `<div style="font-size:12px">${parts.join('<i> / </i>')}</div>`;
const MENU = `<div style="width:170px">${[
  '店铺信息',
  '真实体验分',
  '商品体验',
  '物流体验',
  '店铺装修',
  '我的宝贝',
  '退款管理',
]
  .map((words) => `<a style="display:block">${words}</a>`)
  .join('')}</div>`;
const TAOBAO = tiles(['真实体验分', '4.65'], ['宝贝质量', '4.81'], ['物流速度', '4.62'], ['服务保障', '4.58']);
const SCORE = { total_score: 4.65, goods_score: 4.81, logistics_score: 4.62, service_score: 4.58 };

describe('the names of places', () => {
  test.each([
    ['首页', '店铺', '商家体验分'],
    ['店铺', '商家体验分'],
  ])('a path is no label over the counts of what is to be done', (...parts) => {
    const read = valuesOf({ platform: 'douyin', path: DOUYIN_PATH, html: path(...parts) + COUNTS + DIMENSIONS });
    expect(read).toEqual({ goods_score: 88, logistics_score: 95, service_score: 92 });
  });

  test('a path whose marks are pictures', () => {
    const icon = '<svg width="8" height="8"></svg>';
    const html = `<div><a>首页</a>${icon}<a>店铺</a>${icon}<span>商家体验分</span></div>${COUNTS}${DIMENSIONS}`;
    const read = valuesOf({ platform: 'douyin', path: DOUYIN_PATH, html });
    expect(read).toEqual({ goods_score: 88, logistics_score: 95, service_score: 92 });
  });

  test('an entry of the menu takes no figure that is set larger than the score', () => {
    const html = `<div style="display:flex">${MENU}<div>${COUNTS.replaceAll('24', '4')}${TAOBAO}</div></div>`;
    expect(valuesOf({ platform: 'taobao', path: '/home.htm/voc-tmall/serverReport', html })).toEqual(SCORE);
  });

  test('a column of names with a figure each is no menu', () => {
    const names = ['商品体验', '物流体验', '服务体验', '商品综合评分', '平台求助率', '商品品质退货率'];
    const values = ['88分', '95分', '92分', '4.81分', '0.65%', '1.2%'];
    const rows = names.map((name, i) => `<div>${name}</div><div>${values[i]}</div>`).join('');
    const read = valuesOf({ platform: 'douyin', html: `<div style="width:200px">${rows}</div>` });
    expect(Object.keys(read)).toHaveLength(6);
  });
});

test('tabs head no column of what stands behind other labels', () => {
  const line = (...words: string[]) =>
    `<div style="display:flex;gap:24px">${words.map((each) => `<span>${each}</span>`).join('')}</div>`;
  const days = line('11-26<br>82', '11-27<br>83', '11-28<br>83', '11-29<br>84', '11-30<br>84');
  const html = `${line('总览', '<b>商品体验</b>', '物流体验', '服务体验', '差行为')}<div>商品体验得分 <b>84</b></div>
    ${tiles(['商品综合评分', '4.61分'], ['商品品质退货率', '1.21%'])}<h4>变化趋势</h4>${days}`;
  const read = valuesOf({ platform: 'douyin', path: '/ffa/eco/experience-score-detail', html });
  expect(read).toEqual({ goods_score: 84, goods_rating: 4.61, quality_return_rate: 1.21 });
});

describe('news over a board', () => {
  const NEWS = '关于《店铺体验分规范》规则修订的公示通知';

  test.each([
    `<div><b>公告</b>　<span>${NEWS}</span> <a>查看详情</a></div>`,
    `<section><h4>平台公告</h4><ul><li><a>${NEWS}</a></li><li><a>双12大促报名通道已开启</a></li></ul></section>`,
    '<div><strong>Notice</strong> <span>Holiday shipping policy has changed</span></div>',
  ])('is no title of the figures below: %s', (news) => {
    expect(valuesOf({ platform: 'taobao', html: `${news}<div>${TAOBAO}</div>` })).toEqual(SCORE);
  });

  test.each(['<h3>消息通知</h3><a>全部已读</a>', `<div><h3>系统通知</h3><p>${NEWS}</p></div>`])(
    'is the title of what it tells: %s',
    (head) => {
      expect(valuesOf({ platform: 'taobao', html: `${head}<div>${TAOBAO}</div>` })).toEqual({});
    },
  );
});

test('a figure with which a sentence goes on is said, not shown', () => {
  const said = (label: string, value: string) => `<div>${label}：<b>${value}</b> 就可以拿到满分</div>`;
  const html = said('商品综合评分', '4.79分') + said('平均揽收时长', '14.3小时') + said('平台求助率', '0.3%');
  expect(valuesOf({ platform: 'douyin', html })).toEqual({});
});
