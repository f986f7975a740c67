import type { Page } from 'playwright';
import type { Session } from '../../e2e/extension.ts';
import { median } from '../measured.ts';
import { installInPage } from './in-page.ts';

const SLIDER = '#what-if-quality_return_rate';
const DRAG_MS = 2_000;
/** A frame that took longer than so many refreshes came too late. */
const LATE = 1.5;

/** Milliseconds from each input event to the total in the document, and to the frame that shows it, in order of length. */
export async function inputs(panel: Page, count: number): Promise<{ script: number[]; painted: number[] }> {
  const slider = panel.locator(SLIDER);
  await slider.waitFor({ timeout: 20_000 });
  const times = await slider.evaluate(async (element, count) => {
    const input = element as HTMLInputElement;
    const output = document.querySelector('output')!;
    const script: number[] = [];
    const painted: number[] = [];
    for (let i = 0; i < count; i++) {
      await window.bench.painted();
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
      script.push((await changed) - start);
      painted.push((await window.bench.painted()) - start);
      if (output.textContent === before) throw new Error('the total did not change');
    }
    return { script, painted };
  }, count);
  const sorted = (of: number[]) => of.sort((a, b) => a - b);
  return { script: sorted(times.script), painted: sorted(times.painted) };
}

export type Drag = { readonly frames: number; readonly late: number; readonly longest: number };

/**
 * The same drag of a slider of the panel and of a bare one in an empty page, turn by turn, each in front while it is
 * dragged; all rounds together.
 */
export async function drags(session: Session, panel: Page, rounds: number): Promise<{ ours: Drag; bare: Drag }> {
  const page = await session.context.newPage();
  await page.addInitScript(installInPage, 'input');
  await page.goto('about:blank');
  await page.setViewportSize(panel.viewportSize()!);
  await page.setContent('<!doctype html><input type="range" step="any">');
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < rounds; round++) {
    ours.push(...(await drag(panel, SLIDER)));
    bare.push(...(await drag(page, 'input')));
  }
  await page.close();
  await panel.bringToFront();
  const refresh = median(bare);
  return { ours: countLate(ours, refresh), bare: countLate(bare, refresh) };
}

async function drag(page: Page, selector: string): Promise<number[]> {
  await page.bringToFront();
  return page
    .locator(selector)
    .evaluate((input, milliseconds) => window.bench.drag(input as HTMLInputElement, milliseconds), DRAG_MS);
}

function countLate(frames: readonly number[], refresh: number): Drag {
  return {
    frames: frames.length,
    late: frames.filter((each) => each > LATE * refresh).length,
    longest: Math.max(...frames),
  };
}
