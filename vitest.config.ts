import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { requireChromium } from './tests/chromium.ts';
import { kitPlugin } from './tests/pages/kits/vite-plugin.ts';

const browserTests = 'tests/**/*.browser.test.{ts,tsx}';

/** It ends the room of its origin, which is that of all tests of a project. */
const quotaTest = 'tests/history/quota.browser.test.ts';

/** Real Chromium, without a window. Made anew for each project: vitest writes into it. */
const inChromium = () => ({
  enabled: true,
  headless: true,
  viewport: { width: 1440, height: 900 }, // a seller's screen; back-ends are not made for phones
  screenshotFailures: false,
  provider: playwright({ launchOptions: { executablePath: requireChromium(), args: ['--no-sandbox'] } }),
  instances: [{ browser: 'chromium' as const }],
});

/** `node`: pure logic. `browser`: whatever needs a DOM, layout or IndexedDB, in real Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [browserTests, 'tests/e2e/**', 'tests/firefox/**'],
          testTimeout: 60_000, // properties, on a machine that runs browsers beside them
        },
      },
      {
        test: {
          name: 'e2e', // the built extension in a real browser; run `npm run build` first
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'firefox', // the same in Firefox
          include: ['tests/firefox/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        // The look-alike pages are React; only the panel is Preact.
        plugins: [kitPlugin(), preact({ reactAliasesEnabled: false })],
        optimizeDeps: {
          include: [
            '@ant-design/cssinjs',
            '@ant-design/icons',
            'antd',
            'antd/locale/zh_CN',
            'react',
            'react/jsx-dev-runtime',
            'react-dom',
            'react-dom/client',
            'preact',
            'preact/hooks',
            'preact/jsx-dev-runtime',
            '@preact/signals',
            'axe-core',
            'fast-check',
            'fflate',
            'papaparse',
            'uplot',
            'idb',
            'zod/mini',
          ],
        },
        test: {
          name: 'browser',
          include: [browserTests],
          exclude: [quotaTest],
          // What a run of the mutants is to repeat; see tests/mutants.
          env: {
            BOARDS: process.env.BOARDS ?? '',
            TRAPS: process.env.TRAPS ?? '',
            SEED: process.env.SEED ?? '',
            ONLY: process.env.ONLY ?? '',
          },
          browser: inChromium(),
        },
      },
      { test: { name: 'quota', include: [quotaTest], browser: inChromium() } },
    ],
  },
});
