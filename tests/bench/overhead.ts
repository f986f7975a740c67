import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright';
import { requireChromium } from '../chromium.ts';
import { launch } from '../e2e/extension.ts';
import { startBackend } from '../pages/server.ts';
import { BUSY, makeBusy } from './busy-page.ts';
import type { Row } from './engine.ts';

const HOST = 'https://fxg.jinritemai.com';
const PAGES = {
  'a score page': `${HOST}/ffa/eco/experience-score?seed=12&delay=100`,
  'a page without figures': `${HOST}/ffa/morder/orders`,
} as const;
/** Until the reader has read the page and looks as seldom as it will. */
const SETTLE_MS = 12_000;
const MEASURE_MS = 20_000;
/** DESIGN's budget: share of the main thread's time. */
const BUDGET = 0.01;

/** Seconds of the main thread since the page began, and how far its layout has shifted. */
type Used = { task: number; script: number; shift: number };

/**
 * The main thread's time on a page of 25,000 nodes that changes every 200 ms, in two browsers side by side: one with the
 * extension, one without. Processor time, so that what else the machine does counts little; both pages run at once.
 */
export async function benchOverhead(): Promise<Row[]> {
  const backend = await startBackend();
  const session = await launch({ port: backend.port });
  const plain = await launchPlain(backend.port);
  try {
    const rows: Row[] = [];
    for (const [name, url] of Object.entries(PAGES)) {
      const [ours, theirs] = await Promise.all([used(session.context, url), used(plain.context, url)]);
      rows.push(...compare(name, ours, theirs));
    }
    return rows;
  } finally {
    await session.close();
    await plain.close();
    await backend.close();
  }
}

type Measured = { opening: Used; busy: Used; nodes: number };

async function used(context: BrowserContext, url: string): Promise<Measured> {
  const page = await context.newPage();
  const isFree = !url.includes('experience');
  if (isFree) await page.route(url, (route) => route.fulfill({ contentType: 'text/html', body: ORDERS }));
  await page.addInitScript(() => {
    const all = globalThis as unknown as { shifted: number };
    all.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) all.shifted += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const tools = await context.newCDPSession(page);
  await tools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url);
  if (!isFree) await page.getByText('平台求助率').first().waitFor();
  const nodes = await makeBusy(page);
  const start = await now(page, tools);
  await page.waitForTimeout(SETTLE_MS);
  const settled = await now(page, tools);
  await page.waitForTimeout(MEASURE_MS);
  const end = await now(page, tools);
  await page.close();
  return { opening: minus(settled, start), busy: minus(end, settled), nodes };
}

const ORDERS =
  '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>订单管理</title><body><h1>订单管理</h1></body></html>';

async function now(page: Page, tools: CDPSession): Promise<Used> {
  const shift = await page.evaluate(() => (globalThis as unknown as { shifted: number }).shifted);
  const { metrics } = await tools.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { task: value('TaskDuration'), script: value('ScriptDuration'), shift };
}

function minus(a: Used, b: Used): Used {
  return { task: a.task - b.task, script: a.script - b.script, shift: a.shift - b.shift };
}

function compare(name: string, ours: Measured, theirs: Measured): Row[] {
  const share = (seconds: number) => seconds / (MEASURE_MS / 1000);
  const percent = (part: number) => `${(100 * part).toFixed(2)} %`;
  const extra = share(ours.busy.task - theirs.busy.task);
  const of = `${name} of ${ours.nodes.toLocaleString('en')} nodes, changing every ${BUSY.everyMs} ms`;
  return [
    {
      name: of,
      value: percent(share(ours.busy.task)),
      baseline: `${percent(share(theirs.busy.task))} of the main thread without the extension`,
      ratio: ours.busy.task / theirs.busy.task,
    },
    {
      name: '  the extension’s part of the main thread’s time',
      value: percent(extra),
      baseline: `budget ${percent(BUDGET)}`,
      ratio: extra > 0 ? BUDGET / extra : Number.POSITIVE_INFINITY,
    },
    {
      name: '  script alone',
      value: percent(share(ours.busy.script)),
      baseline: `${percent(share(theirs.busy.script))} without the extension`,
    },
    {
      name: `  first ${SETTLE_MS / 1000} s, with reading`,
      value: `${(1000 * ours.opening.task).toFixed(0)} ms`,
      baseline: `${(1000 * theirs.opening.task).toFixed(0)} ms without the extension`,
      ratio: ours.opening.task / theirs.opening.task,
    },
    {
      name: '  layout shift, whole time',
      value: (ours.opening.shift + ours.busy.shift).toFixed(4),
      baseline: `${(theirs.opening.shift + theirs.busy.shift).toFixed(4)} without the extension`,
    },
  ];
}

/** The same browser with the same settings, without the extension. */
async function launchPlain(port: number): Promise<{ context: BrowserContext; close(): Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), 'scorelens-plain-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireChromium(),
    headless: false,
    viewport: null,
    locale: 'zh-CN',
    ignoreHTTPSErrors: true,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--window-size=1440,900',
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
    ],
  });
  return {
    context,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
