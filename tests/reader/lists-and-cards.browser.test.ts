import { afterEach, describe, expect, test } from 'vitest';
import { look, tiles, valuesOf } from './by-hand';

afterEach(() => document.body.replaceChildren());

const SHARES = [
  ['当日揽收率', '97.15%'],
  ['平台介入率', '0.52%'],
  ['商品品质退货率', '0.61%'],
] as const;
const READ = { same_day_pickup_rate: 97.15, platform_intervention_rate: 0.52, quality_return_rate: 0.61 };
const RATES = [
  ['Late Dispatch Rate', '4.31%'],
  ['SFCR', '1.49%'],
  ['On-Time Delivery Rate', '91.86%'],
] as const;
const READ_RATES = { late_dispatch_rate: 4.31, seller_fault_cancel_rate: 1.49, delivery_on_time_rate: 91.86 };

describe('each indicator in a card or a line', () => {
  test('labels in one column and figures in another, however far apart they stand', () => {
    const column = (texts: readonly string[], width: number) =>
      `<div style="flex:0 0 ${width}px">${texts.map((text) => `<div style="height:48px"><span>${text}</span></div>`).join('')}</div>`;
    const labels = SHARES.map(([label]) => label);
    const own = SHARES.map(([, value]) => value);
    const html = `<div style="display:flex;width:1150px">${column(labels, 800)}${column(own, 200)}${column(['同行 96%', '同行 0.4%', '同行 0.5%'], 150)}</div>`;
    expect(valuesOf({ platform: 'jd', html })).toEqual(READ);
  });

  test('an article is a card where it is short, and talk where it has sentences', () => {
    const card = (note: string) =>
      SHARES.map(
        ([label, value]) =>
          `<article><header><h4>${label}</h4></header><p style="font-size:24px">${value}</p><footer>${note}</footer></article>`,
      ).join('');
    expect(valuesOf({ platform: 'jd', html: card('每日更新') })).toEqual(READ);
    expect(
      valuesOf({ platform: 'jd', html: card('小编提醒，发货慢的店铺请在大促之前安排好仓库和快递，避免被扣分。') }),
    ).toEqual({});
  });

  test('English captions are as short as Chinese ones, under a head too', () => {
    const html = RATES.map(
      ([label, value]) =>
        `<div><div>${label}</div><div><span style="font-size:12px">Current </span><b>${value}</b><span> / </span><span style="font-size:12px">Target </span><span>9.9%</span></div></div>`,
    ).join('');
    const heads = '<div style="display:flex;gap:20px"><a>Score</a><a>Services</a><a>Orders</a></div>';
    expect(valuesOf({ platform: 'tiktok', html: `${heads}<section>${html}</section>` })).toEqual(READ_RATES);
  });

  test('a line for you and a line for the others', () => {
    const line = (who: string, value: string) => `<div><span>${who}</span> <span>${value}</span></div>`;
    const html = RATES.map(
      ([label, value]) =>
        `<div style="display:flex"><div>${label}</div><div>${line('You', value)}${line('Peers', '9.9%')}</div></div>`,
    ).join('');
    expect(valuesOf({ platform: 'tiktok', html })).toEqual(READ_RATES);
  });

  test('the shop’s own row in the middle of a table of items', () => {
    const row = (head: string, values: readonly string[]) =>
      `<tr><td>${head}</td>${values.map((value) => `<td>${value}</td>`).join('')}</tr>`;
    const html = `<table><thead><tr><th>Item</th>${RATES.map(([label]) => `<th>${label}</th>`).join('')}</tr></thead><tbody>${row('Category average', ['5%', '2%', '95%'])}${row(
      'Your shop',
      RATES.map(([, value]) => value),
    )}${row('Top sellers', ['1%', '0.2%', '99%'])}</tbody></table>`;
    expect(valuesOf({ platform: 'tiktok', html })).toEqual(READ_RATES);
  });

  test('a figure in ten thousandths in one text with its label, and a unit that its line had no room for', () => {
    const html = `<p>平台介入率：万分之52（较前1日 ↑0.1%）</p><p>当日揽收率：97.15%</p><p>商品品质退货率：0.61%</p>
      <div><div>咚咚平均响应时长</div><div style="font-size:24px;width:80px"><span>14.685</span> <span>秒</span></div><button>去提升</button></div>`;
    expect(valuesOf({ platform: 'jd', path: '/szweb/view/service/shop-experience-score.html', html })).toEqual({
      ...READ,
      im_response_time: 14.685,
    });
  });

  test('a table of days below says what was', () => {
    const days = ['2026-09-08', '2026-09-07'].map((day) => `<tr><td>${day}</td><td>99.1%</td></tr>`).join('');
    const html = `<section>${SHARES.map(([label, value]) => `<p>${label}：${value}</p>`).join('')}</section>
      <section><table><thead><tr><th>日期</th><th>当日揽收率</th></tr></thead><tbody>${days}</tbody></table></section>`;
    expect(valuesOf({ platform: 'jd', path: '/szweb/view/service/shop-experience-score.html', html })).toEqual(READ);
  });

  test('the unit in a cell of its own, behind a label with its window', () => {
    const rows = SHARES.map(
      ([label, value]) =>
        `<tr><td><span>近30天</span> <span>${label}</span></td><td>%</td><td>${value.replace('%', '')}</td></tr>`,
    ).join('');
    const html = `<table><thead><tr><th>指标</th><th>单位</th><th>数值</th></tr></thead><tbody>${rows}</tbody></table>`;
    expect(valuesOf({ platform: 'jd', html })).toEqual(READ);
  });

  test('what a better figure would bring is no sub-score', () => {
    const html = `${tiles(...SHARES)}<div><div>店铺评价得分</div><div style="font-size:24px">9.12分</div><div>达到9.5分可得90分</div></div>`;
    const { snapshot } = look({ platform: 'jd', html });
    expect(snapshot?.readings.find(({ indicator }) => indicator === 'shop_rating')).not.toHaveProperty('score');
  });

  test('a verdict at the end of the peers’ line is none on the large figure beside it', () => {
    const html = SHARES.map(
      ([label, value]) =>
        `<li style="display:flex;align-items:center;gap:200px"><div><div>${label}</div><div><span>同行平均：55%</span> <em>待提升</em></div></div><b style="font-size:28px">${value}</b></li>`,
    ).join('');
    expect(valuesOf({ platform: 'jd', html: `<ul>${html}</ul>` })).toEqual(READ);
  });

  test('a caption at the end of a line is of the figure on the next', () => {
    const html = SHARES.map(
      ([label, value]) =>
        `<div style="width:130px"><div>${label}</div><div><span style="font-size:20px">${value}</span> <span>同行</span> <span style="display:inline-block;width:100px">55%</span></div></div>`,
    ).join('');
    expect(valuesOf({ platform: 'jd', html })).toEqual(READ);
  });

  test('a period among heads made by hand is no title', () => {
    const line = (cells: readonly string[]) =>
      `<div style="display:grid;grid-template-columns:2fr 1fr 1fr 1fr">${cells.map((cell) => `<div><span>${cell}</span></div>`).join('')}</div>`;
    const html = `<section>${line(['考核项', '当前表现', '昨日', '环比'])}${SHARES.map(([label, value]) => line([label, value, '55%', '+0.1%'])).join('')}</section>`;
    expect(valuesOf({ platform: 'jd', html })).toEqual(READ);
  });

  test('您的 before a label', () => {
    expect(
      valuesOf({ platform: 'jd', html: tiles(...SHARES.map(([label, value]) => [`您的${label}`, value] as const)) }),
    ).toEqual(READ);
  });

  test('a count in one word with what it counts', () => {
    const html = `${tiles(['体验得分', '9.12'], ['客服咨询', '9.8'], ['物流履约', '8.9'])}
      <section><p style="display:flex;gap:16px"><span>客服咨询</span><span>物流履约</span></p></section><section><p>3招把平台介入率做到行业前10%</p></section>`;
    expect(valuesOf({ platform: 'jd', path: '/szweb/view/service/shop-experience-score.html', html })).toEqual({
      total_score: 9.12,
      chat_score: 9.8,
      logistics_score: 8.9,
    });
  });
});

describe('figures that are not the shop’s of that day', () => {
  test.each([
    ['a warehouse', '华东仓数据'],
    ['a rival', '对标店铺：青禾里旗舰店'],
    ['last year', '去年同期'],
    ['goals', '目标设定'],
    ['an agent', '客服个人数据'],
  ])('%s, said at the head of a card by its class alone', (_, title) => {
    const html = `<div class="el-card"><div class="el-card__header"><span>${title}</span></div><div class="el-card__body">${tiles(...SHARES)}</div></div>`;
    expect(valuesOf({ platform: 'jd', html })).toEqual({});
  });

  test.each([
    'Warehouse: East',
    'Same period last year',
    'Agent performance: Anna',
    'LIVE session',
    'Rival shop',
    'Yearly goals',
    'Product data',
  ])('%s', (title) => {
    expect(valuesOf({ platform: 'tiktok', html: `<section><h3>${title}</h3>${tiles(...RATES)}</section>` })).toEqual(
      {},
    );
  });

  test('a notice above the boxes that a library draws around a table', () => {
    const rows = RATES.map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`).join('');
    const html = `<div><div>This is sample data. Connect your shop to see your own.</div><div><div><div><div><div><table><tbody>${rows}</tbody></table></div></div></div></div></div></div>`;
    expect(valuesOf({ platform: 'tiktok', html })).toEqual({});
  });

  test('a table of earlier days below figures of now', () => {
    const days = ['2026-09-07', '2026-09-06'].map((day) => `<tr><td>${day}</td><td>9.1</td><td>8.8</td></tr>`).join('');
    const html = `${tiles(...SHARES)}<table><thead><tr><th>日期</th><th>体验得分</th><th>客服咨询</th></tr></thead><tbody>${days}</tbody></table>`;
    expect(valuesOf({ platform: 'jd', path: '/szweb/view/service/shop-experience-score.html', html })).toEqual(READ);
  });

  test('a section of something else says other figures in the same type, in larger type, or as an example', () => {
    const own = `<section><h3>核心指标</h3>${tiles(...SHARES)}</section>`;
    const others = (title: string, size: number) =>
      `<section style="background:#fff"><h3>${title}</h3>${SHARES.map(([label]) => `<div style="padding:8px"><div>${label}</div><div style="font-size:${size}px">55.5%</div></div>`).join('')}</section>`;
    const path = '/szweb/view/service/shop-experience-score.html';
    expect(valuesOf({ platform: 'jd', path, html: own + others('爆款表现', 24) })).toEqual(READ);
    expect(valuesOf({ platform: 'jd', path, html: own + others('双11期间表现', 24) })).toEqual(READ);
    expect(valuesOf({ platform: 'jd', path, html: own + others('爆款表现', 40) })).toEqual({});
    expect(valuesOf({ platform: 'jd', path, html: own + others('新手引导示例', 24) })).toEqual(READ);
  });
});
