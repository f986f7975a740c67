import { afterEach, describe, expect, test } from 'vitest';
import { vocabularies } from '../../lib/platforms/vocabularies';
import { findShop } from '../../lib/reader/find-shop';

afterEach(() => document.body.replaceChildren());

const kuaishou = vocabularies.find(({ platform }) => platform === 'kuaishou')!;

function shopUnder(head: string): ReturnType<typeof findShop> {
  document.body.innerHTML = `<div style="display:flex;height:56px"><b>快手小店</b><div style="margin-left:auto">${head}</div></div><main><p>2小时前</p><p>店铺体验分</p></main>`;
  return findShop(document, kuaishou);
}

describe('names of odd form, where the page calls them the shop’s name', () => {
  test.each(['3分钟速食铺', '24小时便利', '茶', '快手小店优选', '云朵 · 文创'])(
    '%s, stated, by class, and over its id',
    (name) => {
      expect(shopUnder(`<span>店铺：${name}</span> <a>切换店铺</a>`)?.name).toBe(name);
      expect(shopUnder(`<i class="shop-name_x8">${name}</i>`)?.name).toBe(name);
      expect(shopUnder(`<div>${name}</div><div>店铺ID：7719023</div>`)).toEqual({ name, id: '7719023' });
    },
  );
  test.each(['C店 · 3皇冠', '金冠', '5钻', 'Lv.4'])('the chip %s behind a name of no usual ending', (chip) => {
    expect(shopUnder(`<span>小满陶瓷</span><i>${chip}</i>`)?.name).toBe('小满陶瓷');
  });
  test('the kind of shop in a chip before it', () => {
    expect(shopUnder('<i>品牌店</i><button>野莓Studio ▾</button>')?.name).toBe('野莓Studio');
    expect(shopUnder('<span>小满陶瓷</span><i>企业店</i><span>王小美</span>')?.name).toBe('小满陶瓷');
  });
  test('characters that draw nothing are of neither the name nor the id', () => {
    const head = '<div>云朵&#8203;旗舰&#65279;店</div><div>店铺ID：7719&#8288;023</div>';
    expect(shopUnder(head)).toEqual({ name: '云朵旗舰店', id: '7719023' });
  });
  test('what switches to another shop is no name: Switch shop', () => {
    const head = 'Current shop: <b>Volt Lab</b>（Shop ID: 696800499）<a>Switch shop</a>';
    expect(shopUnder(`<span>${head}</span>`)).toEqual({ name: 'Volt Lab', id: '696800499' });
  });
  test.each(['3分钟速食', '12条新消息', '茶', '快手小店优选'])('%s in a bar is nobody’s name', (text) => {
    expect(shopUnder(`<span>${text}</span>`)).toBeUndefined();
  });
  test.each([
    ['a count', '<div>12条新消息</div>'],
    ['a time', '<div>2小时30分钟前</div>'],
    ['the letter of an avatar', '<div style="width:32px;height:32px;border-radius:50%">云</div>'],
    ['the platform’s own', '<div>快手小店</div>'],
  ])('%s over an id is no name', (_, above) => {
    expect(shopUnder(`${above}<div>店铺ID：7719023</div>`)).toEqual({ name: '', id: '7719023' });
  });
  test('a name of the usual form beside it wins', () => {
    const head = '<span>快手小店优选</span><span>云朵旗舰店</span><i>店铺ID：7719023</i>';
    expect(shopUnder(head)?.name).toBe('云朵旗舰店');
  });
});

const AVATAR = '<i style="display:inline-block;width:26px;height:26px;border-radius:50%"></i>';

test.each(['365图书生活馆', '9号仓百货', '云朵旗舰店'])(
  '%s behind an avatar, in one element with it or beside it',
  (name) => {
    expect(shopUnder(`<span>${AVATAR} ${name}</span>`)?.name).toBe(name);
    expect(shopUnder(`<span>${AVATAR} <span>${name}</span></span>`)?.name).toBe(name);
  },
);
test.each(['1号仓灯饰优品', '365厨具生活馆', '云朵旗舰店'])('%s over the account of who is signed in', (name) => {
  expect(shopUnder(`<b>${name}</b><span>子账号<!-- -->：<!-- -->运营<!-- -->3<!-- -->号</span>`)?.name).toBe(name);
});
test('a name of no usual ending behind an avatar in its own element', () => {
  expect(shopUnder(`<span>${AVATAR} 阿婆的图书优品</span>`)?.name).toBe('阿婆的图书优品');
  expect(shopUnder(`<span>${AVATAR} 12条新消息</span>`)).toBeUndefined();
});

describe('an id in pieces, as frameworks print it', () => {
  test.each([
    ['in brackets', '<span>云朵旗舰店</span><span>（店铺ID：<!-- -->7719023<!-- -->）</span>'],
    ['behind a colon', '<span>云朵旗舰店</span><i>店铺ID：<!-- -->7719023</i>'],
    ['in three', '<span>云朵旗舰店</span><i>店铺ID<!-- -->：<!-- -->7719023</i>'],
    ['in one text with the name', '<div>云朵旗舰店<!-- -->　店铺ID：<!-- -->7719023</div>'],
  ])('%s', (_, head) => {
    expect(shopUnder(head)).toEqual({ name: '云朵旗舰店', id: '7719023' });
  });
});

describe('what stands around a name', () => {
  test('the word over an id is no name, with a button behind it or not', () => {
    const head = '<b>山与海生鲜</b><p><span>ID</span> <span>38864487</span> <i>复制</i></p>';
    expect(shopUnder(head)).toEqual({ name: '山与海生鲜', id: '38864487' });
  });
  test.each([
    ['that it is open', '<div>山与海生鲜<span>营业中</span></div><a>店铺装修</a><a>查看店铺</a>'],
    ['whose account it is', '<img width="32" height="32"><span>山与海生鲜:小李</span>'],
    ['that it can be changed', '<div role="combobox"><span>山与海生鲜</span><span>▾</span></div><span>运营小李</span>'],
  ])('a shop of no kind is known by %s', (_, head) => {
    expect(shopUnder(head)?.name).toBe('山与海生鲜');
  });
  test.each(['昨日', '统计周期', '基准值', '商圈'])('a column %s beside the column 本店 is no shop', (head) => {
    document.body.innerHTML = `<img width="32" height="32"><table><tr><th>指标</th><th>${head}</th><th>本店</th></tr><tr><td>店铺体验分</td><td>4.5</td><td>4.6</td></tr></table>`;
    expect(findShop(document, kuaishou)).toBeUndefined();
  });
});

test('an id in brackets behind a name, in one text or in three', () => {
  const shop = { name: '云朵旗舰店', id: '317372021' };
  expect(shopUnder('<i>当前店铺：</i><span>云朵旗舰店</span><span>(317372021)</span>')).toEqual(shop);
  expect(shopUnder('<span>云朵旗舰店</span><span>（<!-- -->317372021<!-- -->）</span><a>切换</a>')).toEqual(shop);
  expect(shopUnder('<span>云朵旗舰店</span><span>（12）</span>')).toEqual({ name: '云朵旗舰店', id: '云朵旗舰店' });
});

test.each(['1号仓汽配优品', '云朵旗舰店'])('%s over 店铺ID and the id in a line each', (name) => {
  const lines = `<div>${name}</div><div>店铺ID</div><div>825135080</div>`;
  expect(shopUnder(`<div>${lines}</div>`)).toEqual({ name, id: '825135080' });
});

const PICTURE =
  '<i style="display:inline-block;width:24px;height:24px;border-radius:6px;background:linear-gradient(#9bf,#f9c)"></i>';
test.each(['九阿姐', '1983杂货铺', '云朵旗舰店'])('%s behind a picture with rounded corners', (name) => {
  expect(shopUnder(`<a>规则中心</a><span>${PICTURE} <span>${name}</span></span>`)?.name).toBe(name);
});
test.each(['24小时在线客服', '12条新消息'])('%s behind such a picture is no name', (text) => {
  expect(shopUnder(`<span>${PICTURE} <span>${text}</span></span>`)).toBeUndefined();
});

test('links beside a name say nothing of it; an announcement does', () => {
  const id = '<i>店铺ID：7719023</i>';
  expect(shopUnder(`<a>公告 <b>9</b></a><a>学习中心</a><span>山与海生鲜</span>${id}`)).toEqual({
    name: '山与海生鲜',
    id: '7719023',
  });
  expect(shopUnder(`<span>优秀商家推荐：</span><span>山与海生鲜</span>${id}`)?.name).not.toBe('山与海生鲜');
});

describe('a name with the account behind it, without avatar, id and usual ending', () => {
  test.each(['（主账号）', '(主账号)', '（管理员）', ' (Main account)'])('大白数码%s', (role) => {
    expect(shopUnder(`<span>消息</span><span>大白数码${role}</span>`)?.name).toBe('大白数码');
    expect(shopUnder(`<span>消息</span><span>365天的面包${role}</span>`)?.name).toBe('365天的面包');
  });
  test('a greeting names it, too', () => {
    expect(shopUnder('<span>你好，1983杂货铺</span>')?.name).toBe('1983杂货铺');
  });
});

test('a head in a shadow root', () => {
  document.body.innerHTML = '<micro-app></micro-app>';
  document.querySelector('micro-app')!.attachShadow({ mode: 'open' }).innerHTML =
    '<div style="display:flex;height:56px"><b>快手小店</b><span style="margin-left:auto">云朵旗舰店</span></div>';
  expect(findShop(document, kuaishou)?.name).toBe('云朵旗舰店');
});
