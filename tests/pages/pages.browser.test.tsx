import { afterEach, describe, expect, test, vi } from 'vitest';
import { mountPage, unmountPage } from './apps/mount.tsx';
import {
  AUGUST_20,
  type Figure,
  HOME_CARD,
  MARKUPS,
  PAGES,
  type PageOptions,
  SEPTEMBER_9,
  TRAPS,
  type Truth,
  truthFor,
} from './generator.ts';

const root = document.body;
afterEach(() => unmountPage(root));

const bare = (text: string) => text.replace(/\s+/g, '');
const shown = () => bare(root.innerText);

/** Every way to lay out a page of figures. */
const LAYOUTS = PAGES.flatMap((page): Partial<PageOptions>[] =>
  page === 'cards' || page === 'blocks' ? MARKUPS.map((markup) => ({ page, markup })) : [{ page }],
);

describe.each(LAYOUTS)('$page $markup', (options) => {
  test.each([2, 7])('prints its whole truth, seed %i', async (seed) => {
    const truth = await mountPage(root, { ...options, seed });
    expectPrinted(truth, shown());
    expect(truth.figures.length).toBeGreaterThanOrEqual(options.page === 'detail' ? 2 : 4);
  });
});

describe('page texts that were really seen', () => {
  test('2026-09-09', async () => {
    await mountPage(root, { scenario: 'september9' });
    expect(shown()).toContain(bare(SEPTEMBER_9));
  });

  test('August 2026', async () => {
    await mountPage(root, { scenario: 'august20' });
    for (const stretch of AUGUST_20) expect(shown()).toContain(bare(stretch));
  });

  test('the home card', async () => {
    await mountPage(root, { scenario: 'august20', page: 'home' });
    expect(shown()).toContain(bare(HOME_CARD));
  });
});

describe('scenarios', () => {
  test.each([
    'contradiction',
    'out_of_range',
    'no_data',
    'growth',
    'no_score',
    'popover_open',
    'count_up',
    'two_tabs',
  ] as const)('%s prints its truth', async (scenario) => expectPrinted(await mountPage(root, { scenario }), shown()));

  test('rate_mismatch prints a rate beside a fraction that says another', async () => {
    const truth = await mountPage(root, { scenario: 'rate_mismatch', page: 'blocks' });
    expectPrinted(truth, shown());
    const { value, numerator, denominator } = truth.figures.find((f) => f.indicator === 'quality_return_rate')!;
    expect(Math.abs((100 * numerator!) / denominator! - value!)).toBeGreaterThan(0.9);
  });

  test('loading shows zeros under a mask, and none of the figures', async () => {
    await mountPage(root, { scenario: 'loading' });
    expect(root.querySelector('.auxo-skeleton')).not.toBeNull();
    expect(root.querySelector('.auxo-spin-container, [class*="auxo-spin"]')).not.toBeNull();
    expect(shown()).toContain('我的总分0分');
    expect(printedFigures(nonZero(truthFor()), shown())).toBe(0);
  });

  test('redesigned shows every figure and no label', async () => {
    await mountPage(root, { scenario: 'redesigned' });
    const board = bare(root.querySelector('main')!.innerText);
    for (const { label, raw } of truthFor().figures) {
      expect(board).toContain(bare(raw));
      expect(board).not.toContain(label);
    }
  });

  test('private_font prints no digit of a figure', async () => {
    const { figures } = await mountPage(root, { scenario: 'private_font' });
    for (const figure of figures) {
      expect(figure).toMatchObject({ status: 'not_understood' });
      expect(figure.raw).not.toMatch(/\d/);
      expect(shown()).toContain(bare(figure.raw));
    }
    expect(printedFigures(nonZero(truthFor()), shown())).toBe(0);
  });

  test('count_up shows other numbers first', async () => {
    const done = mountPage(root, { scenario: 'count_up' });
    await vi.waitUntil(() => shown().includes('我的总分'), { interval: 5 });
    expect(printedFigures(nonZero(truthFor()), shown())).toBeLessThan(3); // the valid orders do not run
    await done;
    expectPrinted(truthFor(), shown());
  });

  test('two_tabs keeps figures of another period in the document, hidden', async () => {
    const { figures } = await mountPage(root, { scenario: 'two_tabs' });
    expect(root.textContent!.split('商品品质退货率').length - 1).toBeGreaterThan(
      shown().split('商品品质退货率').length - 1,
    );
    expect(figures.length).toBeGreaterThan(10);
  });

  test('switch changes the header at once and the figures a second later', async () => {
    const [first, second] = [truthFor({ scenario: 'switch', seed: 1 }), truthFor({ scenario: 'switch', seed: 2 })];
    await mountPage(root, { scenario: 'switch', seed: 1 });
    expect(shown()).toContain(first.shopName);
    [...root.querySelectorAll('button')].find((button) => bare(button.innerText) === '切换店铺')!.click();
    await vi.waitUntil(() => shown().includes(second.shopName));
    expect(shown()).not.toContain(first.shopName);
    expectPrinted({ ...first, shopName: second.shopName, shopId: second.shopId }, shown());
    await vi.waitUntil(() => printedFigures(second, shown()) === second.figures.length, { timeout: 2000 });
  });

  test.each(['iframe', 'iframe_cross'] as const)('%s has the board inside and the shop outside', async (scenario) => {
    const truth = await mountPage(root, { scenario });
    const frame = bare(root.querySelector('iframe')!.contentDocument!.body.innerText);
    expectPrinted({ ...truth, shopName: '', shopId: '' }, frame);
    expect(frame).not.toContain(truth.shopName);
    expect(shown()).toContain(truth.shopName);
  });

  test('shadow has the board in an open root', async () => {
    const truth = await mountPage(root, { scenario: 'shadow' });
    const host = [...root.querySelectorAll('*')].find((element) => element.shadowRoot)!;
    const text = bare([...host.shadowRoot!.querySelectorAll('div')].map((element) => element.innerText)[0]!);
    expect(printedFigures(truth, text)).toBe(truth.figures.length);
    expect(shown()).not.toContain('我的总分');
  });

  test('no_shop names no shop anywhere', async () => {
    const { shopName, shopId } = truthFor();
    for (const page of ['cards', 'blocks', 'h5'] as const) {
      await mountPage(root, { scenario: 'no_shop', page });
      expect(root.textContent).not.toContain(shopName);
      expect(root.textContent).not.toContain(shopId);
    }
  });

  test('logged_out asks to sign in, with no back-end around it', async () => {
    await mountPage(root, { scenario: 'logged_out' });
    expect(shown()).toContain('登录过期，请重新登录');
    expect(shown()).not.toContain('商家体验分');
  });
});

test.each(TRAPS)('the trap %s quotes the indicators and none of the shop’s figures', async (page) => {
  const { expected } = await mountPage(root, { page });
  expect(expected).toBe('nothing');
  const text = shown();
  expect(truthFor().figures.some(({ label }) => text.includes(label))).toBe(true);
});

test('class names change with the seed, but for the shop’s name in the header', async () => {
  const classes = async (seed: number) => {
    await mountPage(root, { seed });
    return [...root.querySelectorAll('[class]')]
      .flatMap((element) => [...element.classList])
      .filter((name) => !/auxo|css-|^current$/.test(name));
  };
  const [first, second] = [await classes(1), await classes(3)];
  expect(first.filter((name) => second.includes(name))).toEqual([]);
  expect(root.querySelector("#fxg-pc-header [class*='headerShopName'] [class*='shopName']")?.textContent).toBe(
    truthFor({ seed: 3 }).shopName,
  );
});

/** Shop, day, and every figure with its label near by. */
function expectPrinted(truth: Truth, text: string): void {
  for (const figure of truth.figures)
    expect(text, `${figure.label} ${figure.raw}`).toSatisfy((all: string) => isPrinted(figure, all));
  for (const fact of [truth.shopName, truth.updatedAt, truth.industry]) if (fact) expect(text).toContain(bare(fact));
  if (truth.shopId) expect(text).toContain(truth.shopId);
}

/** A figure of 0 is printed by a placeholder too. */
function nonZero(truth: Truth): Truth {
  return { ...truth, figures: truth.figures.filter(({ value }) => value !== 0) };
}

function printedFigures(truth: Truth, text: string): number {
  return truth.figures.filter((figure) => isPrinted(figure, text)).length;
}

/** The raw text within reach of one of the label's places: what stands between is a score, a link, or a peer's figure. */
function isPrinted({ label, raw }: Figure, text: string): boolean {
  const REACH = 120;
  for (let at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 1)) {
    if (text.slice(Math.max(0, at - 30), at + label.length + REACH).includes(bare(raw))) return true;
  }
  return false;
}
