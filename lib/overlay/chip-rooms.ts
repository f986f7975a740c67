import { commonAncestor, isInside, parentOf } from '../reader/dom';
import type { PlacedChip } from './placed-chip';
import { ancestorsOf } from './surroundings';

type ChipsOf = Map<Element, PlacedChip[]>;

/**
 * The rooms of chips: the cards that their figures stand in. A restless page changes hundreds of nodes at a time, so each
 * is asked one question that is answered no most often, and climbs to its cards only then, however many chips there are.
 */
export class ChipRooms {
  readonly #byCard: ChipsOf = new Map();
  /** By whatever holds a card. */
  readonly #under: ChipsOf = new Map();
  /** What holds all cards. */
  readonly #home: Element | undefined;
  /** It, and the shadow roots that cards stand in: all rooms are in these. */
  readonly homes: readonly Node[];

  /** @param chips those that were placed; others have no room yet */
  constructor(chips: readonly PlacedChip[]) {
    for (const chip of chips) {
      if (!chip.card) continue;
      add(this.#byCard, chip.card, chip);
      for (const element of ancestorsOf(chip.card)) add(this.#under, element, chip);
    }
    const cards = [...this.#byCard.keys()];
    this.#home = commonAncestor(cards.map((card) => card.firstChild ?? card));
    const roots = new Set(cards.map((card) => card.getRootNode()).filter((root) => root instanceof ShadowRoot));
    this.homes = this.#home ? [this.#home, ...roots] : [];
  }

  /** Chips whose room a change of this node can be a change of: it lies in their card, or their card in it. */
  *around(node: Node): Generator<PlacedChip> {
    yield* this.#under.get(node as Element) ?? [];
    if (!this.#home || !isInside(node, this.#home)) return;
    for (let each: Node | null = node; each; each = parentOf(each)) yield* this.#byCard.get(each as Element) ?? [];
  }
}

function add(chips: ChipsOf, element: Element, chip: PlacedChip): void {
  const known = chips.get(element);
  if (known) known.push(chip);
  else chips.set(element, [chip]);
}
