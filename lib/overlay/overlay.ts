import type { Language } from '../format/language';
import type { PageLink } from '../messages/page-link';
import { commonAncestor, isInside } from '../reader/dom';
import type { Snapshot } from '../records/snapshot';
import type { Box } from './box';
import { moveTo, paint } from './chip';
import { type FigureFacts, figureFacts, type Known } from './figure-facts';
import { makeLayer } from './layer';
import { openOnDemand } from './open-on-demand';
import { PlacedChip } from './placed-chip';
import { type Actions, makePopover, popoverSpot } from './popover';
import { scoreModels } from './score-models';
import { ancestorsOf } from './surroundings';
import { watchMotion } from './watch-motion';
import { WORDS } from './words';

/**
 * What was changed is looked at anew so often at most: doubled up to `SLOWEST_MS` while looks find everything as it was,
 * on a page that never rests. Whatever moves or replaces a figure makes it quick again.
 */
const LOOK_MS = 250;
const SLOWEST_MS = 8000;
/** Changes that move nothing are followed so often at most, doubled up to the second while nothing has moved. */
const FOLLOW_MS = 100;
const SLOWEST_FOLLOW_MS = 800;
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
  let choices = chosen;
  let chips: PlacedChip[] = [];
  let opened: { readonly chip: PlacedChip; readonly card: HTMLElement } | undefined;
  let history: { readonly of: string; readonly days: readonly Snapshot[] } | undefined;
  let frame = 0;
  let lookTimer: ReturnType<typeof setTimeout> | undefined;
  let lookPace = LOOK_MS;
  let lastLook = Number.NEGATIVE_INFINITY;
  let followTimer: ReturnType<typeof setTimeout> | undefined;
  let followPace = FOLLOW_MS;
  let lastFollow = Number.NEGATIVE_INFINITY;
  /** What holds the cards of all chips that were placed; the others are stale, whatever changes. */
  let home: Element | undefined;
  let shown: Shown | undefined;

  const close = (back: boolean) => {
    if (!opened) return;
    opened.chip.element.setAttribute('aria-expanded', 'false');
    if (back) opened.chip.element.focus();
    opened.card.remove();
    opened = undefined;
  };
  const open = (element: HTMLElement) => {
    const chip = chips.find((each) => each.element === element);
    if (!chip?.isShown || opened?.chip === chip) return;
    close(false);
    const { facts } = chip;
    const card = makePopover(facts, choices.language, { whatIf: sources.whatIf, turnOff: sources.turnOff });
    paint(card, element.classList.contains('dark'));
    element.after(card); // Tab leads from the chip into it
    element.setAttribute('aria-expanded', 'true');
    opened = { chip, card };
    follow();
  };

  /** Cheap: takes every chip to its figure. */
  const follow = () => {
    lastFollow = performance.now();
    const origin = layer.host.getBoundingClientRect();
    const moving = chips.filter((chip) => chip.follow(origin)).length > 0;
    if (opened && !opened.chip.isShown) close(false);
    if (opened) {
      const { chip, card } = opened;
      const size = { width: card.offsetWidth, height: card.offsetHeight };
      const window = { width: innerWidth, height: innerHeight };
      moveTo(card, popoverSpot(size, chip.box, chip.figure, window), origin);
    }
    followPace = moving ? FOLLOW_MS : Math.min(2 * followPace, SLOWEST_FOLLOW_MS);
    if (moving) {
      lookPace = LOOK_MS;
      soon(); // until it stands still
      lookSoon();
    }
  };
  /** Dearer: finds places for the chips that need one, and hides those that something lies over. */
  const look = () => {
    lookTimer = undefined;
    if (!isAlive()) return;
    const before = chips.map((chip) => chip.state).join();
    follow(); // chips stand in each other's way where they are now
    const viewport: Box = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    for (const chip of chips) {
      const others = chips.filter((each) => each !== chip && !each.stale).map((each) => each.box);
      chip.place(others, viewport);
    }
    for (const chip of chips) chip.look(layer.host);
    home = commonAncestor(chips.flatMap(({ card }) => card?.firstChild ?? []));
    follow();
    lastLook = performance.now();
    const isAsBefore = chips.map((chip) => chip.state).join() === before;
    lookPace = isAsBefore ? Math.min(2 * lookPace, SLOWEST_MS) : LOOK_MS;
  };
  const soon = () => {
    if (frame === 0)
      frame = requestAnimationFrame(() => {
        frame = 0;
        follow();
      });
  };
  const followSoon = () => {
    if (chips.length === 0 || followTimer !== undefined) return;
    const wait = Math.max(0, lastFollow + followPace - performance.now());
    followTimer = setTimeout(() => {
      followTimer = undefined;
      soon();
    }, wait);
  };
  const lookSoon = () => {
    if (chips.length === 0) return;
    clearTimeout(lookTimer);
    const wait = Math.max(0, lastLook + lookPace - performance.now());
    lookTimer = setTimeout(() => requestAnimationFrame(look), wait);
  };
  const atOnce = () => {
    lookPace = LOOK_MS;
    soon();
    lookSoon();
  };
  /** One question for most changes of a restless page, whatever the number of chips. */
  const isNear = (node: Node) => home !== undefined && (isInside(node, home) || node.contains(home));
  const watchAlso = watchMotion({
    signal,
    moved: atOnce,
    changed(nodes) {
      if (chips.length === 0) return;
      for (const node of nodes) if (isNear(node)) for (const chip of chips) chip.stale ||= chip.isConcernedBy(node);
      if (nodes.includes(document.body)) return atOnce(); // where dialogs and masks come and go
      followSoon();
      if (lookTimer === undefined) lookSoon();
    },
    restyled() {
      for (const chip of chips) chip.restyle();
      atOnce();
    },
  });

  const show = (facts: ReadonlyMap<string, FigureFacts>) => {
    close(false);
    chips = inPageOrder(link.figures).flatMap(([indicator, text]) => {
      const known = facts.get(indicator);
      return known && text.isConnected ? [new PlacedChip(text, known, choices.language)] : [];
    });
    group.replaceChildren(...chips.map(({ element }) => element));
    const texts = [...link.figures.values()];
    watchAlso(
      new Set(texts.flatMap((text) => [...ancestorsOf(text)])),
      texts.map((text) => text.getRootNode()),
    );
    if (chips.length > 0 && !layer.host.isConnected) document.documentElement.append(layer.host);
    if (chips.length === 0) layer.host.remove();
    lookPace = LOOK_MS;
    look();
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
    const of = [snapshot.platform, snapshot.shopId, snapshot.day].join('|');
    if (history?.of !== of) {
      const days = await sources.history(snapshot).catch(() => []); // without the days before a chip says less
      if (signal.aborted || link.snapshot !== snapshot) return;
      history = { of, days };
    }
    shown = now;
    show(
      figureFacts({
        snapshot,
        history: history.days,
        models: scoreModels,
        shop: choices.shopOf(snapshot),
        better: link.better,
      }),
    );
  };

  openOnDemand({ root: layer.root, signal, isOpen: () => opened !== undefined, open, close });
  link.listeners.add(refresh);
  const heartbeat = setInterval(isAlive, ALIVE_MS);
  signal.addEventListener('abort', () => {
    link.listeners.delete(refresh);
    clearInterval(heartbeat);
    clearTimeout(lookTimer);
    clearTimeout(followTimer);
    cancelAnimationFrame(frame);
    chips = [];
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
