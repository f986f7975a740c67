import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireFirefox } from '../firefox.ts';
import { type Bidi, connect } from './bidi.ts';

/** The built extension. */
export const FIREFOX_BUILD = join(import.meta.dirname, '../../.output/firefox-mv2');

const ID = 'scorelens@scorelens.invalid';
/** Firefox draws an extension's origin by lot, unless it is told. */
const UUID = '5c07e1e5-0000-4000-8000-000000000001';
export const ORIGIN = `moz-extension://${UUID}`;

/** A Firefox with the extension, every host of which is the look-alike back-end on `port`. */
export type Firefox = {
  readonly bidi: Bidi;
  /** The browser's own window, whose scripts may do what its user may. */
  readonly chrome: string;
  /** Where the browser puts what is downloaded. */
  readonly downloads: string;
  close(): Promise<void>;
};

export async function launchFirefox({ port }: { port: number }): Promise<Firefox> {
  if (!existsSync(FIREFOX_BUILD)) throw new Error('No build for Firefox: npm run build comes first');
  const profile = mkdtempSync(join(tmpdir(), 'scorelens-firefox-'));
  const downloads = join(profile, 'downloads');
  mkdirSync(downloads);
  writeFileSync(join(profile, 'user.js'), linesOf(preferences(port, downloads)));
  const options = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'];
  const process = spawn(requireFirefox(), [...options, '-remote-allow-system-access', '--width=1440', '--height=900']);
  const ended = new Promise((done) => process.once('exit', done));
  const bidi = await connect(`${await addressOf(process.stderr)}/session`);
  await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  const { contexts } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: FIREFOX_BUILD } });
  return {
    bidi,
    chrome: (contexts as unknown as { context: string; url: string }[]).find(({ url }) =>
      url.endsWith('/browser.xhtml'),
    )!.context,
    downloads,
    async close() {
      bidi.close();
      process.kill('SIGKILL');
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

function preferences(port: number, downloads: string): Record<string, string | number | boolean> {
  return {
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${port};80=${port}`,
    'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
    'intl.accept_languages': 'zh-CN',
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.alwaysOpenPanel': false,
    'browser.helperApps.neverAsk.saveToDisk': 'text/csv',
  };
}

function linesOf(preferences: object): string {
  return Object.entries(preferences)
    .map((pair) => `user_pref(${pair.map((part) => JSON.stringify(part)).join(', ')});\n`)
    .join('');
}

/** Firefox says on its error output where it listens. */
function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  let said = '';
  return new Promise((found, failed) => {
    output.on('data', (part) => {
      said += part;
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (address) found(address);
    });
    output.on('end', () => failed(new Error(`Firefox ended: ${said}`)));
  });
}
