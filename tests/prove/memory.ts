import type { CDPSession, Page } from 'playwright';

/** What is held after everything that can be thrown away has been. */
export type Held = { readonly bytes: number; readonly nodes: number; readonly listeners: number };

/** Of a page, with all scripts in it. */
export async function heldBy(page: Page): Promise<Held> {
  const tools = await page.context().newCDPSession(page);
  await tools.send('Performance.enable');
  await tools.send('HeapProfiler.enable');
  for (let round = 0; round < 2; round++) await tools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await tools.send('Runtime.getHeapUsage');
  const { metrics } = await tools.send('Performance.getMetrics');
  await tools.detach();
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { bytes: usedSize, nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/** Of the extension's worker; undefined while it sleeps, and then it holds nothing. */
export async function heldByWorker(browser: CDPSession): Promise<number | undefined> {
  const { targetInfos } = await browser.send('Target.getTargets');
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension://'),
  );
  if (!worker) return undefined;
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  const ask = (id: number, method: string) =>
    new Promise<Record<string, number>>((done) => {
      const hear = (said: { sessionId: string; message: string }) => {
        const { id: answered, result } = JSON.parse(said.message);
        if (said.sessionId !== sessionId || answered !== id) return;
        browser.off('Target.receivedMessageFromTarget' as never, hear as never);
        done(result);
      };
      browser.on('Target.receivedMessageFromTarget' as never, hear as never);
      void browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    });
  await ask(1, 'HeapProfiler.collectGarbage');
  const { usedSize } = await ask(2, 'Runtime.getHeapUsage');
  await browser.send('Target.detachFromTarget', { sessionId }).catch(() => undefined);
  return usedSize;
}

/** How much a line through the values rises from its first to its last point (least squares). */
export function rise(values: readonly number[]): number {
  const n = values.length;
  const [x, y] = [(n - 1) / 2, values.reduce((sum, value) => sum + value, 0) / n];
  let [up, across] = [0, 0];
  for (const [at, value] of values.entries()) {
    up += (at - x) * (value - y);
    across += (at - x) ** 2;
  }
  return across === 0 ? 0 : (up / across) * (n - 1);
}
