import type { Box } from './box';
import { ChipRooms } from './chip-rooms';
import type { OpenCard } from './open-card';
import { Paced } from './paced';
import type { PlacedChip } from './placed-chip';
import { ancestorsOf } from './surroundings';
import { type MotionWatch, watchMotion } from './watch-motion';

/** What was changed is looked at anew so often at most, in ms, on a page that never rests; whatever moves or replaces a figure makes it quick again. */
const LOOK_MS = 250;
const SLOWEST_LOOK_MS = 8000;
/** Changes that move nothing are followed so often. */
const FOLLOW_MS = 100;
const SLOWEST_FOLLOW_MS = 800;

type Place = {
  /** What holds the chips in the page. */
  readonly host: Element;
  readonly card: OpenCard;
  readonly signal: AbortSignal;
  readonly isAlive: () => boolean;
};

/** The chips of a page, each kept beside its figure while the page scrolls, moves and draws itself anew. */
export class Chips {
  readonly #place: Place;
  readonly #following = new Paced(() => this.follow(), FOLLOW_MS, SLOWEST_FOLLOW_MS);
  readonly #looking = new Paced(() => this.#look(), LOOK_MS, SLOWEST_LOOK_MS);
  readonly #motion: MotionWatch;
  #chips: readonly PlacedChip[] = [];
  /** Of the chips that were placed; the others are stale, whatever changes. */
  #rooms = new ChipRooms([]);

  constructor(place: Place) {
    this.#place = place;
    this.#motion = watchMotion({
      signal: place.signal,
      moved: () => this.#atOnce(),
      changed: (nodes) => this.#changed(nodes),
      restyled: () => {
        for (const chip of this.#chips) chip.restyle();
        this.#atOnce();
      },
    });
    place.signal.addEventListener('abort', () => {
      this.#following.stop();
      this.#looking.stop();
      this.#chips = [];
    });
  }

  /** These from now on, instead of those before. @param texts the figures of the page, with a chip or without */
  show(chips: readonly PlacedChip[], texts: readonly Text[]): void {
    this.#chips = chips;
    this.#motion.also(
      new Set(texts.flatMap((text) => [...ancestorsOf(text)])),
      texts.map((text) => text.getRootNode()),
    );
    this.#look();
  }

  of(element: HTMLElement): PlacedChip | undefined {
    return this.#chips.find((chip) => chip.element === element);
  }

  /** Cheap: takes every chip to its figure. */
  follow(): void {
    const origin = this.#place.host.getBoundingClientRect();
    const isMoving = this.#chips.filter((chip) => chip.follow(origin)).length > 0;
    this.#place.card.follow(origin);
    this.#following.done(isMoving);
    this.#motion.again();
    if (isMoving) this.#atOnce(); // until it stands still
  }

  /** Dearer: finds places for the chips that need one, and hides those that something lies over. */
  #look(): void {
    if (!this.#place.isAlive()) return;
    const before = this.#state();
    this.follow(); // chips stand in each other's way where they are now
    const viewport: Box = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    for (const chip of this.#chips) {
      const others = this.#chips.filter((each) => each !== chip && !each.stale).map((each) => each.box);
      chip.place(others, viewport);
    }
    for (const chip of this.#chips) chip.look(this.#place.host);
    this.#rooms = new ChipRooms(this.#chips);
    this.#motion.near(this.#rooms.homes);
    this.follow();
    this.#looking.done(this.#state() !== before);
  }

  #state(): string {
    return this.#chips.map(({ state }) => state).join();
  }

  #atOnce(): void {
    this.#following.nextFrame();
    if (this.#chips.length > 0) this.#looking.hurry();
  }

  #changed(nodes: readonly Node[]): void {
    if (this.#chips.length === 0) return;
    for (const node of nodes) for (const chip of this.#rooms.around(node)) chip.stale = true;
    if (nodes.includes(document.body)) this.#atOnce(); // where dialogs and masks come and go
    this.#following.soon();
    this.#looking.soon();
  }
}
