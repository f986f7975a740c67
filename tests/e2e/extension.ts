import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright';
import { requireChromium } from '../chromium.ts';

/** The built extension. */
export const BUILD = join(import.meta.dirname, '../../.output/chrome-mv3');

/** A Chromium with the extension, every host of which is the look-alike back-end on `port`. */
export type Session = {
  context: BrowserContext;
  /** The extension's id. */
  id: string;
  worker(): Promise<Worker>;
  /** Where the browser's own tools listen. */
  endpoint(): string;
  /** Opens the real side panel by the toolbar button, beside the page in front. */
  openPanel(page: Page): Promise<Page>;
  /** The panel as a page of its own. */
  openPanelInTab(): Promise<Page>;
  /** Ends the browser as a power cut does: no page and no worker hears of it. */
  kill(): Promise<void>;
  close(): Promise<void>;
};

export type LaunchOptions = {
  port: number;
  headless?: boolean;
  language?: string;
  width?: number;
  height?: number;
  /** Folders of other extensions in the same browser; none may have a worker. */
  others?: readonly string[];
  /** Grants the optional hosts, as the seller's answer to the browser's question would; no test can click that. */
  allHosts?: boolean;
  /** A folder that the browser keeps all in, and that stays; else one of its own, which goes with it. */
  profile?: string;
  /** Another build than that of this checkout. */
  build?: string;
};

export async function launch({
  port,
  headless = true,
  language = 'zh-CN',
  width = 1440,
  height = 900,
  others = [],
  allHosts = false,
  profile: kept,
  build = BUILD,
}: LaunchOptions): Promise<Session> {
  const profile = kept ?? mkdtempSync(join(tmpdir(), 'scorelens-'));
  const extensions = [allHosts ? withAllHosts(join(profile, 'extension')) : build, ...others].join();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireChromium(),
    headless: false, // Playwright's own headless mode knows no extensions; Chromium's does
    viewport: null,
    locale: language,
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    args: [
      ...(headless ? ['--headless=new'] : []),
      '--no-sandbox',
      '--no-first-run',
      `--window-size=${width},${height}`,
      '--remote-debugging-port=0',
      '--ignore-certificate-errors',
      `--disable-extensions-except=${extensions}`,
      `--load-extension=${extensions}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
    ],
  });
  const worker = async () => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
  const id = new URL((await worker()).url()).host;
  let overCdp: Awaited<ReturnType<typeof chromium.connectOverCDP>> | undefined;
  const endpoint = () => `http://127.0.0.1:${readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]}`;

  return {
    context,
    id,
    worker,
    endpoint,
    async openPanelInTab() {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/sidepanel.html`);
      return page;
    },
    async openPanel(page) {
      await page.bringToFront();
      const trigger = await chromium.connectOverCDP(endpoint());
      const session = await trigger.newBrowserCDPSession();
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
      const tab = targetInfos.find(({ type, url }) => type === 'tab' && url === page.url());
      if (!tab) throw new Error(`no tab shows ${page.url()}`);
      await session.send('Extensions.triggerAction' as never, { id, targetId: tab.targetId } as never);
      // A connection lists only the targets that were there when it was made, so look from a new one until it shows.
      for (let attempt = 0; attempt < 40; attempt++) {
        overCdp = await chromium.connectOverCDP(endpoint());
        const panel = overCdp
          .contexts()
          .flatMap((other) => other.pages())
          .find((other) => other.url().startsWith(`chrome-extension://${id}/sidepanel.html`));
        if (panel) {
          await trigger.close();
          return panel;
        }
        await overCdp.close();
        await new Promise((done) => setTimeout(done, 100));
      }
      throw new Error('the side panel did not open');
    },
    async kill() {
      const browser = await chromium.connectOverCDP(endpoint());
      const tools = await browser.newBrowserCDPSession();
      const { processInfo } = await tools.send('SystemInfo.getProcessInfo');
      const closed = new Promise((done) => context.once('close', done));
      process.kill(processInfo.find(({ type }) => type === 'browser')!.id, 'SIGKILL');
      await closed;
      await browser.close().catch(() => undefined);
    },
    async close() {
      await overCdp?.close().catch(() => undefined);
      await context.close();
      if (!kept) rmSync(profile, { recursive: true, force: true });
    },
  };
}

/**
 * A copy of the build that differs in what the browser has granted. The reader's script is not in its manifest for these
 * hosts either: the background registers it, as it does for a seller.
 */
function withAllHosts(folder: string): string {
  return buildWith(folder, ({ host_permissions, optional_host_permissions, ...manifest }) => ({
    ...manifest,
    host_permissions: [...host_permissions!, ...optional_host_permissions!],
  }));
}

type Manifest = Readonly<Record<string, readonly string[] | undefined>>;

/** A copy of the build with another manifest. @returns the folder */
export function buildWith(folder: string, change: (manifest: Manifest) => object): string {
  cpSync(BUILD, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')))));
  return folder;
}
