import { vocabularies } from '../../lib/platforms/vocabularies';
import { judgePage } from '../../lib/reader/judge-page';
import { buildLexicon, type Lexicon } from '../../lib/reader/lexicon';
import { type PageRead, readPage } from '../../lib/reader/read-page';
import type { PlatformId } from '../../lib/records/ids';
import type { BoardSpec } from '../pages/boards/board.ts';
import type { BoardTruth } from '../pages/boards/truth.ts';

const lexicons = new Map<PlatformId, Lexicon>();

export function lexiconOf(platform: PlatformId): Lexicon {
  const lexicon = lexicons.get(platform) ?? buildLexicon(vocabularies.find((each) => each.platform === platform)!);
  lexicons.set(platform, lexicon);
  return lexicon;
}

/** Reads the document as the content script on a board's address would, some months after its day. */
export function readBoard({ platform, url }: Pick<BoardSpec, 'platform' | 'url'>): PageRead {
  const vocabulary = vocabularies.find((each) => each.platform === platform)!;
  return readPage(document, { vocabulary, lexicon: lexiconOf(platform), path: new URL(url).pathname, today: TODAY });
}
const TODAY = '2026-11-22';

/** What would be stored of it, once all has settled. */
export function storedOf(read: PageRead, platform: PlatformId) {
  const vocabulary = vocabularies.find((each) => each.platform === platform)!;
  const now = new Date(`${TODAY}T03:05:00Z`);
  const shop = read.shop;
  const judged = judgePage(read, { vocabulary, url: 'https://shop.test/', now, shop, doubt: undefined, waited: true });
  const held = judged?.visit.state === 'held_back';
  return { snapshot: held ? undefined : judged?.snapshot, visit: judged?.visit };
}

export type Score = {
  figures: number;
  read: number;
  wrong: string[];
  missed: string[];
  side: string[];
  shop: boolean;
  day: boolean;
};

const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
const near = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));

/** A read against the truth, figure by figure, told apart by label and unit. */
export function compare(read: PageRead, truth: BoardTruth, stored: ReturnType<typeof storedOf>): Score {
  const score: Score = { figures: 0, read: 0, wrong: [], missed: [], side: [], shop: true, day: true };
  const readings = [...(stored.snapshot?.readings ?? [])];
  for (const figure of truth.figures) {
    const at = readings.findIndex(
      (reading) => plain(reading.label) === plain(figure.label) && reading.unit === figure.unit,
    );
    const [reading] = at >= 0 ? readings.splice(at, 1) : [];
    if (figure.status === 'no_data') {
      if (reading) score.wrong.push(`${figure.label}: ${reading.raw} where the page has no data`);
      continue;
    }
    if (!reading && figure.optional) continue;
    score.figures++;
    const outcome = read.outcomes.find((each) => each.label && plain(each.label) === plain(figure.label));
    if (!reading)
      score.missed.push(
        `${figure.label} ${figure.raw} (${outcome ? `${outcome.status} ${outcome.raw}` : 'not found'})`,
      );
    else if (!near(reading.value, figure.value!))
      score.wrong.push(`${figure.label}: ${reading.raw} = ${reading.value}, is ${figure.raw} = ${figure.value}`);
    else {
      score.read++;
      for (const field of ['score', 'weight', 'numerator', 'denominator', 'change', 'rank'] as const) {
        const [seen, is] = [reading[field], figure[field]];
        if (
          field === 'change' &&
          is === undefined &&
          figure.changeArrow !== undefined &&
          (seen === undefined || near(seen, figure.changeArrow))
        )
          continue;
        if (seen === undefined ? is !== undefined : is === undefined || !near(seen, is))
          score.side.push(`${figure.label} ${field}: ${seen}, is ${is}`);
      }
    }
  }
  const counts = new Set(truth.figures.flatMap(({ numerator, denominator }) => [numerator, denominator]));
  for (const extra of readings) {
    if (extra.unit === 'count' && counts.has(extra.value)) continue; // a rate's own count, printed under a name
    score.wrong.push(`${extra.label}: ${extra.raw} (${extra.indicator}), which the page does not show`);
  }
  const { snapshot } = stored;
  score.shop =
    !snapshot || (snapshot.shopName === truth.shop.name && snapshot.shopId === (truth.shop.id ?? truth.shop.name));
  score.day = !snapshot || !truth.day || snapshot.day === truth.day;
  return score;
}

/** Until what slides or fades in has arrived; what turns for ever is not waited for. */
export async function stillness(): Promise<void> {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations === 1);
  const patience = new Promise((done) => setTimeout(done, 600));
  await Promise.race([patience, Promise.allSettled(ending.map(({ finished }) => finished))]);
}
