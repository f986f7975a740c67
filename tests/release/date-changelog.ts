/** Run by `npm version`, after it has set the version and before it commits: dates the changelog's newest section. */
import { readFileSync, writeFileSync } from 'node:fs';
import { releaseChangelog } from './release-changelog.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const today = new Date().toISOString().slice(0, 10);
writeFileSync('CHANGELOG.md', releaseChangelog(readFileSync('CHANGELOG.md', 'utf8'), version, today));
