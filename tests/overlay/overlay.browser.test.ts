import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { grown, touches } from '../../lib/overlay/box';
import { boxOf } from '../../lib/overlay/surroundings';
import { mountPage, unmountPage } from '../pages/apps/mount.tsx';
import type { PageOptions } from '../pages/generator.ts';
import {
  daysBefore,
  distance,
  figuresIn,
  lines,
  linkTo,
  putOverlay,
  type Stage,
  settled,
  snapshotOf,
  textsIn,
} from './stage';

const root = document.body;
let stage: Stage | undefined;
afterEach(() => {
  stage?.abort();
  unmountPage(root);
  for (const style of document.querySelectorAll('style[data-test]')) style.remove();
  scrollTo(0, 0);
});

async function open(options: Partial<PageOptions> = {}, days = 12): Promise<Stage> {
  const truth = await mountPage(root, { seed: 3, delay: 0, ...options });
  const snapshot = snapshotOf(truth);
  stage = putOverlay(linkTo(snapshot, figuresIn(root, snapshot.readings)), daysBefore(snapshot, days));
  await settled();
  return stage;
}

function addStyle(css: string): void {
  const style = document.head.appendChild(document.createElement('style'));
  style.dataset.test = '';
  style.textContent = css;
}

function boxes(): string[] {
  return [...document.querySelectorAll('body, body *')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return `${element.localName} ${x} ${y} ${width} ${height}`;
  });
}

const figureOf = (chip: HTMLElement) => boxOf(stage!.link.figures.get(chip.dataset.indicator!)!);
const chipOf = (indicator: string) => stage!.chips().find((chip) => chip.dataset.indicator === indicator);

describe.each<Partial<PageOptions>>([
  { page: 'cards', markup: 'cards' },
  { page: 'cards', markup: 'table' },
  { page: 'cards', markup: 'descriptions' },
  { page: 'cards', markup: 'hashed' },
  { page: 'blocks', markup: 'cards', day: '2026-08-20' },
  { page: 'home' },
  { page: 'detail' },
  { page: 'cards', scenario: 'shadow' },
])('on %j', (options) => {
  test('each chip stands near its figure, on no text, within the window’s width', async () => {
    const { chips, link } = await open(options);
    const inSight = [...link.figures.values()].map(boxOf).filter(({ bottom, top }) => top > 0 && bottom < innerHeight);
    expect(chips().length).toBeGreaterThanOrEqual(Math.ceil(inSight.length * 0.8));
    const texts = lines(root);
    for (const chip of chips()) {
      const box = chip.getBoundingClientRect();
      expect(distance(box, figureOf(chip)), chip.dataset.indicator).toBeLessThan(80);
      expect(texts.filter((line) => touches(line.box, box)).map(({ text }) => text)).toEqual([]);
      expect(box.left >= 0 && box.right <= document.documentElement.clientWidth).toBe(true);
    }
    const all = chips().map((chip) => chip.getBoundingClientRect());
    expect(all.filter((box, at) => all.some((other, place) => place > at && touches(box, other)))).toEqual([]);
  });

  test('nothing of the page moves, nor is anything of it changed', async () => {
    const truth = await mountPage(root, { seed: 3, delay: 0, ...options });
    await settled(400); // the page's own movements
    const before = boxes();
    const size = [document.documentElement.scrollWidth, document.documentElement.scrollHeight];
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(root, { childList: true, subtree: true, attributes: true, characterData: true });
    const snapshot = snapshotOf(truth);
    stage = putOverlay(linkTo(snapshot, figuresIn(root, snapshot.readings)), daysBefore(snapshot, 12));
    await settled();
    stage.chips().at(-1)?.focus({ preventScroll: true });
    await settled(200);
    expect(stage.card()).not.toBeNull();
    const after = boxes();
    expect(after).toHaveLength(before.length);
    expect(after.filter((box, at) => box !== before[at])).toEqual([]);
    expect([document.documentElement.scrollWidth, document.documentElement.scrollHeight]).toEqual(size);
    expect(changes).toEqual([]);
    observer.disconnect();
  });
});

/** A board in a scroller of its own, as most back-ends have it. */
const BOARD = `<div id="head" style="position:fixed;inset:0 0 auto 0;height:50px;background:#fff;z-index:9">head</div>
  <div id="scroller" style="margin-top:60px;height:400px;overflow:auto"><div style="height:1600px;padding:20px">
    <div class="tile" style="margin-top:120px;width:320px;padding:16px;border:1px solid #ddd">
      <div>商品品质退货率</div><div class="value"><b style="font-size:24px">1.34</b><i>%</i></div></div>
    <div class="tile" style="margin-top:16px;width:320px;padding:16px;border:1px solid #ddd">
      <div>平台求助率</div><div class="value"><b style="font-size:24px">0.65</b><i>%</i></div></div>
  </div></div>`;

async function openBoard(given: Parameters<typeof putOverlay>[2] = {}): Promise<Stage> {
  root.innerHTML = BOARD;
  const percent = { dimension: '', unit: 'percent' as const };
  const snapshot = {
    ...snapshotOf({ page: 'overview', shopId: '1', shopName: '云朵旗舰店', stage: 'formal', figures: [] }),
    readings: [
      { ...percent, indicator: 'quality_return_rate', label: '商品品质退货率', raw: '1.34%', value: 1.34 },
      { ...percent, indicator: 'platform_help_rate', label: '平台求助率', raw: '0.65%', value: 0.65 },
    ],
  };
  stage = putOverlay(linkTo(snapshot, figuresIn(root, snapshot.readings)), daysBefore(snapshot, 5), given);
  await settled();
  return stage;
}

const scroller = () => document.querySelector<HTMLElement>('#scroller')!;
const offset = (indicator: string) => {
  const chip = chipOf(indicator)!;
  const [box, figure] = [chip.getBoundingClientRect(), figureOf(chip)];
  return [Math.round(box.left - figure.left), Math.round(box.top - figure.top)];
};

describe('chips follow', () => {
  test('a scroller, and go out of sight with their figures', async () => {
    await openBoard();
    const before = offset('quality_return_rate');
    scroller().scrollTop = 60;
    await settled(100);
    expect(offset('quality_return_rate')).toEqual(before);
    scroller().scrollTop = 230; // the first figure is above the scroller's edge now
    await settled(400);
    expect(chipOf('quality_return_rate')).toBeUndefined();
    expect(chipOf('platform_help_rate')).toBeDefined();
    scroller().scrollTop = 0;
    await settled(400);
    expect(offset('quality_return_rate')).toEqual(before);
  });

  test('the page as it grows above them', async () => {
    await openBoard();
    const before = offset('platform_help_rate');
    document.querySelector<HTMLElement>('.tile')!.style.marginTop = '10px';
    await settled(100);
    expect(offset('platform_help_rate')).toEqual(before);
  });

  test('figures that the page draws anew, in other nodes', async () => {
    const { link } = await openBoard();
    const before = offset('platform_help_rate');
    const tile = document.querySelectorAll('.tile')[1]!;
    tile.replaceWith(tile.cloneNode(true)); // nobody has told the overlay yet
    await settled(600);
    const again = document.querySelectorAll('.tile')[1]!.querySelector('b')!.firstChild as Text;
    link.figures = new Map([...link.figures, ['platform_help_rate', again]]);
    expect(offset('platform_help_rate')).toEqual(before);
    for (const tell of link.listeners) tell();
    await settled();
    expect(offset('platform_help_rate')).toEqual(before);
  });

  test('no figure that says something else now', async () => {
    await openBoard();
    document.querySelector('b')!.firstChild!.nodeValue = '2.50';
    await settled(400);
    expect(chipOf('quality_return_rate')).toBeUndefined();
    expect(chipOf('platform_help_rate')).toBeDefined();
  });
});

test('a drawer is not cut off by the box that it was written in', async () => {
  await openBoard();
  const [tile] = document.querySelectorAll<HTMLElement>('.tile');
  const box = document.createElement('div');
  box.style.cssText = 'height:30px;overflow:hidden';
  tile!.style.cssText += 'position:fixed;inset:300px auto auto 600px;margin:0;background:#fff;z-index:10';
  tile!.replaceWith(box);
  box.append(tile!);
  await settled();
  expect(chipOf('quality_return_rate')).toBeDefined();
});

test('a digit seen through a slit has its chip beside the number', async () => {
  const slit = (digit: number) =>
    `<span style="display:inline-block;height:24px;overflow:hidden"><span style="display:block;line-height:24px;transform:translateY(-24px)"><span style="display:block">0</span><span style="display:block">${digit}</span></span></span>`;
  const { link } = await openBoard();
  const value = document.querySelector('.value')!;
  value.innerHTML = `${slit(1)}<span>.</span>${slit(3)}${slit(4)}<i>%</i>`;
  const [digit] = textsIn(value);
  link.figures = new Map([['quality_return_rate', digit!]]);
  for (const tell of link.listeners) tell();
  await settled();
  const box = chipOf('quality_return_rate')!.getBoundingClientRect();
  expect(lines(value).filter((line) => touches(line.box, box))).toEqual([]);
});

describe('chips are not shown', () => {
  test('under a dialog’s mask', async () => {
    await openBoard();
    const mask = document.createElement('div');
    mask.style.cssText = 'position:fixed;inset:0;background:rgba(0,0,0,.45);z-index:1000';
    root.append(mask);
    await settled(600);
    expect(stage!.chips()).toEqual([]);
    mask.remove();
    await settled(600);
    expect(stage!.chips()).toHaveLength(2);
  });

  test('under a header that does not scroll', async () => {
    await openBoard();
    document.querySelector<HTMLElement>('#head')!.style.height = '260px';
    await settled(600);
    expect(chipOf('quality_return_rate')).toBeUndefined();
  });

  test('where the seller has turned them off, until they are turned on again', async () => {
    const { choose, chips } = await openBoard({ off: true });
    expect(document.querySelector('scorelens-overlay')).toBeNull();
    choose({ off: false });
    await settled();
    expect(chips()).toHaveLength(2);
    choose({ off: true });
    await settled();
    expect(document.querySelector('scorelens-overlay')).toBeNull();
  });

  test('once the extension is gone', async () => {
    const { abort, link } = await openBoard();
    expect(document.querySelectorAll('scorelens-overlay')).toHaveLength(1);
    abort();
    expect(document.querySelector('scorelens-overlay')).toBeNull();
    expect(link.listeners.size).toBe(0);
    for (const tell of link.listeners) tell();
    scroller().scrollTop = 10;
    await settled();
    expect(document.querySelector('scorelens-overlay')).toBeNull();
  });
});

/** WCAG 2.2's contrast ratio of two computed colours. */
function contrast(a: string, b: string): number {
  const light = (color: string) => {
    const [red = 0, green = 0, blue = 0] = color
      .match(/[\d.]+/g)!
      .map(Number)
      .map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low, high] = [light(a), light(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ['light', ''],
  ['dark', 'body{background:#141414;color:#ddd} .tile{background:#1f1f1f;border-color:#333!important}'],
  ['blue', '.tile{background:linear-gradient(90deg,#0b3cc4,#1664ff);color:#fff}'],
])('on a %s back-end', (ground, css) => {
  test('all that is written on chips and cards has a contrast of 4.5 or more', async () => {
    addStyle(css);
    const { chips, card } = await openBoard();
    chips()[0]!.focus();
    await settled(300);
    expect(chips()[0]!.classList.contains('dark')).toBe(ground !== 'light');
    const written = [...chips(), card()!].flatMap((part) => {
      const paper = getComputedStyle(part).backgroundColor;
      return [...part.querySelectorAll<HTMLElement>('span, p, button')]
        .filter((element) => element.textContent && element.checkVisibility())
        .map((element) => ({ text: element.textContent, ratio: contrast(getComputedStyle(element).color, paper) }));
    });
    expect(written.length).toBeGreaterThan(8);
    expect(written.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
  });
});

describe('with the keyboard', () => {
  test('Tab leads from chip to card to the next chip, Enter asks, Escape closes', async () => {
    const { chips, card, said, root: shadow } = await openBoard();
    chips()[0]!.focus();
    await settled(100);
    expect(card()?.textContent).toContain('商品品质退货率');
    expect(chips()[0]!.getAttribute('aria-expanded')).toBe('true');
    await userEvent.tab();
    expect(shadow().activeElement?.textContent).toBe('如果…');
    await userEvent.keyboard('{Enter}');
    expect(said).toEqual(['what if quality_return_rate']);
    await userEvent.keyboard('{Escape}');
    expect(card()).toBeNull();
    expect(shadow().activeElement).toBe(chips()[0]);
    await userEvent.tab();
    await settled(100);
    expect(card()?.textContent).toContain('平台求助率');
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(said).toEqual(['what if quality_return_rate', 'off here', 'off everywhere']);
  });

  test('what is pressed there does not reach the page', async () => {
    const heard: string[] = [];
    const ended = new AbortController();
    for (const type of ['keydown', 'keyup', 'click', 'mousedown', 'pointerdown'])
      document.addEventListener(type, () => heard.push(type), { signal: ended.signal });
    const { chips, card } = await openBoard();
    chips()[0]!.focus();
    await settled(100);
    await userEvent.keyboard('a');
    await userEvent.keyboard('{Escape}');
    chips()[0]!.click();
    ended.abort();
    expect(heard).toEqual([]);
    expect(card()).toBeNull();
  });

  test('every chip has a name that says all without colour', async () => {
    const { chips } = await openBoard();
    for (const chip of chips())
      expect(chip.getAttribute('aria-label')).toMatch(/：比 .+月.+日 (上升|下降) .+ 个百分点/);
  });
});

describe('a card', () => {
  test('opens under the pointer, covers not its own figure, and closes when the pointer goes', async () => {
    const { chips, card } = await openBoard();
    const chip = chips()[0]!;
    chip.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await settled(250);
    expect(card()).not.toBeNull();
    expect(touches(card()!.getBoundingClientRect(), grown(figureOf(chip), 1))).toBe(false);
    expect(card()!.querySelector('svg path')!.getAttribute('d')).toMatch(/^M0 [\d.]+(L[\d.]+ [\d.]+){5}$/);
    chip.dispatchEvent(new PointerEvent('pointerout', { bubbles: true }));
    await settled(400);
    expect(card()).toBeNull();
  });

  test('goes with its figure out of the page', async () => {
    const { chips, card } = await openBoard();
    chips()[0]!.focus();
    await settled(100);
    document.querySelector('.tile')!.remove();
    await settled(400);
    expect(card()).toBeNull();
  });
});
