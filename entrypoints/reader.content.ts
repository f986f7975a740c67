import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerShop } from '../lib/messages/answer-shop';
import { send } from '../lib/messages/send';
import { vocabularies, vocabularyOf } from '../lib/platforms/vocabularies';

import { readShop } from '../lib/reader/find-shop';
import { buildLexicon } from '../lib/reader/lexicon';
import { lookAt } from '../lib/reader/look-at-page';
import { watchPage } from '../lib/reader/watch-page';

const isTopFrame = window.top === window;

export default defineContentScript({
  matches: vocabularies.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`)),
  allFrames: true,
  main(ctx: ContentScriptContext) {
    const vocabulary = vocabularyOf(location.hostname);
    if (!vocabulary) return;
    if (isTopFrame) answerShop(() => readShop(vocabulary) ?? null);

    const lexicon = buildLexicon(vocabulary);
    const restart = watchPage({
      lexicon,
      signal: ctx.signal,
      isAlive: () => ctx.isValid,
      look: lookAt({
        vocabulary,
        lexicon,
        shopOfTop: isTopFrame ? undefined : async () => send('page:shop', {}),
        tell: async (judgement) => send('page:visit', judgement),
      }),
    });
    ctx.addEventListener(window, 'wxt:locationchange', restart);
  },
});
