import type { Box } from './box';
import { moveTo, paint } from './chip';
import type { FigureFacts } from './figure-facts';
import type { PlacedChip } from './placed-chip';
import { popoverSpot } from './popover';

/** The card of a chip that was opened; of one chip at a time. */
export class OpenCard {
  readonly #make: (facts: FigureFacts) => HTMLElement;
  #opened: { readonly chip: PlacedChip; readonly card: HTMLElement } | undefined;

  constructor(make: (facts: FigureFacts) => HTMLElement) {
    this.#make = make;
  }

  get isOpen(): boolean {
    return this.#opened !== undefined;
  }

  open(chip: PlacedChip): void {
    if (this.#opened?.chip === chip) return;
    this.close(false);
    const card = this.#make(chip.facts);
    paint(card, chip.element.classList.contains('dark'));
    chip.element.after(card); // Tab leads from the chip into it
    chip.element.setAttribute('aria-expanded', 'true');
    this.#opened = { chip, card };
  }

  /** @param back whether the keyboard goes back to the chip */
  close(back: boolean): void {
    if (!this.#opened) return;
    const { chip, card } = this.#opened;
    chip.element.setAttribute('aria-expanded', 'false');
    if (back) chip.element.focus();
    card.remove();
    this.#opened = undefined;
  }

  /** Takes it to where its chip is; one whose chip is gone goes too. */
  follow(origin: Box): void {
    if (this.#opened && !this.#opened.chip.isShown) this.close(false);
    if (!this.#opened) return;
    const { chip, card } = this.#opened;
    const size = { width: card.offsetWidth, height: card.offsetHeight };
    moveTo(card, popoverSpot(size, chip.box, chip.figure, { width: innerWidth, height: innerHeight }), origin);
  }
}
