import { browser } from 'wxt/browser';

const SCRIPT_ID = 'optional-hosts';

/**
 * Lets the always-on content script run on the hosts that the seller has allowed beyond those of the manifest, and on no
 * others. For the background; call it synchronously while it starts.
 *
 * @param script the content script's path in the extension
 */
export function followAllowedHosts(script: string): void {
  const follow = () => void register(script).catch(console.error);
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
  browser.runtime.onInstalled.addListener(follow); // an update forgets what was registered
}

async function register(script: string): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const always = new Set(browser.runtime.getManifest().content_scripts?.flatMap(({ matches = [] }) => matches));
  const matches = origins.filter((origin) => !always.has(origin));
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([{ id: SCRIPT_ID, matches, js: [script], allFrames: true }]);
}
