import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { platformOf, platforms } from '../../lib/platforms';
import {
  defaultVocabularies,
  optionalVocabularies,
  vocabularies,
  vocabularyOf,
} from '../../lib/platforms/vocabularies';
import { compact } from '../../lib/reader/normalize';
import type { PlatformId } from '../../lib/records/ids';

const ROOT = 'lib/platforms';
const folders = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(`${ROOT}/${entry.name}/index.ts`))
  .map(({ name }) => name);

test('every folder with an index is in the list, and nothing else', () => {
  expect(platforms.map(({ id }) => id as string).sort()).toEqual(folders.sort());
});

test('the content script knows the same platforms', () => {
  expect(vocabularies).toEqual(platforms.map(({ vocabulary }) => vocabulary));
  expect(platforms.every(({ id, vocabulary }) => vocabulary.platform === id)).toBe(true);
});

test('only the five that the product promises are read without being asked for', () => {
  const ids = (list: typeof vocabularies) => list.map(({ platform }) => platform as string).sort();
  const five = ['douyin', 'jd', 'kuaishou', 'pinduoduo', 'taobao'];
  expect(ids(defaultVocabularies)).toEqual(five.filter((id) => folders.includes(id)));
  expect(ids(optionalVocabularies)).toEqual(folders.filter((id) => !five.includes(id)).sort());
});

test.each(platforms.map((platform) => [platform.id, platform] as const))(
  '%s is found by id and by host',
  (id, platform) => {
    expect(platformOf(id)).toBe(platform);
    for (const host of platform.vocabulary.hosts) expect(vocabularyOf(host)).toBe(platform.vocabulary);
    expect(platform.vocabulary.hosts).toContain(new URL(platform.scoreUrl).host);
  },
);

test('a platform that is not there is an error', () => {
  const none = 'nowhere' as PlatformId;
  expect(() => platformOf(none)).toThrow('platformOf requires a listed platform, got nowhere');
});

test('no host belongs to two platforms, and none is a shop front', () => {
  const hosts = vocabularies.flatMap((vocabulary) => vocabulary.hosts);
  expect(new Set(hosts).size).toBe(hosts.length);
  expect(hosts.filter((host) => /^(?:www|item|m|mobile|detail|cart)\./.test(host))).toEqual([]);
});

describe.each(vocabularies.map((vocabulary) => [vocabulary.platform, vocabulary] as const))('%s', (_, vocabulary) => {
  const { terms, pages } = vocabulary;

  test('no printed text stands for two indicators', () => {
    // As the reader compares them, and without regard to capitals, which one term may print in two ways.
    // An everyday word stands for one indicator within one score's card; labels stand for one anywhere.
    const texts = terms.flatMap(({ labels }) => [...new Set(labels.map(key))]);
    const words = terms.flatMap(({ weakLabels = [], system = '' }) => [
      ...new Set(weakLabels.map((word) => `${system} ${key(word)}`)),
    ]);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    expect(words.filter((word) => texts.includes(word.slice(word.indexOf(' ') + 1)))).toEqual([]);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    for (const { labels, weakLabels = [] } of terms) {
      expect([...labels, ...weakLabels]).toHaveLength(new Set([...labels, ...weakLabels].map(compact)).size);
    }
    const counts = new Set(terms.flatMap(({ numerator = [], denominator = [] }) => [...numerator, ...denominator]));
    expect(texts.filter((text) => counts.has(text))).toEqual([]);
  });

  test('words of every other line are weak', () => {
    const everyday = ['商品', '服务', '物流', '内容', '客服', '发货', '售后', '评分', '星级', '得分', '排名', 'goods'];
    const strong = terms.flatMap(({ labels }) => labels.map(key));
    expect(strong.filter((label) => everyday.includes(label))).toEqual([]);
  });

  test('indicators have one id each, in a form that records accept', () => {
    const ids = terms.map(({ indicator }) => indicator);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z][a-z0-9_]{0,63}$/.test(id))).toEqual([]);
  });

  test('one total for the main score, one for each other; dimensions lend their name to their score', () => {
    const systems = new Set(terms.map(({ system }) => system));
    for (const system of systems) {
      const totals = terms.filter((term) => term.system === system && term.role === 'total');
      expect([system, totals.length]).toEqual([system, 1]);
      if (system === undefined) expect(totals[0]?.indicator).toBe('total_score');
    }
    for (const { role, indicator, dimension } of terms) {
      if (role === 'dimension') expect(indicator).toBe(`${dimension}_score`);
      else expect([indicator, dimension === '']).toEqual([indicator, role !== 'indicator']);
    }
  });

  test('ranges, days and names are in order', () => {
    for (const { indicator, range, since, until, name, windowDays } of terms) {
      expect([indicator, range[0] < range[1]]).toEqual([indicator, true]);
      expect([indicator, (since ?? '') < (until ?? '9')]).toEqual([indicator, true]);
      for (const day of [since, until]) if (day) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(name.zh).not.toBe('');
      expect(name.en).toMatch(/^[^一-龥]+$/);
      if (windowDays !== undefined) expect(windowDays >= 1 && windowDays <= 366).toBe(true);
    }
  });

  test('page ids are one each', () => {
    const ids = pages.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z][a-z0-9_]{0,63}$/.test(id))).toEqual([]);
  });
});

function key(label: string): string {
  return compact(label).toLowerCase();
}
