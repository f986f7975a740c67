import type { Language } from '../format/language';
import { isDark } from './backdrop';
import { type Box, common, grown, hasArea, holds } from './box';
import { chipSizes, makeChip, moveTo, paint } from './chip';
import type { FigureFacts } from './figure-facts';
import { findAgain, type Trace, traceOf } from './find-again';
import { placeChip } from './place-chip';
import { ancestorsOf, boxOf, isCovered, lookAround, type Surroundings, surroundingsOf } from './surroundings';

/** A chip keeps so far from the edge of its card. */
const MARGIN = 4;
/** Beside a figure so far outside the window nothing is placed yet. */
const AHEAD = 300;

/** What cuts off its text and is lower than this shows one line of it. */
const SLIT = 80;

/** A figure of the page and the chip beside it. */
export class PlacedChip {
  readonly facts: FigureFacts;
  readonly element: HTMLButtonElement;
  /** Where the figure is now; without area while it is not shown. */
  figure: Box = new DOMRect();
  /** Must be placed anew. */
  stale = true;
  private around: Surroundings | undefined;
  /** Of the chip's corner from the figure's. */
  private offset: { readonly x: number; readonly y: number } | undefined;
  private size = { width: 0, height: 0 };
  private sizes: ReturnType<typeof chipSizes> | undefined;
  private covered = false;
  private text: Text;
  private readonly trace: Trace;

  constructor(text: Text, facts: FigureFacts, language: Language) {
    this.facts = facts;
    this.element = makeChip(facts, language);
    this.text = text;
    this.trace = traceOf(text, facts.reading.label);
  }

  /** The page still shows the very figure that the chip speaks of, if need be in another node. */
  private get isCurrent(): boolean {
    return this.text.isConnected && this.text.data === this.trace.data;
  }

  /** The page may have drawn the figure anew, in a node that nobody knows. */
  private findAgain(): void {
    if (this.text.isConnected) return;
    const found = findAgain(this.trace);
    if (!found) return;
    this.text = found;
    this.stale = true;
  }

  /** What the figure stands in; undefined until the chip was placed. */
  get card(): Element | undefined {
    return this.around?.card;
  }

  get box(): Box {
    const left = this.figure.left + (this.offset?.x ?? 0);
    const top = this.figure.top + (this.offset?.y ?? 0);
    return { left, top, right: left + this.size.width, bottom: top + this.size.height };
  }

  /** The whole page looks another way: nothing that was measured holds. */
  restyle(): void {
    this.stale = true;
    this.sizes = undefined;
  }

  /** What the seller sees of it; the same as long as nothing has happened to it. */
  get state(): string {
    const { x = Number.NaN, y = Number.NaN } = this.offset ?? {};
    return [this.element.hidden, Math.round(x), Math.round(y), this.size.width].join(' ');
  }

  get isShown(): boolean {
    return !this.element.hidden;
  }

  /** Looks for room around the figure, once it is near the window. */
  place(taken: readonly Box[], viewport: Box): void {
    this.findAgain();
    if (!this.stale) return;
    this.figure = this.isCurrent ? boxOf(this.text) : new DOMRect(); // its surroundings are not known yet
    if (!hasArea(this.figure) || !hasArea(common(grown(viewport, AHEAD), this.figure))) return;
    this.stale = false;
    this.around = surroundingsOf(this.text, this.figure);
    this.figure = this.figureNow();
    const { card } = this.around;
    this.sizes ??= chipSizes(this.element);
    const { sizes } = this;
    const { obstacles, inside } = lookAround(this.figure, card, this.text);
    const bounds = grown(card.getBoundingClientRect(), -MARGIN);
    const found = placeChip({
      figure: this.figure,
      sizes: sizes.map(({ size }) => size),
      obstacles: [...obstacles, ...taken].map((box) => grown(box, 1)),
      bounds: inside ? common(bounds, inside) : bounds,
    });
    this.offset = found && { x: found.box.left - this.figure.left, y: found.box.top - this.figure.top };
    if (!found) return;
    const { level, size } = sizes[found.level]!;
    this.size = size;
    if (this.element.dataset.level !== level) this.element.dataset.level = level;
    const parent = this.text.parentElement;
    paint(this.element, isDark(layersUnder(this.text), parent ? getComputedStyle(parent).color : ''));
  }

  /**
   * Whether the seller can see figure and chip, or something lies over one of them. Each point that is asked about costs
   * a walk over the page's layers, several ones where the chip itself is uppermost: so the figure's middle and the place
   * right behind the chip.
   */
  look(host: Element): void {
    const parent = this.text.parentElement;
    if (!this.around || !this.offset || !parent) return;
    const visible = parent.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const { left, right, top, bottom } = this.figure;
    const { box } = this;
    const x = (left + right) / 2;
    const farEnd = box.right - x > x - box.left ? box.right + 1 : box.left - 1;
    this.covered =
      !visible ||
      isCovered(x, (top + bottom) / 2, parent, host) ||
      isCovered(farEnd, (box.top + box.bottom) / 2, this.around.card, host);
  }

  /** Takes the chip to where the figure is now. @returns whether it had moved */
  follow(origin: Box): boolean {
    const before = this.figure;
    this.figure = this.figureNow();
    const { figure } = this;
    if (Math.abs(figure.right - figure.left - (before.right - before.left)) > 1) this.stale = true;
    const shown = this.offset !== undefined && !this.covered && hasArea(figure) && this.isInSight();
    if (this.element.hidden === shown) this.element.hidden = !shown;
    if (shown) moveTo(this.element, this.box, origin);
    return figure.left !== before.left || figure.top !== before.top;
  }

  /** Where the figure is; where it is a digit behind a slit, the slit. */
  private figureNow(): Box {
    if (!this.isCurrent) return new DOMRect();
    const { clips = [], cardClips = [] } = this.around ?? {};
    const slit = clips.find((clip) => !cardClips.includes(clip))?.getBoundingClientRect();
    return slit && slit.height < SLIT ? slit : boxOf(this.text);
  }

  /** What it stands in has not been scrolled away. */
  private isInSight(): boolean {
    if (!this.around) return false;
    const { clips, cardClips } = this.around;
    return (
      clips.every((clip) => hasArea(common(clip.getBoundingClientRect(), this.figure))) &&
      cardClips.every((clip) => {
        const window = grown(clip.getBoundingClientRect(), 1);
        return holds(window, this.box) && this.figure.top >= window.top && this.figure.bottom <= window.bottom;
      })
    );
  }
}

function* layersUnder(text: Text): Generator<CSSStyleDeclaration> {
  for (const element of ancestorsOf(text)) yield getComputedStyle(element);
}
