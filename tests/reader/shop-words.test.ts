import { describe, expect, test } from 'vitest';
import { isNameChip, kindOfName, nameIn, shopIdIn, statedName } from '../../lib/reader/shop-words';

test.each([
  { text: '云朵旗舰店（主账号）', name: '云朵旗舰店' },
  { text: '云朵旗舰店:小美', name: '云朵旗舰店' }, // a sub-account of Taobao
  { text: '欢迎您，云朵旗舰店！', name: '云朵旗舰店' },
  { text: '你好，小美（云朵旗舰店）', name: '云朵旗舰店' },
  { text: '云朵家纺旗舰店 | 店铺ID：734512098', name: '云朵家纺旗舰店' },
  { text: '【云朵旗舰店】', name: '云朵旗舰店' },
  { text: '云朵家居（杭州）官方旗舰店', name: '云朵家居（杭州）官方旗舰店' }, // as printed
  { text: '云朵优选 ▾', name: '云朵优选' },
  { text: '云朵优选 · 企业店', name: '云朵优选' },
  { text: '云朵 · 旗舰店', name: '云朵 · 旗舰店' }, // as printed
])('the name in $text', ({ text, name }) => {
  expect(nameIn(text)).toBe(name);
});

describe('what could be a name', () => {
  test.each(['云朵旗舰店', '云朵数据线旗舰店', '3只云朵旗舰店', '云朵水果铺', 'Maple Home Official'])(
    '%s is a shop’s',
    (text) => {
      expect(kindOfName(text)).toBe('shop');
    },
  );
  test.each(['云朵优选户外', 'Maple Home', '智能旺铺'])('%s is anybody’s', (text) => {
    expect(kindOfName(text)).toBe('text');
  });
  test.each([
    '旗舰店',
    '天猫店铺',
    '个人店铺',
    'POP店铺',
    '京东自营旗舰店',
    '抖店',
    '我要开店',
    '店铺名称',
    '帮助中心',
    '商家体验分',
    '加载中',
    '运营小林',
    '2026-09-09',
  ])('%s is none', (text) => {
    expect(kindOfName(text)).toBe('not_a_name');
  });
});

test.each([
  { text: '店铺ID：12345678', id: '12345678' },
  { text: '店铺 ID: 749151854', id: '749151854' },
  { text: 'ID 77ccb8e9f754', id: '77ccb8e9f754' },
  { text: '云朵旗舰店(12345678)', id: '12345678' },
  { text: '商品质量', id: undefined },
])('the id in $text', ({ text, id }) => {
  expect(shopIdIn(text)).toBe(id);
});

test('a stated name, and a chip behind one', () => {
  expect(statedName('店铺名称：云朵优选')).toBe('云朵优选');
  expect(isNameChip('（主账号）')).toBe(true);
  expect(isNameChip('主店')).toBe(true);
  expect(isNameChip('云朵优选')).toBe(false);
});
