
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { requireChromium } from '../chromium.ts';
const server = await createServer({ configFile: false, root: import.meta.dirname, logLevel: 'error', server: { fs: { strict: false } } });
await server.listen();
const browser = await chromium.launch({ executablePath: requireChromium(), args: ['--no-sandbox', '--enable-precise-memory-info'] });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
page.on('console', (m) => console.log(m.text()));
await page.goto(server.resolvedUrls!.local[0]!);
await page.waitForFunction(() => 'benches' in globalThis);
const rows = await page.evaluate((n) => (globalThis as any).benches[n](), process.argv[2] ?? 'history');
for (const { name, value, baseline, ratio } of rows as any[]) console.log(`  ${name.padEnd(72)} ${value.padStart(16)}  ${ratio === undefined ? '' : `${ratio.toFixed(1)} × `}${baseline ?? ''}`);
await browser.close();
await server.close();
