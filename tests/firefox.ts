import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Any Firefox of version 140 or newer does; by file name, likeliest first. */
const NAMES = ['firefox-esr', 'firefox', 'firefox.exe'];

const FIXED_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Path of a Firefox on this machine, `$FIREFOX` first; undefined where there is none. */
export function findFirefox(): string | undefined {
  const onPath = NAMES.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((dir) => join(dir, name)));
  return [process.env.FIREFOX, ...onPath, ...FIXED_PLACES].find((path) => path && existsSync(path));
}

/** @throws Error with one line that says how to get a Firefox */
export function requireFirefox(): string {
  const path = findFirefox();
  if (!path) throw new Error(HOW_TO_INSTALL);
  return path;
}

export const HOW_TO_INSTALL =
  'No Firefox found. Install it (Debian: apt-get install firefox-esr; macOS: brew install --cask firefox) or set FIREFOX=/path/to/firefox.';

/** Installs Firefox with apt where this process may; elsewhere says in one line how, and leaves the word to the tests. */
function ensureFirefox(): void {
  if (findFirefox()) return;
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.error(HOW_TO_INSTALL);
    return;
  }
  const apt = (...args: string[]) =>
    execFileSync('apt-get', ['-qq', '-y', ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  console.log('Installing Firefox with apt ...');
  apt('update');
  apt('install', 'firefox-esr');
}

if (process.argv[1] === import.meta.filename) ensureFirefox();
