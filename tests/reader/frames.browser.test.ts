import { afterEach, expect, test } from 'vitest';
import { vocabularies } from '../../lib/platforms/vocabularies';
import { readPage } from '../../lib/reader/read-page';
import { lexiconOf } from './exam';

afterEach(() => document.body.replaceChildren());

const cells = (...texts: readonly string[]) => `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`;

test('where the page around a frame shows an id alone, a title with a shop’s name is no other shop’s', () => {
  const figures = cells('售后服务时长', '23.5小时') + cells('售后评价得分', '9.33分') + cells('交易纠纷率', '0.17%');
  document.body.innerHTML = `<section><h3>云朵旗舰店</h3><table>${figures}</table></section>`;
  const vocabulary = vocabularies.find(({ platform }) => platform === 'jd')!;
  const options = { vocabulary, lexicon: lexiconOf('jd'), path: '/inner.html', today: '2026-11-22' };
  const read = (name: string) => readPage(document, { ...options, shopAround: { id: '1', name } }).readings.length;
  expect(read('')).toBe(3);
  expect(read('山野专营店')).toBe(0);
});

test('in a frame, the row of the shop that the page around it names is the shop’s own', () => {
  document.body.innerHTML = `<table>${cells('对比项', '售后服务时长', '售后评价得分', '交易纠纷率')}
    ${cells('云朵旗舰店', '23.5小时', '9.33分', '0.17%')}${cells('同行均值', '26.1小时', '9.10分', '0.21%')}</table>`;
  const vocabulary = vocabularies.find(({ platform }) => platform === 'jd')!;
  const read = (name: string) => {
    const shopAround = { id: '1', name };
    const options = { vocabulary, lexicon: lexiconOf('jd'), path: '/inner.html', today: '2026-11-22', shopAround };
    return readPage(document, options).readings.map(({ value }) => value);
  };
  expect(read('云朵旗舰店')).toEqual([23.5, 9.33, 0.17]);
  expect(read('山野专营店')).toEqual([]);
});
