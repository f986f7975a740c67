import { vocabularies } from '../../lib/platforms/vocabularies';
import { judgePage } from '../../lib/reader/judge-page';
import { buildLexicon } from '../../lib/reader/lexicon';
import { type PageRead, readPage } from '../../lib/reader/read-page';
import type { PlatformId } from '../../lib/records/ids';
import type { Snapshot } from '../../lib/records/snapshot';
import type { LookAlike } from './pages';

const NOW = new Date('2026-11-22T03:05:00Z');

const known = new Map(
  vocabularies.map((vocabulary) => [vocabulary.platform, { vocabulary, lexicon: buildLexicon(vocabulary) }]),
);

/** Labels and terms of a platform, as the content script has them. */
export function wordsOf(platform: PlatformId) {
  const words = known.get(platform);
  if (!words) throw new RangeError(`no vocabulary for ${platform}`);
  return words;
}

/** Reads the document once, as the content script does on that page once it has settled. */
export function readDocument({ platform, host, path }: Pick<LookAlike, 'platform' | 'host' | 'path'>): {
  read: PageRead;
  snapshot: Snapshot | undefined;
} {
  const { vocabulary, lexicon } = wordsOf(platform);
  const read = readPage(document, { vocabulary, lexicon, path, today: '2026-11-22' });
  const judgement = judgePage(read, {
    vocabulary,
    url: `https://${host}${path}`,
    now: NOW,
    shop: read.shop,
    doubt: undefined,
    waited: true,
  });
  // What is held back travels too, to be shown with its reason; it does not count.
  const stored = judgement?.visit.state === 'held_back' ? undefined : judgement?.snapshot;
  return { read, snapshot: stored };
}
