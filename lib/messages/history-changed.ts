import { browser } from 'wxt/browser';

const NAME = 'history:changed';

/** background → panel: the history, or what is known of a page, has changed. Nobody answers, and nobody may be there. */
export function tellHistoryChanged(): void {
  browser.runtime.sendMessage({ name: NAME }).catch(() => undefined); // rejects while no panel is open
}

/**
 * Calls back when the history has changed. The message carries nothing: the panel reads the database, where everything was
 * validated before it was stored, so it needs no validator.
 */
export function onHistoryChanged(callback: () => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const told = (message as { name?: unknown } | null)?.name === NAME;
    if (told && sender.id === browser.runtime.id) callback();
  });
}
