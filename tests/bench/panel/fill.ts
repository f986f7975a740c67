import type { Session } from '../../e2e/extension.ts';
import { bundledText } from '../bundled.ts';

/** Puts so many shops with so many days into the extension's history, before any panel opens on it. */
export async function fill({ context, id }: Session, shops: number, days: number): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/manifest.json`); // of the extension's origin, and runs nothing of ours
  const tools = await context.newCDPSession(page);
  const expression = `${await bundledText('panel/ten-years.ts')};globalThis.bundled.fillHistory(${shops}, ${days})`;
  const { result, exceptionDetails } = await tools.send('Runtime.evaluate', { expression, awaitPromise: true });
  if (result.value !== shops * days) throw new Error(`filled with ${result.value}: ${exceptionDetails?.text}`);
  await page.close();
}
