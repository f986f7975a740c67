import type { Language } from '../format/language';
import type { PageLink } from '../messages/page-link';
import type { Snapshot } from '../records/snapshot';
import { Chips } from './chips';
import { type FigureFacts, figureFacts, type Known } from './figure-facts';
import { makeLayer } from './layer';
import { OpenCard } from './open-card';
import { openOnDemand } from './open-on-demand';
import { PlacedChip } from './placed-chip';
import { type Actions, makePopover } from './popover';
import { scoreModels } from './score-models';
import { WORDS } from './words';

/** An extension that was removed says nothing: it is asked. */
const ALIVE_MS = 1000;

/** What the seller has chosen. */
export type Choices = {
  readonly language: Language;
  /** No chips on this page. */
  readonly off: boolean;
  readonly shopOf: (snapshot: Snapshot) => Known['shop'];
};

export type OverlaySources = Actions & {
  readonly link: PageLink;
  readonly signal: AbortSignal;
  /** False once the extension was updated or removed. */
  readonly isAlive: () => boolean;
  /** Snapshots of the same shop of the days before, oldest first. */
  readonly history: (snapshot: Snapshot) => Promise<readonly Snapshot[]>;
};

/**
 * Shows a chip beside each figure that was read on this page, until the signal aborts.
 *
 * @returns takes new choices
 */
export function mountOverlay(sources: OverlaySources, chosen: Choices): (choices: Choices) => void {
  const { link, signal, isAlive } = sources;
  const layer = makeLayer(WORDS[chosen.language].group);
  const group = layer.root.querySelector('div')!;
  const card = new OpenCard((facts) => makePopover(facts, choices.language, sources));
  const chips = new Chips({ host: layer.host, card, signal, isAlive });
  let choices = chosen;
  let history: { readonly of: string; readonly days: readonly Snapshot[] } | undefined;
  let shown: Shown | undefined;

  const open = (element: HTMLElement) => {
    const chip = chips.of(element);
    if (!chip?.isShown) return;
    card.open(chip);
    chips.follow();
  };

  const show = (facts: ReadonlyMap<string, FigureFacts>) => {
    card.close(false);
    const placed = inPageOrder(link.figures).flatMap(([indicator, text]) => {
      const known = facts.get(indicator);
      return known && text.isConnected ? [new PlacedChip(text, known, choices.language)] : [];
    });
    group.replaceChildren(...placed.map(({ element }) => element));
    if (placed.length === 0) layer.host.remove();
    else if (!layer.host.isConnected) document.documentElement.append(layer.host);
    chips.show(placed, [...link.figures.values()]);
  };

  const daysBefore = async (snapshot: Snapshot): Promise<readonly Snapshot[]> => {
    const of = [snapshot.platform, snapshot.shopId, snapshot.day].join('|');
    if (history?.of === of) return history.days;
    const days = await sources.history(snapshot).catch(() => []); // without the days before a chip says less
    if (link.snapshot === snapshot) history = { of, days };
    return days;
  };

  const refresh = async () => {
    const { snapshot } = link;
    if (signal.aborted) return;
    const now: Shown = { snapshot, choices, figures: new Map(link.figures) };
    if (shown && isSame(shown, now)) return;
    if (!snapshot || choices.off) {
      shown = now;
      return show(new Map());
    }
    const days = await daysBefore(snapshot);
    if (signal.aborted || link.snapshot !== snapshot) return;
    shown = now;
    const shop = choices.shopOf(snapshot);
    show(figureFacts({ snapshot, history: days, models: scoreModels, shop, better: link.better }));
  };

  openOnDemand({
    root: layer.root,
    signal,
    isOpen: () => card.isOpen,
    open,
    close: (back) => card.close(back),
  });
  link.listeners.add(refresh);
  const heartbeat = setInterval(isAlive, ALIVE_MS);
  signal.addEventListener('abort', () => {
    link.listeners.delete(refresh);
    clearInterval(heartbeat);
    layer.host.remove();
  });
  void refresh();
  return (next) => {
    choices = next;
    void refresh();
  };
}

/** What the chips were made of. */
type Shown = {
  readonly snapshot: Snapshot | undefined;
  readonly choices: Choices;
  readonly figures: ReadonlyMap<string, Text>;
};

/** Whether the chips that stand are those that would be made. */
function isSame(a: Shown, b: Shown): boolean {
  const sameFigures =
    a.figures.size === b.figures.size && [...a.figures].every(([id, text]) => b.figures.get(id) === text);
  return a.snapshot === b.snapshot && a.choices === b.choices && sameFigures;
}

/** Tab goes from chip to chip as the eye does. */
function inPageOrder(figures: ReadonlyMap<string, Text>): [string, Text][] {
  return [...figures].sort(([, a], [, b]) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}
