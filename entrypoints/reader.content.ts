import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { send } from '../lib/messages/send';
import { awaitFigures } from '../lib/reader/await-figures';

const RETRY_MS = 1000;
const RETRIES = 5;

/**
 * On every page of the back-ends, and therefore small: waits for a page that may show figures, and has the reader itself
 * (`look.ts`) brought into this frame. What the framework would tell of the script's life comes by events of the page,
 * which a page could forge; so it is asked of the browser.
 */
export default defineContentScript({
  noScriptStartedPostMessage: true, // a page need not learn that the extension is there
  registration: 'runtime', // where it runs is said in wxt.config.ts: the hosts' list comes with all that is known of them
  main() {
    awaitFigures(bringReader, () => browser.runtime?.id !== undefined);
  },
});

/** A worker that is just dying does not answer; the next message starts it anew. */
function bringReader(_value?: unknown, retries = RETRIES): void {
  send('page:run', { script: 'look' }).catch(() => {
    if (retries > 0) setTimeout(() => bringReader(undefined, retries - 1), RETRY_MS);
  });
}
