import { computed, createModel, effect, signal } from '@preact/signals';
import { listHeld } from '../history/list-held';
import type { Platform } from '../platforms/platform';
import type { Held } from '../records/held';
import type { PlatformId } from '../records/ids';
import type { TaughtRule } from '../records/taught-rule';
import type { Successor, Visit } from '../records/visit';
import { type Decision, type PageSettings, successorKey } from '../settings/page-settings';
import type { PageSources, SaidShop } from './page-sources';
import type { Panel } from './panel-model';
import { perPanel } from './per-panel';
import { successorRule } from './successors';

const NOTHING: PageSettings = {
  taught: [],
  neverRead: new Set(),
  chipsOff: false,
  noChipsOn: new Set(),
  refused: new Set(),
};

/** What the seller sees of the reading of pages, and decides about it. Loaded after the score. */
export const PageModel = createModel((panel: Panel) => {
  const sources = signal<PageSources>();
  const decisions = signal<PageSettings>(NOTHING);
  const held = signal<readonly Held[]>([]);
  /** Of the platforms that ask first: those whose hosts may be read. */
  const allowed = signal<ReadonlySet<PlatformId>>(new Set());
  /** The indicator whose slider is to be shown. */
  const focusAsked = signal<string>();
  const optional = computed(() => panel.platforms.value.filter(({ vocabulary }) => vocabulary.optional));

  /** All platforms are there: what is said of the page in front is right from then on. */
  const complete = signal(false);
  panel.allPlatforms().then(() => {
    complete.value = true;
  }, console.error);

  const ready = panel.pages().then(async (found) => {
    found.watchDecisions((changed) => {
      decisions.value = changed;
    });
    found.onFocusAsked((indicator) => {
      focusAsked.value = indicator;
    });
    decisions.value = await found.loadDecisions();
    sources.value = found;
    await panel.allPlatforms();
    await askAllowed(found);
  });
  ready.catch(console.error);

  effect(() => {
    void panel.visits.value; // changes with the history
    reload().catch(console.error);
  });

  async function reload(): Promise<void> {
    held.value = await listHeld(await panel.history());
  }

  async function askAllowed(from: PageSources): Promise<void> {
    const answers = await Promise.all(optional.value.map((each) => from.allowsHosts(originsOf(each))));
    allowed.value = new Set(optional.value.filter((_, index) => answers[index]).map(({ id }) => id));
  }

  /** Shown at once; the storage tells of it too. */
  async function decide(decision: Decision): Promise<void> {
    const from = sources.value;
    if (!from) return;
    await from.decide(decision);
    decisions.value = await from.loadDecisions();
  }

  return {
    sources,
    complete,
    decisions,
    held,
    allowed,
    focusAsked,
    optional,
    decide,
    /** @throws Error when the background could not store it; it stays held then */
    async acceptHeld({ platform, url }: Held, shop?: SaidShop): Promise<void> {
      await sources.value?.acceptHeld({ platform, url, ...(shop && { shop }) });
      await Promise.all([panel.refresh(), reload()]);
    },
    async dropHeld({ platform, url }: Held): Promise<void> {
      await sources.value?.dropHeld({ platform, url });
      await reload();
    },
    async acceptSuccessor(platform: Platform, visit: Visit, successor: Successor): Promise<TaughtRule> {
      const rule = successorRule(platform, visit, successor, crypto.randomUUID());
      await decide({ rule });
      return rule;
    },
    refuseSuccessor: ({ platform }: Visit, { indicator, label }: Successor) =>
      decide({ refuse: successorKey(platform, indicator, label) }),
    /** Asks the browser, which asks the seller; call it in the click itself. */
    async allow(platform: Platform): Promise<void> {
      const from = sources.value;
      await from?.allowHosts(originsOf(platform));
      if (from) await askAllowed(from);
    },
    async forbid(platform: Platform): Promise<void> {
      const from = sources.value;
      await from?.forbidHosts(originsOf(platform));
      if (from) await askAllowed(from);
    },
  };
});
export type Pages = InstanceType<typeof PageModel>;

/** The one of this panel. */
export const pagesOf = perPanel((panel) => new PageModel(panel));

function originsOf({ vocabulary }: Platform): string[] {
  return vocabulary.hosts.map((host) => `https://${host}/*`);
}
