import { afterEach, describe, expect, test } from 'vitest';
import { tiles, valuesOf } from './by-hand';

afterEach(() => document.body.replaceChildren());

const path = '/ffa/eco/experience-score';
const valuesAt = (html: string) => valuesOf({ platform: 'douyin', path, html });
const BOARD = tiles(['商家体验分', '90 分'], ['商品体验', '88 分'], ['物流体验', '95 分'], ['服务体验', '92 分']);
const OTHER = tiles(['商家体验分', '80 分'], ['商品体验', '78 分'], ['物流体验', '85 分'], ['服务体验', '82 分']);
const VALUES = { total_score: 90, goods_score: 88, logistics_score: 95, service_score: 92 };

describe('a month, a quarter or another such time over the figures', () => {
  test.each([
    '2026年8月',
    '8月',
    '2026-08',
    '2026年8月数据',
    '第二季度',
    '2026年Q2',
    'Q2 2026',
    '上半年',
    'August 2026',
  ])('as a heading: %s', (heading) => {
    expect(valuesAt(`<section><h3>${heading}</h3>${BOARD}</section>`)).toEqual({});
    expect(valuesAt(`<section>${BOARD}</section><section><h3>${heading}</h3>${OTHER}</section>`)).toEqual(VALUES);
  });

  test('as a tab that was chosen', () => {
    const tabs = '<div role="tablist"><b role="tab" aria-selected="true">8月</b><b role="tab">9月</b></div>';
    expect(valuesAt(tabs + BOARD)).toEqual({});
  });
});

describe('the thirty days before the last thirty', () => {
  const FIGURES = [
    ['商品综合评分', '4.6923分', '4.5757分'],
    ['商品品质退货率', '1.340%', '1.210%'],
    ['平台求助率', '0.6522%', '0.7010%'],
    ['飞鸽人工会话平响时长', '13.893秒', '12.101秒'],
  ] as const;
  const OWN = { goods_rating: 4.6923, quality_return_rate: 1.34, platform_help_rate: 0.6522, im_response_time: 13.893 };
  test.each(['上个30天', '上一个30天', '上期30天', '上一周期30天', '前30天', '前30日'])('%s', (past) => {
    const cells = (...texts: readonly string[]) => texts.map((text) => `<td>${text}</td>`).join('');
    const rows = FIGURES.map(([label, now, before]) => `<tr>${cells(label, now, before)}</tr>`).join('');
    expect(valuesAt(`<table><tr>${cells('指标', '近30天', past)}</tr>${rows}</table>`)).toEqual(OWN);
    const column = (value: string, caption: string) =>
      `<div style="width:200px"><div style="font-size:20px">${value}</div><div>${caption}</div></div>`;
    const lines = FIGURES.map(
      ([label, now, before]) =>
        `<div style="display:flex"><div style="width:300px">${label}</div>${column(now, '近30天')}${column(before, past)}</div>`,
    );
    expect(valuesAt(lines.join(''))).toEqual(OWN);
    expect(valuesAt(lines.join('').replace(/(\d)(%|分|秒)/g, '$1<!-- -->$2'))).toEqual(OWN);
    expect(valuesAt(`<section><h3>${past}</h3>${BOARD}</section>`)).toEqual({});
  });
});

const DAYS = ['2026-09-09', '2026-09-08', '2026-09-07'];
/** The figures of a day, one less each day before. */
const figures = (at: number) =>
  [`商家体验分 <b>${90 - at}分</b>`, `商品体验 <b>${88 - at}分</b>`, `物流体验 <b>${95 - at}分</b>`]
    .map((line) => `<div>${line}</div>`)
    .join('');

describe('a list of days', () => {
  test.each(
    Object.entries({
      'each over its figures': DAYS.map((day, at) => `<li><div>${day}</div>${figures(at)}</li>`),
      'each below its figures': DAYS.map((day, at) => `<li>${figures(at)}<div>${day} 11:00</div></li>`),
      'each with one figure': ['09-09 商家体验分 90', '09-08 商品体验 88', '09-07 物流体验 95'].map((item) => {
        const [day, label, value] = item.split(' ');
        return `<li><span>${day}</span> <span>${label}</span> <b style="font-size:20px">${value}</b></li>`;
      }),
      'told from today': ['今天', '昨天', '3天前'].map((day, at) => `<li><div>${day}</div>${figures(at)}</li>`),
    }),
  )('%s', (_, items) => {
    const list = `<ul>${items.join('')}</ul>`;
    expect(valuesAt(list)).toEqual({});
    expect(valuesAt(BOARD + list)).toEqual(VALUES);
  });

  test('one day over all figures is theirs, and each tile may say when it was updated', () => {
    expect(valuesAt(`<section><div>2026-09-09</div>${BOARD}</section>`)).toEqual(VALUES);
    const tile = (label: string, value: string, day: string) =>
      `<div style="padding:8px"><div>${label}</div><div style="font-size:24px">${value}</div><div>${day}</div></div>`;
    const tilesOfDays =
      tile('商家体验分', '90', '09-09') + tile('商品体验', '88', '09-09') + tile('物流体验', '95', '09-08');
    expect(valuesAt(tilesOfDays)).toEqual({ total_score: 90, goods_score: 88, logistics_score: 95 });
  });
});

describe('a table of days beside the figures of now', () => {
  const cells = (...texts: readonly string[]) => texts.map((text) => `<td style="padding:8px">${text}</td>`).join('');
  const table = (...rows: readonly string[]) => `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
  const heads = (...texts: readonly string[]) =>
    `<thead><tr>${texts.map((text) => `<th>${text}</th>`).join('')}</tr></thead>`;
  /** The same without rows: a line is a box, and its cells are. */
  const lines = (...rows: readonly (readonly string[])[]) =>
    `<div>${rows.map((row) => `<div style="display:flex">${row.map((text) => `<div style="width:200px">${text}</div>`).join('')}</div>`).join('')}</div>`;
  const ROWS = [
    ['日期', '商家体验分', '商品体验', '平台求助率'],
    ['2026-09-08', '89分', '87分', '0.61%'],
    ['2026-09-07', '88分', '86分', '0.62%'],
  ] as const;
  const turned = ROWS[0].map((_, at) => ROWS.map((row) => row[at]!.replace('2026-', '').replace('日期', '指标')));
  test.each(
    Object.entries({
      'whose rows are days': table(...ROWS.map((row) => cells(...row))),
      'whose columns are days': table(...turned.map((row) => cells(...row))),
      'whose heads are a table of their own': `<div><div><table>${heads(...turned[0]!)}</table></div><div><div>${table(...turned.slice(1).map((row) => cells(...row)))}</div></div></div>`,
      'of lines': lines(...ROWS),
      'of columns, made by hand': lines(...turned),
      'of English days': table(...ROWS.map((row) => cells(...row)))
        .replace('2026-09-08', 'Sep 8, 2026')
        .replace('2026-09-07', '7 Sep 2026'),
    }),
  )('%s is their history', (_, history) => {
    expect(valuesAt(BOARD + history)).toEqual(VALUES);
    const none = `<div style="padding:8px"><div>平台求助率</div><div style="font-size:24px">样本不足</div></div>`;
    expect(valuesAt(BOARD + none + history)).toEqual(VALUES);
  });

  test('is read where it is all that says a figure, and does not contradict', () => {
    const rows = ['2026-09-09', '2026-09-08'].map((day, at) => cells(day, `0.6${at}%`, `1.3${at}%`));
    expect(valuesAt(BOARD + table(cells('日期', '平台求助率', '商品品质退货率'), ...rows))).toEqual({
      ...VALUES,
      platform_help_rate: 0.6,
      quality_return_rate: 1.3,
    });
  });
});
