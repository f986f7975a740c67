import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { requireChromium } from './tests/chromium.ts';

const browserTests = 'tests/**/*.browser.test.{ts,tsx}';

/** `node`: pure logic. `browser`: whatever needs a DOM, layout or IndexedDB, in real Chromium. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'node', include: ['tests/**/*.test.ts'], exclude: [browserTests, 'tests/e2e/**'] } },
      {
        plugins: [preact()],
        test: {
          name: 'browser',
          include: [browserTests],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: requireChromium(), args: ['--no-sandbox'] } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
