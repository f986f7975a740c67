import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { releaseChangelog } from './release-changelog';

test.each([
  ['named before', '# Changelog\n\n## 0.2.0 (unreleased)\n\n- a\n\n## 0.1.0 (2026-11-30)\n'],
  ['not named', '# Changelog\n\n## Unreleased\n\n- a\n\n## 0.1.0 (2026-11-30)\n'],
])('the newest section gets its date: %s', (_name, text) => {
  expect(releaseChangelog(text, '0.2.0', '2026-12-24')).toBe(
    '# Changelog\n\n## 0.2.0 (2026-12-24)\n\n- a\n\n## 0.1.0 (2026-11-30)\n',
  );
});

test.each([
  ['released already', '## 0.2.0 (2026-12-01)\n', /requires "## Unreleased"/],
  ['of another version', '## 0.3.0 (unreleased)\n', /has "## 0.3.0 \(unreleased\)"/],
  ['empty', '# Changelog\n', /requires a section/],
])('refuses one that is %s', (_name, text, error) => {
  expect(() => releaseChangelog(text, '0.2.0', '2026-12-24')).toThrow(error);
});

test('the repository’s own can be released', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const text = readFileSync('CHANGELOG.md', 'utf8');
  const isOpen = /^## (Unreleased|.* \(unreleased\))$/m.test(text);
  expect(isOpen ? releaseChangelog(text, version, '2026-12-24') : text).toContain(`## ${version} (`);
});
