import { launch } from '../e2e/extension.ts';
import { startBackend } from '../pages/server.ts';
import type { Row } from './engine.ts';

const INPUTS = 200;

/** One what-if in the real panel: from the slider's input event to the total in the document, and to the next frame. */
export async function benchPanel(): Promise<Row[]> {
  const backend = await startBackend();
  const session = await launch({ port: backend.port });
  const page = await session.context.newPage();
  await page.goto('https://fxg.jinritemai.com/ffa/eco/experience-score?seed=12&delay=100');
  const panel = await session.openPanelInTab();
  const slider = panel.getByRole('slider', { name: '商品品质退货率' });
  await slider.waitFor({ timeout: 20_000 });
  const { script, painted } = await slider.evaluate(async (element, inputs) => {
    const input = element as HTMLInputElement;
    const output = document.querySelector('output')!;
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const script: number[] = [];
    const painted: number[] = [];
    for (let i = 0; i < inputs; i++) {
      await frame();
      const before = output.textContent;
      const changed = new Promise<number>((done) => {
        new MutationObserver((_, observer) => {
          observer.disconnect();
          done(performance.now());
        }).observe(output, { childList: true, subtree: true, characterData: true });
      });
      const start = performance.now();
      input.value = String(i % 2 ? 5 : 1);
      input.dispatchEvent(new Event('input', { bubbles: true }));
      const done = await changed;
      script.push(done - start);
      await frame();
      painted.push(performance.now() - start);
      if (output.textContent === before) throw new Error('the total did not change');
    }
    return { script, painted };
  }, INPUTS);
  await session.close();
  await backend.close();
  const sorted = script.sort((a, b) => a - b);
  const frames = painted.sort((a, b) => a - b);
  return [
    {
      name: 'slider input → total in the document, median (budget 1 ms)',
      value: `${sorted[INPUTS / 2]!.toFixed(2)} ms`,
    },
    { name: 'the same, p95', value: `${sorted[Math.floor(INPUTS * 0.95)]!.toFixed(2)} ms` },
    {
      name: 'slider input → painted, median',
      value: `${frames[INPUTS / 2]!.toFixed(1)} ms`,
      baseline: '16.7 ms a frame at 60 Hz',
      ratio: 16.7 / frames[INPUTS / 2]!,
    },
  ];
}
