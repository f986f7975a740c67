/** Work that is done again and again, in a frame: ever more seldom while it finds nothing new, down to half as often each time. */
export class Paced {
  readonly #work: () => void;
  readonly #quickest: number;
  readonly #slowest: number;
  #wait: number;
  #last = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;

  /** @param quickest the least time in ms between two rounds · @param slowest the most, once it is due */
  constructor(work: () => void, quickest: number, slowest: number) {
    this.#work = work;
    this.#quickest = quickest;
    this.#slowest = slowest;
    this.#wait = quickest;
  }

  /** Due, at its own pace. */
  soon(): void {
    if (this.#timer !== undefined || this.#frame !== 0) return;
    const wait = Math.max(0, this.#last + this.#wait - performance.now());
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.nextFrame();
    }, wait);
  }

  /** Due at the quickest pace: something has happened. */
  hurry(): void {
    this.#wait = this.#quickest;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.soon();
  }

  /** Due now. */
  nextFrame(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#work();
    });
  }

  /** A round was done, by itself or by somebody else. */
  done(foundNews: boolean): void {
    this.#last = performance.now();
    this.#wait = foundNews ? this.#quickest : Math.min(2 * this.#wait, this.#slowest);
  }

  stop(): void {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
  }
}
