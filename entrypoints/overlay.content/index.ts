import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageLink } from '../../lib/messages/page-link';
import { send } from '../../lib/messages/send';
import { askForReload } from '../../lib/overlay/ask-for-reload';
import { type Choices, mountOverlay } from '../../lib/overlay/overlay';
import { decide, loadPageSettings, watchPageSettings } from '../../lib/settings/page-settings';
import { loadSettings, watchSettings } from '../../lib/settings/settings';

/** Runs where the background puts it: in frames whose figures were stored. */
export default defineContentScript({
  registration: 'runtime',
  async main(ctx: ContentScriptContext) {
    let [settings, pages] = await Promise.all([loadSettings(), loadPageSettings()]);
    if (ctx.isInvalid) return;
    const page = () => location.origin + location.pathname;
    const choices = (): Choices => ({
      language: settings.language,
      off: pages.chipsOff || pages.noChipsOn.has(page()),
      shopOf: ({ platform, shopId }) => settings.shops[`${platform}|${shopId}`] ?? {},
    });
    const link = pageLink();
    const choose = mountOverlay(
      {
        link,
        signal: ctx.signal,
        isAlive: () => ctx.isValid,
        history: ({ platform, shopId, day }) => send('overlay:history', { platform, shopId, day }),
        whatIf: (indicator) => void send('panel:open', { indicator }),
        turnOff: (where) => void decide(where === 'here' ? { noChipsOn: page(), on: true } : { chipsOff: true }),
      },
      choices(),
    );
    const endings = [
      watchSettings((changed) => {
        settings = changed;
        choose(choices());
      }),
      watchPageSettings((changed) => {
        pages = changed;
        choose(choices());
      }),
    ];
    ctx.addEventListener(window, 'wxt:locationchange', () => choose(choices()));
    ctx.onInvalidated(() => {
      // Asked of the browser: that another script has taken over is told by an event, which a page could forge.
      const isOrphan = browser.runtime?.id === undefined;
      if (!isOrphan)
        for (const end of endings) end(); // an orphan hears nothing, and to end it would throw
      else if (link.figures.size > 0 && !choices().off) askForReload(settings.language);
    });
  },
});
