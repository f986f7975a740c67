import type { Held } from '../records/held';
import type { AlertSettings } from '../settings/alert-settings';
import type { HistoryMark } from '../settings/history-mark';
import type { Decision, PageSettings } from '../settings/page-settings';

/** The page that a held snapshot is of. */
export type HeldPage = Pick<Held, 'platform' | 'url'>;
/** Whose figures they are, where the page did not say. */
export type SaidShop = { readonly id: string; readonly name: string };

/** What the seller wants to be told of; the background does the telling. */
export type AlertSources = {
  readonly load: () => Promise<AlertSettings>;
  readonly save: (settings: AlertSettings) => Promise<void>;
  /** Asks the browser, which asks the seller; call it in the click itself. */
  readonly allow: () => Promise<boolean>;
};

/** What the panel can do about reading pages, beyond its own database; tests bring their own. */
export type PageSources = {
  readonly loadDecisions: () => Promise<PageSettings>;
  /** @returns ends it */
  readonly watchDecisions: (callback: (decisions: PageSettings) => void) => () => void;
  readonly decide: (decision: Decision) => Promise<void>;
  /** Done by the background: it validates, and the panel never writes. */
  readonly acceptHeld: (page: HeldPage & { readonly shop?: SaidShop }) => Promise<unknown>;
  readonly dropHeld: (page: HeldPage) => Promise<unknown>;
  /** Starts the picker in the page in front. @returns whether there is a page that it can run in */
  readonly startTeaching: () => Promise<boolean>;
  /** The structure of the page in front, without figures and names; undefined where it cannot be looked at. */
  readonly skeleton: () => Promise<string | undefined>;
  /** Hosts as `https://host/*`. `allowHosts` must be called in the click itself, or the browser does not ask. */
  readonly allowsHosts: (origins: readonly string[]) => Promise<boolean>;
  readonly allowHosts: (origins: readonly string[]) => Promise<boolean>;
  readonly forbidHosts: (origins: readonly string[]) => Promise<boolean>;
  /** Told of the indicator whose slider the seller has asked for in the page; once each. @returns ends it */
  readonly onFocusAsked: (callback: (indicator: string) => void) => () => void;
  readonly alerts: AlertSources;
  /** Has the background put the copies of the last looks back. */
  readonly restoreCopies: () => Promise<unknown>;
  /** What the browser's storage remembers of the history. */
  readonly mark: { readonly load: () => Promise<HistoryMark>; readonly save: (mark: HistoryMark) => Promise<void> };
  /** Of the extension, for the head of a backup. */
  readonly version: string;
};
