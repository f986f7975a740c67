import { afterEach, expect, test, vi } from 'vitest';
import type { PageRead } from '../../lib/reader/read-page';
import { watchPage } from '../../lib/reader/watch-page';
import { tiles } from './by-hand';
import { lexiconOf, readBoard } from './exam';

let isAlive = true;
afterEach(() => {
  isAlive = false;
  document.body.replaceChildren();
});

/** Watches the page as the content script does on an address that nobody knows, without waiting for figures to settle. */
function watch(): PageRead[] {
  const reads: PageRead[] = [];
  isAlive = true;
  watchPage({
    lexicon: lexiconOf('taobao'),
    isAlive: () => isAlive,
    look() {
      const read = readBoard({ platform: 'taobao', url: 'https://shop.test/xsite/data' });
      reads.push(read);
      return { ...read, again: 0, news: false };
    },
  });
  return reads;
}

const LABELS = ['真实体验分', '宝贝质量', '物流速度', '服务保障'];
const board = (values: readonly string[]) =>
  `<section id="board">${tiles(...LABELS.map((label, at) => [label, `${values[at]} 分`] as const))}</section>`;

test('what is blurred while it loads, on an address that nobody knows, is looked at again when its figures come', async () => {
  document.body.innerHTML = `<main>${board(['0.00', '0.00', '0.00', '0.00'])}</main>`;
  const section = document.querySelector<HTMLElement>('#board')!;
  section.style.filter = 'blur(1px)';
  const reads = watch();
  await vi.waitFor(() => expect(reads.length).toBeGreaterThan(0), 5000);
  expect(reads.at(-1)?.board).toBeUndefined();

  section.style.filter = 'none';
  for (const [at, figure] of [...section.querySelectorAll('div > div:nth-child(2)')].entries()) {
    figure.firstChild!.nodeValue = `4.${at + 1}0 分`; // as React does: the text changes, and nothing comes or goes
  }
  await vi.waitFor(() => expect(reads.at(-1)?.readings.map(({ value }) => value)).toEqual([4.1, 4.2, 4.3, 4.4]), 5000);
});
