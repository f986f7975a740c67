import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VIEWS } from '../../lib/panel/views';
import { type Backend, startBackend } from '../pages/server.ts';
import { launch, type Session } from './extension.ts';

// Every view of the built panel, in the real side panel beside a page, over the demo shop.

let backend: Backend;
let session: Session;
let panel: Page;

beforeAll(async () => {
  backend = await startBackend();
  session = await launch({ port: backend.port });
  const page = await session.context.newPage();
  await page.goto('https://fxg.jinritemai.com/ffa/morder/order/list');
  panel = await session.openPanel(page);
  await panel.getByRole('button', { name: '看看示例店铺' }).click();
  await panel.getByRole('slider').first().waitFor();
});
afterAll(async () => {
  await session.close();
  await backend.close();
});

test('what the history teaches arrives, from a thread of its own', async () => {
  await panel.getByText('按本店历史推算').first().waitFor({ timeout: 20_000 });
});

async function show(view: string): Promise<void> {
  await panel.evaluate((hash) => {
    location.hash = hash;
  }, view);
  await panel.locator(`main[data-view="${view}"]`).waitFor();
  await panel.waitForTimeout(400); // charts and what is worked out for the view
}

async function speak(language: 'zh-CN' | 'en'): Promise<void> {
  await show('more');
  await panel.getByRole('combobox', { name: /Language/ }).selectOption(language);
  await panel.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
}

describe.each(['zh-CN', 'en'] as const)('in %s', (language) => {
  beforeAll(() => speak(language));

  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    beforeAll(() => panel.emulateMedia({ colorScheme }));

    test.each(VIEWS)('axe finds nothing in %s, and nothing sticks out', async (view) => {
      await show(view);
      for (const details of await panel.locator('main details').all())
        await details.evaluate((element: HTMLDetailsElement) => {
          element.open = true;
        });
      const { violations } = await new AxeBuilder({ page: panel }).setLegacyMode(true).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      const [wide, room] = await panel.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(wide).toBeLessThanOrEqual(room!);
    });
  });
});

test('the demo shop is not in the export, and goes at one click', async () => {
  await speak('zh-CN');
  await panel.getByRole('button', { name: '导出 CSV', exact: true }).click();
  await panel.getByText('还没有数据可导出。').waitFor();
  await show('today');
  await panel.getByRole('button', { name: '移除示例' }).click();
  await panel.getByRole('button', { name: '看看示例店铺' }).waitFor();
});
