import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PLATFORM_IDS } from '../../lib/records/ids.ts';
import { seedOf } from '../pages/boards/each-board.ts';
import { drawPlay } from '../pages/boards/scenarios.ts';
import { truthOf } from '../pages/boards/truth.ts';
import { addressOf, truthOfVisit, type Visit } from '../pages/boards/visit.ts';
import { type Backend, startBackend } from '../pages/server.ts';
import { exportHistory, type Row, stored } from './back-end.ts';
import { launch, type Session } from './extension.ts';
import { judge, type Verdict } from './verdict.ts';
import { drawVisits } from './visits.ts';

/** `SEED=20780 ONLY="jd semi" npx vitest run --project e2e tests/e2e/boards.test.ts` repeats what a run has printed. */
const SEED = seedOf(process.env.SEED, new Date());
const COUNT = Number(process.env.BOARDS || 24);
const ONLY = process.env.ONLY ?? '';
/** Pages open at a time; never two of one platform, so that a row's platform says which of them it is of. */
const LANES = 4;
/** From the page's load on, on a machine with other work to do; only a page that is not read as it should be takes it all. */
const PATIENCE_MS = 40_000;
/** A run is a sample, and one page of twelve figures a fifteenth of it; tests/reader/boards holds the reader to less. */
const MOST_MISSED = 0.1;
/** One page of another period is a fortieth of a sample. */
const MOST_WRONG = 0.03;

let backend: Backend;
let session: Session;
let panel: Page;

beforeAll(async () => {
  backend = await startBackend();
  session = await launch({ port: backend.port, allHosts: true });
  panel = await session.openPanelInTab();
});
afterAll(async () => {
  await session?.close();
  await backend?.close();
});

const key = (row: Row) => JSON.stringify(row);

/** One export at a time, for all who wait. */
let exporting: Promise<Row[]> | undefined;
async function history(): Promise<Row[]> {
  exporting ??= (async () => ((await stored(panel)).snapshots > 0 ? exportHistory(panel) : []))().finally(() => {
    exporting = undefined;
  });
  return exporting;
}

/** How long a visit must last at least, for what comes late and must not be stored. */
function leastMs({ scenario, trap }: Visit): number {
  if (scenario === 'period_click') return 9000; // read, clicked, and the other figures stood for as long as a shop switch takes
  return trap || scenario === 'period_other' ? 4000 : 0;
}

/** What the extension itself says of the pages it has looked at lately, to find causes. */
function lastLooks(platform: string): Promise<string> {
  return panel.evaluate(async (wanted) => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done) => (request.onsuccess = () => done(request.result)));
    const db = await answer(indexedDB.open('scorelens'));
    const visits = await answer(db.transaction('visits').objectStore('visits').getAll());
    db.close();
    const lately = visits.filter(({ platform, at }) => platform === wanted && Date.now() - Date.parse(at) < 20_000);
    return JSON.stringify(
      lately.map(({ at, page, url, state, reasons, shopName, outcomes }) => {
        const seen = outcomes.filter(({ label }: { label?: string }) => label);
        return { at, page, url, state, reasons, shopName, seen };
      }),
    );
  }, platform);
}

async function look(visit: Visit): Promise<Verdict> {
  const truth = truthOfVisit(visit);
  const shown =
    visit.scenario === 'shop_switch'
      ? [truth, truthOf(drawPlay({ ...visit, scenario: visit.scenario }).board)]
      : [truth];
  const before = new Set((await history()).map(key));
  const page = await session.context.newPage();
  const ever = new Map<string, Row>(); // also what a later look replaced
  await page.goto(addressOf(visit), { timeout: 60_000 }); // the first of a library waits until it is bundled
  const since = Date.now();
  for (;;) {
    const now = (await history()).filter((row) => row.platform === visit.platform && !before.has(key(row)));
    for (const row of now) ever.set(key(row), row);
    const verdict = judge([...ever.values()], truth, shown);
    const lasted = Date.now() - since;
    const isComplete = lasted >= leastMs(visit) && judge(now, truth, shown).missed.length === 0;
    if (isComplete || lasted > PATIENCE_MS) {
      await page.close();
      return verdict;
    }
    await page.waitForTimeout(250);
  }
}

function nameOf(visit: Visit): string {
  const { platform, kit, seed, trap, scenario, layout, place } = visit;
  return [seed, platform, kit, trap, scenario, layout, place].filter((word) => word !== undefined).join(' ');
}

test(`${COUNT} pages of every platform, seed ${SEED}`, { timeout: 60_000 + COUNT * 10_000 }, async () => {
  const visits = drawVisits(SEED, COUNT).filter((visit) => nameOf(visit).includes(ONLY));
  const lines: string[] = [];
  const sum = { figures: 0, missed: 0, wrong: 0, pages: 0 };
  const lane = async (number: number) => {
    for (const visit of visits.filter(({ platform }) => PLATFORM_IDS.indexOf(platform) % LANES === number)) {
      const { figures, missed, wrong } = await look(visit);
      const last = missed.length + wrong.length > 0 && (await lastLooks(visit.platform));
      sum.pages++;
      sum.figures += figures;
      sum.missed += missed.length;
      sum.wrong += wrong.length;
      if (last)
        lines.push(
          [
            `${nameOf(visit)}: ${missed.length} of ${figures} missed, ${wrong.length} wrong. ${addressOf(visit)}`,
            ...missed.map((each) => `  missed ${each}`),
            ...wrong.map((each) => `  wrong ${each}`),
            `  last look ${last}`,
          ].join('\n'),
        );
    }
  };
  await Promise.all(Array.from({ length: LANES }, (_, number) => lane(number)));
  console.log(
    [
      ...lines,
      `seed ${SEED}: ${sum.pages} pages, ${sum.figures - sum.missed} of ${sum.figures} figures read, ${sum.wrong} wrong`,
    ].join('\n'),
  );
  expect(sum.wrong / sum.figures, 'wrong figures, shops or days').toBeLessThanOrEqual(MOST_WRONG);
  expect(sum.missed / sum.figures, 'missed').toBeLessThanOrEqual(MOST_MISSED);
});
