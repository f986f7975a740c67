import { afterEach, describe, expect, test } from 'vitest';
import { valuesOf } from './by-hand';

afterEach(() => document.body.replaceChildren());

const cells = (tag: string, texts: readonly string[]) =>
  `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
const LABELS = ['近30天平台求助率', '近30天3分钟人工回复率', '近30天积极评论率'];
const SHOP = ['1.66%', '83.73%', '94.51%'];
const VALUES = { platform_help_rate: 1.66, reply_rate_3min: 83.73, positive_review_rate: 94.51 };
const ONE = ['0.90%', '75.46%', '95.62%'];
const OTHER = ['1.90%', '85.46%', '92.62%'];

const tableOf = (head: string, rows: readonly (readonly string[])[]) =>
  `<table><thead>${cells('th', [head, ...LABELS])}</thead><tbody>${rows.map((row) => cells('td', row)).join('')}</tbody></table>`;
const read = (head: string, rows: readonly (readonly string[])[], title = '客服接待') =>
  valuesOf({ platform: 'pinduoduo', html: `<h2>${title}</h2>${tableOf(head, rows)}` });
const agents = [
  ['云朵旗舰店:小七', ...ONE],
  ['云朵旗舰店:客服01', ...OTHER],
];

describe('a table of what a shop has many of, with a row of all together', () => {
  test.each([
    ['客服昵称', '汇总'],
    ['客服', '全部客服'],
    ['客服', '店铺整体'],
    ['旺旺账号', '全店'],
    ['仓库', '合计'],
  ])('%s, %s: the shop’s own, first or last', (head, sum) => {
    expect(read(head, [[sum, ...SHOP], ...agents])).toEqual(VALUES);
    expect(read(head, [...agents, [sum, ...SHOP]], '客服绩效')).toEqual(VALUES);
  });

  test.each([
    ['客服昵称', '小艾'],
    ['商品名称', '合计'],
    ['店铺名称', '汇总'],
    ['等级', '全部'],
  ])('%s, %s: nobody’s', (head, first) => {
    expect(read(head, [[first, ...SHOP], ...agents])).toEqual({});
  });
});
