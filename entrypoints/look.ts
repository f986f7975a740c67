import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerTop } from '../lib/messages/answer-top';
import { pageLink } from '../lib/messages/page-link';
import { send } from '../lib/messages/send';
import { vocabularyOf } from '../lib/platforms/vocabularies';
import { readShop } from '../lib/reader/find-shop';
import type { Judgement } from '../lib/reader/judge-page';
import { buildLexicon } from '../lib/reader/lexicon';
import { lookAt } from '../lib/reader/look-at-page';
import type { ReadOptions } from '../lib/reader/read-page';
import { statedAhead } from '../lib/reader/stated-ahead';
import { watchPage } from '../lib/reader/watch-page';
import { loadPageSettings, watchPageSettings } from '../lib/settings/page-settings';

const isTopFrame = window.top === window;

/** The reader itself: brought into a frame that may show figures, or whose frame inside asks whose page it is. */
export default defineUnlistedScript(async () => {
  const link = pageLink();
  const vocabulary = vocabularyOf(location.hostname);
  if (link.reading || !vocabulary) return;
  link.reading = true;
  link.better = new Map(vocabulary.terms.flatMap(({ indicator, better }) => (better ? [[indicator, better]] : [])));
  let framedAt = '';
  if (isTopFrame) {
    answerTop(({ board }) => {
      if (board) framedAt = location.pathname;
      return { shop: readShop(vocabulary) ?? null, url: location.origin + location.pathname };
    });
  }

  const lexicon = buildLexicon(vocabulary);
  let settings = await loadPageSettings();
  const restart = watchPage({
    lexicon,
    isAlive: () => browser.runtime?.id !== undefined,
    look: lookAt({
      vocabulary,
      lexicon,
      settings: () => settings,
      askTop: isTopFrame ? undefined : async (board) => send('page:top', { board }),
      isFramed: () => framedAt === location.pathname,
      known: async (page) => send('page:known', { platform: vocabulary.platform, page }),
      show(figures) {
        link.figures = figures;
        for (const listener of link.listeners) listener();
      },
      async tell(judgement, figures) {
        const { stored } = await send('page:visit', withStatedDay(judgement, { vocabulary, lexicon }));
        if (!stored) return;
        Object.assign(link, { snapshot: judgement.snapshot, figures });
        for (const listener of link.listeners) listener();
        if (!link.chips && !settings.chipsOff) await send('page:run', { script: 'overlay' });
        link.chips = true;
      },
    }),
  });
  watchPageSettings((changed) => {
    settings = changed;
    restart();
  });
});

/** Where the page states a day that lies far ahead of the clock, the clock is wrong, and its day with it: the seller is asked. */
function withStatedDay(judgement: Judgement, how: Pick<ReadOptions, 'vocabulary' | 'lexicon'>): Judgement {
  const { visit, snapshot } = judgement;
  if (snapshot?.dayFrom !== 'capture') return judgement;
  const stated = statedAhead(document, { ...how, path: location.pathname }, new Date(visit.at));
  if (!stated) return judgement;
  const doubt = { code: 'clock_before_page', seen: snapshot.day, expected: stated.day } as const;
  return {
    visit: { ...visit, state: 'held_back', reasons: [...visit.reasons, doubt] },
    snapshot: { ...snapshot, ...stated, dayFrom: 'page' },
  };
}
