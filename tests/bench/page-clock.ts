import type { CDPSession, Page } from 'playwright';

type TraceEvent = { readonly name: string; readonly pid: number; readonly tid: number; readonly tdur?: number };

/**
 * Lets a page ask for how long its thread has computed, and for the longest of its tasks by the same measure: on a machine
 * with other work a task waits for its turn, and that is no fault of what is measured.
 */
export async function openPageClock(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.exposeFunction('threadTime', async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'ThreadTime')!.value;
  });
  const browser = await page.context().browser()!.newBrowserCDPSession();
  await page.exposeFunction('watchTasks', () => startTrace(browser));
  await page.exposeFunction('longestTask', () => endTrace(browser));
}

let longest = 0;

/** The page is the only one that computes: of all renderers the longest task is its own. */
async function startTrace(browser: CDPSession): Promise<void> {
  longest = 0;
  browser.on('Tracing.dataCollected', seeTasks);
  await browser.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline'], excludedCategories: ['*'] },
  });
}

/** Milliseconds that it computed. */
async function endTrace(browser: CDPSession): Promise<number> {
  const complete = new Promise((done) => browser.once('Tracing.tracingComplete', done));
  await browser.send('Tracing.end');
  await complete;
  browser.off('Tracing.dataCollected', seeTasks);
  return longest;
}

function seeTasks({ value }: { value: unknown[] }): void {
  for (const { name, tdur = 0 } of value as TraceEvent[])
    if (name === 'RunTask') longest = Math.max(longest, tdur / 1000);
}
