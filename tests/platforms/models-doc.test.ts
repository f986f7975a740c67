import { expect, test } from 'vitest';
import { platforms } from '../../lib/platforms';
import { loadFrameworks, withFormer } from '../../lib/platforms/load-platform';
import { modelsDoc, type Section } from './models-doc';

const NOTES: Readonly<Record<string, string>> = {
  douyin:
    'Weights by industry and shop type stand as variants of the versions of 2026 (101 rows of the notice of 2026-06-23).',
  taobao: 'Steps, weights and ranges are set per main category and printed on the seller’s own page.',
  pinduoduo:
    'Weights are secret. `pinduoduo-pilot` is ranked: the score that is ranked is not printed, its own total is an index of ours.',
  jd: 'The total is the shop’s own sum; the stars follow its rank in the category.',
  kuaishou: 'Published weight sets contradict each other; value and sub-score of each indicator stand on the page.',
  weixin: 'Two articles of 2023 with the same numbers; what holds today is not published.',
  xiaohongshu: 'Weights are secret; the page prints dimension scores and a total that is not their mean.',
  tiktok: 'Weights and benchmarks are per category and not published.',
};

test('docs/models.md is what the models say', async () => {
  const sections: Section[] = [];
  for (const platform of platforms) {
    const { models } = await withFormer(platform);
    const beside = (await platform.beside?.())?.models ?? [];
    const title = `${platform.name.en} (${platform.id})`;
    sections.push({ title, note: NOTES[platform.id]!, models: [...models, ...beside] });
  }
  const frameworks = await loadFrameworks();
  const own = frameworks.map(({ model }) => model).filter(({ platform }) => platform === 'any');
  const note =
    'What the documents bring which the project began with, for a seller without a readable page. Their other two, Pinduoduo’s four dimensions and Tmall’s three ratings, are `pinduoduo@2023-08-16` and `taobao-dsr@2010-01-01` above.';
  sections.push({ title: 'To fill in by hand', note, models: own });
  await expect(modelsDoc(sections, frameworks[0]!)).toMatchFileSnapshot('../../docs/models.md');
});

test('every platform has a note', () => {
  expect(Object.keys(NOTES)).toEqual(platforms.map(({ id }) => id));
});
