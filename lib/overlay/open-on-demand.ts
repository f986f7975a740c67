/** Long enough to cross a chip without opening it, and to reach what it opened. */
const OPEN_MS = 120;
const CLOSE_MS = 220;

/** What is open, and how it is opened and closed. */
export type Demand = {
  readonly root: ShadowRoot;
  readonly signal: AbortSignal;
  /** Whether something is open. */
  readonly isOpen: () => boolean;
  readonly open: (chip: HTMLElement) => void;
  /** @param back whether the keyboard goes back to the chip */
  readonly close: (back: boolean) => void;
};

/** Opens a chip's card when it is pointed at, focused or clicked; closes it when it is left, or by Escape. */
export function openOnDemand({ root, signal, isOpen, open, close }: Demand): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isClosing = false;
  const later = (act: () => void, ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(act, ms);
  };
  const now = (chip: HTMLElement) => later(() => open(chip), 0);
  const chipAt = (event: Event) => (event.target as Element | null)?.closest<HTMLElement>('.chip') ?? undefined;
  const hasFocus = () => root.activeElement !== null;

  root.addEventListener('pointerover', (event) => {
    const chip = chipAt(event);
    if (chip) later(() => open(chip), OPEN_MS);
    else clearTimeout(timer); // on the card
  });
  root.addEventListener('pointerout', () => later(() => hasFocus() || close(false), CLOSE_MS));
  root.addEventListener('focusin', (event) => {
    const chip = chipAt(event);
    if (chip && !isClosing) now(chip); // the keyboard coming back from its card does not open it again
  });
  root.addEventListener('focusout', () => later(() => hasFocus() || close(false), 0));
  root.addEventListener('click', (event) => {
    const chip = chipAt(event);
    if (chip) now(chip);
  });
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen()) return;
    if (hasFocus()) event.stopPropagation(); // it was meant for the card, not for the page's drawer
    isClosing = true;
    close(hasFocus());
    isClosing = false;
    clearTimeout(timer);
  };
  window.addEventListener('keydown', closeByKey, { signal, capture: true });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
