import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { send } from '../../lib/messages/send';
import { vocabularies, vocabularyOf } from '../../lib/platforms/vocabularies';
import { loadSettings } from '../../lib/settings/settings';
import { startPicker } from './picker';

/** What a frame's picker tells those of the other frames, through storage, where no page hears. */
const PICKING = 'picking';
type Told = { readonly by: string; readonly what: 'picked' | 'ended' };

/** The picker that runs in this frame, if any; content scripts of one frame share their world, and nothing of the page. */
const world = globalThis as { endPicker?: (() => void) | undefined };

/** Brought into all frames of the page in front by the panel; brought again, it ends. */
export default defineContentScript({
  matches: vocabularies
    .filter(({ optional }) => !optional)
    .flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`)),
  registration: 'runtime',
  allFrames: true,
  async main() {
    if (world.endPicker) return world.endPicker();
    const vocabulary = vocabularyOf(location.hostname);
    if (!vocabulary || !document.body) return;

    const by = crypto.randomUUID();
    let end = () => {};
    const tell = (what: Told['what']) => {
      void browser.storage.local.set({ [PICKING]: { by, what } satisfies Told });
    };
    const leave = () => {
      browser.storage.local.onChanged.removeListener(heard);
      world.endPicker = undefined;
    };
    let quiet = false;
    const heard = (changes: Record<string, { newValue?: unknown }>) => {
      const told = changes[PICKING]?.newValue as Told | undefined;
      if (!told || told.by === by) return;
      quiet = true;
      end();
      // Until the other one has ended this frame still counts as picking, so that a second call ends all and starts none.
      if (told.what === 'ended') leave();
    };
    world.endPicker = () => {
      end();
      leave();
      tell('ended');
    };
    browser.storage.local.onChanged.addListener(heard);
    const { language } = await loadSettings();
    if (quiet) return;
    end = startPicker({
      vocabulary,
      language,
      withBar: window.top === window,
      async save(rule) {
        const { stored } = await send('teach:save', { rule });
        if (!stored) throw new Error('the rule was not stored');
      },
      picked: () => tell('picked'),
      ended() {
        if (quiet) return;
        leave();
        tell('ended');
      },
    });
  },
});
