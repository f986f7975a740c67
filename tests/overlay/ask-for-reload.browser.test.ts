import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { askForReload } from '../../lib/overlay/ask-for-reload';

/** The line that it shows; the page itself cannot see into its closed root. */
function shown(): HTMLElement {
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  askForReload('zh-CN');
  const root: ShadowRoot = attach.mock.results[0]!.value;
  attach.mockRestore();
  onTestFinished(() => root.host.remove());
  return root.querySelector<HTMLElement>('.gone')!;
}

test.each([
  ['rgb(255, 255, 255)', 'light'],
  ['rgb(20, 20, 20)', 'dark'],
])('on %s it is %s', (ground, tone) => {
  document.body.style.background = ground;
  onTestFinished(() => document.body.removeAttribute('style'));
  expect(shown().classList.contains(tone)).toBe(true);
});

test.each([280, 360, 1280])('it stands in a window of %i pixels, and closes', async (width) => {
  await page.viewport(width, 600);
  onTestFinished(() => page.viewport(1440, 900));
  const line = shown();
  const { left, right, bottom } = line.getBoundingClientRect();
  expect(left).toBeGreaterThanOrEqual(16);
  expect(right).toBeLessThanOrEqual(width - 16);
  expect(bottom).toBeLessThanOrEqual(600 - 16);
  line.querySelector('button')!.click();
  expect(line.isConnected).toBe(false);
});
