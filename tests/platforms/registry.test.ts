import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { platformOf, platforms } from '../../lib/platforms';
import { vocabularies, vocabularyOf } from '../../lib/platforms/vocabularies';

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

test.each(platforms.map((platform) => [platform.id, platform] as const))(
  '%s is found by id and by host',
  (id, platform) => {
    expect(platformOf(id)).toBe(platform);
    for (const host of platform.vocabulary.hosts) expect(vocabularyOf(host)).toBe(platform.vocabulary);
    expect(platform.vocabulary.hosts).toContain(new URL(platform.scoreUrl).host);
  },
);

test('a platform that is not there yet is an error', () => {
  expect(() => platformOf('jd')).toThrow('platformOf requires a listed platform, got jd');
});

test('no host belongs to two platforms, no label to two indicators', () => {
  const hosts = vocabularies.flatMap((vocabulary) => vocabulary.hosts);
  expect(new Set(hosts).size).toBe(hosts.length);
  for (const { terms } of vocabularies) {
    const labels = terms.flatMap((term) => term.labels);
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  }
});
