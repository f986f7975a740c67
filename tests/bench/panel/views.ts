import type { Page } from 'playwright';
import { VIEWS } from '../../../lib/panel/views.ts';
import { median } from '../measured.ts';

/** Milliseconds from a click until nothing changes any more, and the longest task on the way. */
export type Click = { readonly stable: number; readonly longest: number };

/** What it costs to go to each view, the first time and again. */
export async function views(panel: Page): Promise<{ view: string; first: Click; again: Click }[]> {
  const order = [...VIEWS.slice(1), VIEWS[0]]; // the panel opens on the first
  const first: Click[] = [];
  for (const view of order) first.push(await click(panel, `nav.views a[href="#${view}"]`));
  const again: Click[] = [];
  for (const view of order) again.push(await click(panel, `nav.views a[href="#${view}"]`));
  return order.map((view, index) => ({ view, first: first[index]!, again: again[index]! }));
}

export type Chart = {
  /** Ten years are asked for, read and drawn. */
  readonly tenYears: Click;
  /** Ten years and ninety days, read before, until painted. */
  readonly again: number;
  readonly short: number;
  readonly zoom: number;
  readonly longestZoom: number;
  /** A frame in which nothing is asked for. */
  readonly still: number;
};

const SPAN = (name: string) => `.course-row button:text-is("${name}")`;

/** The chart of the history view, which must be open. */
export async function chart(panel: Page, rounds: number): Promise<Chart> {
  const tenYears = await click(panel, SPAN('全部'));
  const short: number[] = [];
  const again: number[] = [];
  const still: number[] = [];
  const zooms: number[] = [];
  for (let round = 0; round < rounds; round++) {
    short.push(await untilPainted(panel, SPAN('90 天')));
    again.push(await untilPainted(panel, SPAN('全部')));
    still.push(await untilPainted(panel));
    for (const step of ['+', '+', '+', '−', '−', '−']) zooms.push(await untilPainted(panel, SPAN(step)));
  }
  return {
    tenYears,
    again: median(again),
    short: median(short),
    zoom: median(zooms),
    longestZoom: Math.max(...zooms),
    still: median(still),
  };
}

function click(panel: Page, selector: string): Promise<Click> {
  return panel.locator(selector).evaluate(async (element) => {
    await window.bench.painted();
    const start = performance.now();
    (element as HTMLElement).click();
    const { at, longTasks } = await window.bench.stable(start);
    return { stable: at - start, longest: Math.max(0, ...longTasks) };
  });
}

function untilPainted(panel: Page, selector = 'body'): Promise<number> {
  return panel.locator(selector).evaluate(async (element) => {
    await window.bench.painted();
    const start = performance.now();
    if (element instanceof HTMLButtonElement) element.click();
    return (await window.bench.painted()) - start;
  });
}
