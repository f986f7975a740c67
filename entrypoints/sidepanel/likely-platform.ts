import { loadPlatform } from '../../lib/platforms/load-platform';
import { PLATFORM_IDS } from '../../lib/records/ids';

/** Where the platform of the shop that was shown last is written down: a hint that can be read before any database opens. */
const KEY = 'platform';

/** Begins to load what will most likely be needed, while the history is still being opened. Nothing depends on it. */
export function loadLikelyPlatform(): void {
  const likely = PLATFORM_IDS.find((id) => id === localStorage.getItem(KEY));
  if (likely) loadPlatform(likely).catch(console.error);
}

/** For the next time. */
export function rememberPlatform(id: string | undefined): void {
  if (id !== undefined) localStorage.setItem(KEY, id);
}

export function forgetPlatform(): void {
  localStorage.removeItem(KEY);
}
