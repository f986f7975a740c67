import type { Page } from 'playwright';
import type { Session } from '../../e2e/extension.ts';
import { median } from '../measured.ts';
import { installInPage } from './in-page.ts';

/** A panel, and the text in it that is of use as soon as it is painted. */
export type Opened = { readonly session: Session; readonly useful: string };

/** Medians, in milliseconds since the panel was asked for. */
export type Opening = {
  readonly inDocument: number;
  readonly painted: number;
  /** Until nothing changes any more. */
  readonly stable: number;
  /** The longest task after the paint. */
  readonly longest: number;
};

/** As wide as a side panel. */
export async function openPanel({ session: { context, id }, useful }: Opened): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 360, height: 800 });
  await page.addInitScript(installInPage, useful);
  await page.goto(`chrome-extension://${id}/sidepanel.html`, { waitUntil: 'commit' });
  return page;
}

/** Opens each in turn, so that all see the same machine; the first round only warms up. */
export async function openings(panels: readonly Opened[], rounds: number): Promise<Opening[]> {
  const seen = panels.map((): Opening[] => []);
  for (let round = 0; round <= rounds; round++)
    for (const [index, panel] of panels.entries()) {
      const opening = await open(panel);
      if (round > 0) seen[index]!.push(opening);
    }
  const of = (all: Opening[], name: keyof Opening) => median(all.map((each) => each[name]));
  return seen.map((all) => ({
    inDocument: of(all, 'inDocument'),
    painted: of(all, 'painted'),
    stable: of(all, 'stable'),
    longest: of(all, 'longest'),
  }));
}

async function open(panel: Opened): Promise<Opening> {
  const page = await openPanel(panel);
  const opening = await page.evaluate(async () => {
    const { inDocument, painted } = await window.bench.useful;
    const { at, longTasks } = await window.bench.stable(painted);
    return { inDocument, painted, stable: at, longest: Math.max(0, ...longTasks) };
  });
  await page.close();
  return opening;
}
