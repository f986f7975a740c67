import { douyinVocabulary } from '../../lib/platforms/douyin/vocabulary';

import { judgePage } from '../../lib/reader/judge-page';
import { buildLexicon } from '../../lib/reader/lexicon';
import { type PageRead, readPage } from '../../lib/reader/read-page';
import { mountPage } from '../pages/apps/mount.tsx';
import type { PageOptions, Truth } from '../pages/generator.ts';

export const lexicon = buildLexicon(douyinVocabulary);
export const NOW = new Date('2026-11-22T03:05:00Z');

const PATHS: Partial<Record<PageOptions['page'], string>> = {
  cards: '/ffa/eco/experience-score',
  blocks: '/ffa/eco/experience-score',
  detail: '/ffa/eco/experience-score/detail',
  home: '/ffa/mshop/homepage/index',
  h5: '/govern/h5/ecology/experience-score',
};

/** Reads the document as the content script on this path would. */
export function readAt(path: string): PageRead {
  return readPage(document, { vocabulary: douyinVocabulary, lexicon, path, today: '2026-11-22' });
}

/** What the reader makes of the document, once all has settled. */
export function judge(read: PageRead) {
  const url = 'https://fxg.jinritemai.com/ffa/eco/experience-score';
  return judgePage(read, {
    vocabulary: douyinVocabulary,
    url,
    now: NOW,
    shop: read.shop,
    doubt: undefined,
    waited: true,
  });
}

/** Shows a look-alike page and reads it once its figures stand. */
export async function look(options: Partial<PageOptions>, path?: string): Promise<{ read: PageRead; truth: Truth }> {
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  const truth = await mountPage(root, { delay: 30, ...options });
  await frame();
  return { read: readAt(path ?? PATHS[options.page ?? 'cards'] ?? '/ffa/somewhere'), truth };
}

export function frame(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
}
