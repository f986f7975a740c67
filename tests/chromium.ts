import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Browsers that still load an unpacked extension from the command line, by file name, likeliest first.
 * Google Chrome is not among them: since version 137 it ignores --load-extension.
 */
const NAMES = ['chromium', 'chromium-browser', 'chromium.exe'];

const FIXED_PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  join(process.env.LOCALAPPDATA ?? '', 'Chromium\\Application\\chrome.exe'),
];

/** Path of a Chromium on this machine, `$CHROMIUM` first; undefined where there is none. */
export function findChromium(): string | undefined {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((dir) => NAMES.map((name) => join(dir, name)));
  return [process.env.CHROMIUM, ...onPath, ...FIXED_PLACES].find((path) => path && existsSync(path));
}

/** @throws Error with one line that says how to get a Chromium */
export function requireChromium(): string {
  const path = findChromium();
  if (!path) throw new Error(HOW_TO_INSTALL);
  return path;
}

export const HOW_TO_INSTALL =
  'No Chromium found. Install it (Debian: apt-get install chromium fonts-noto-cjk; macOS: brew install chromium; Windows: Edge is used) or set CHROMIUM=/path/to/chromium.';

/** Installs Chromium and Chinese fonts with apt where this process may; elsewhere says in one line how. */
function ensureChromium(): void {
  const fonts = process.platform !== 'linux' || hasChineseFont();
  if (findChromium() && fonts) return;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const apt = (...args: string[]) =>
      execFileSync('apt-get', ['-qq', '-y', ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
    console.log('Installing Chromium and Chinese fonts with apt ...');
    apt('update');
    apt('install', 'chromium', 'fonts-noto-cjk', 'fontconfig');
  } else if (!findChromium()) {
    console.error(HOW_TO_INSTALL);
    process.exit(1);
  } else {
    console.warn('No Chinese font found; screenshots will show boxes. Debian: apt-get install fonts-noto-cjk');
  }
}

function hasChineseFont(): boolean {
  try {
    return execFileSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false; // no fontconfig, so no fonts that Chromium would find
  }
}

if (process.argv[1] === import.meta.filename) ensureChromium();
