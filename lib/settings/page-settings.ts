import { browser } from 'wxt/browser';
import type { TaughtRule } from '../records/taught-rule';
import type { SettingsArea } from './settings';

/** What the seller has decided about reading pages. Content scripts need it, so it is no part of the history. */
export type PageSettings = {
  readonly taught: readonly TaughtRule[];
  /** Pages never to be read, as origin and path. */
  readonly neverRead: ReadonlySet<string>;
  /** Whether no chips are shown anywhere; and the pages, as origin and path, that show none. */
  readonly chipsOff: boolean;
  readonly noChipsOn: ReadonlySet<string>;
  /** Proposed successors that the seller has refused, see `successorKey`. */
  readonly refused: ReadonlySet<string>;
};

/** Each decision has a key of its own, so that two windows that decide do not undo each other. */
const KEYS = { rule: 'rule:', never: 'never:', noChips: 'no-chips:', refused: 'refused:' } as const;
const CHIPS_OFF = 'chips-off';

export function successorKey(platform: string, indicator: string, label: string): string {
  return `${platform}|${indicator}|${label}`;
}

/** Rules were validated by the background before they were stored. */
export async function loadPageSettings(area: SettingsArea = browser.storage.local): Promise<PageSettings> {
  const stored = await area.get(null);
  const after = (prefix: string) =>
    new Set(
      Object.keys(stored)
        .filter((key) => key.startsWith(prefix))
        .map((key) => key.slice(prefix.length)),
    );
  return {
    taught: Object.keys(stored)
      .filter((key) => key.startsWith(KEYS.rule))
      .map((key) => stored[key] as TaughtRule),
    neverRead: after(KEYS.never),
    chipsOff: stored[CHIPS_OFF] === true,
    noChipsOn: after(KEYS.noChips),
    refused: after(KEYS.refused),
  };
}

/** One decision. `rule` stands for a new rule or its new version. */
export type Decision =
  | { readonly rule: TaughtRule }
  | { readonly forget: TaughtRule['id'] }
  | { readonly neverRead: string; readonly on: boolean }
  | { readonly chipsOff: boolean }
  | { readonly noChipsOn: string; readonly on: boolean }
  | { readonly refuse: string };

export async function decide(decision: Decision, area: WritableArea = browser.storage.local): Promise<void> {
  const put = (key: string, on: unknown) => (on ? area.set({ [key]: on }) : area.remove(key));
  if ('rule' in decision) return put(KEYS.rule + decision.rule.id, decision.rule);
  if ('forget' in decision) return put(KEYS.rule + decision.forget, false);
  if ('neverRead' in decision) return put(KEYS.never + decision.neverRead, decision.on);
  if ('noChipsOn' in decision) return put(KEYS.noChips + decision.noChipsOn, decision.on);
  if ('refuse' in decision) return put(KEYS.refused + decision.refuse, true);
  return put(CHIPS_OFF, decision.chipsOff);
}
type WritableArea = SettingsArea & { remove(key: string): Promise<void> };

/** Calls back with all decisions whenever one has changed. @returns ends it */
export function watchPageSettings(
  callback: (settings: PageSettings) => void,
  area: SettingsArea = browser.storage.local,
): () => void {
  const listener = (changes: Record<string, unknown>) => {
    const ours = Object.keys(changes).some(
      (key) => key === CHIPS_OFF || Object.values(KEYS).some((prefix) => key.startsWith(prefix)),
    );
    if (ours) void loadPageSettings(area).then(callback);
  };
  area.onChanged.addListener(listener);
  return () => area.onChanged.removeListener(listener);
}
