import type { Vocabulary } from '../../lib/platforms/vocabulary';
import { valueIn } from '../../lib/reader/teach/apply-rule';
import { unitsOf } from '../../lib/reader/teach/make-rule';
import { rankTerms } from '../../lib/reader/teach/rank-terms';
import type { TaughtRule } from '../../lib/records/taught-rule';
import { coverPage, scrollUnder } from './cover';
import { el } from './el';
import { askAbout } from './form';
import { drawMarks } from './marks';
import { type Pointed, pageFigures } from './page-figures';
import { textsIn } from './texts';

export type PickerOptions = {
  readonly vocabulary: Vocabulary;
  readonly language: 'zh-CN' | 'en';
  /** Frames inside the page show no bar of their own. */
  readonly withBar: boolean;
  readonly save: (rule: TaughtRule) => Promise<void>;
  /** A figure was picked here; pickers in other frames have nothing more to do. */
  readonly picked: () => void;
  readonly ended: () => void;
};

const KEYS = new Set(['Escape', 'Enter', 'Tab', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']);
const NEXT = new Set(['ArrowRight', 'ArrowDown']);
const BEFORE = new Set(['ArrowLeft', 'ArrowUp']);
/** So long after the last scroll event the page stands still. */
const SCROLLED_MS = 80;
/** How long the last word stays. */
const FAREWELL_MS = 2500;

/**
 * Lets the seller point at a figure and say what it is. Until it ends nothing that they do reaches the page; at its end
 * nothing of it stays.
 *
 * @returns ends it
 */
export function startPicker({ vocabulary, language, withBar, save, picked, ended }: PickerOptions): () => void {
  const texts = textsIn(language);
  const life = new AbortController();
  const { signal } = life;
  let pointed: Pointed | undefined;
  let form: HTMLFormElement | undefined;

  const cover = coverPage((event) => hear(event), signal);
  const { sheet, host } = cover;
  const figures = pageFigures(host, signal);
  const marks = drawMarks(sheet);
  const says = el('output');
  const bar = el(
    'form',
    { className: 'bar', hidden: !withBar },
    el('b', {}, texts.pick),
    el('small', {}, texts.keys),
    says,
    el('button', {}, texts.end),
  );
  sheet.append(bar);

  const end = () => {
    if (signal.aborted) return;
    life.abort();
    cover.remove();
    ended();
  };
  /** The page is the seller's again while the last word is still there to be read. */
  const farewell = () => {
    bar.replaceChildren(says);
    bar.hidden = false;
    says.textContent = `✓ ${texts.saved}`;
    host.style.setProperty('pointer-events', 'none', 'important');
    life.abort();
    ended();
    setTimeout(cover.remove, FAREWELL_MS);
  };
  bar.addEventListener('submit', (event) => {
    event.preventDefault();
    end();
  });
  let scrolled: ReturnType<typeof setTimeout> | undefined;
  const follow = () => {
    marks.show(undefined, '');
    clearTimeout(scrolled);
    scrolled = setTimeout(() => !signal.aborted && pointed && point(figures.again(pointed)), SCROLLED_MS);
  };
  window.addEventListener('scroll', follow, { capture: true, passive: true, signal });

  const point = (next: Pointed | undefined) => {
    if (form) return;
    pointed = next;
    const words = next ? readAs(next) : '';
    marks.show(next, words);
    says.textContent = words;
    // Out of the way of what it speaks of.
    bar.classList.toggle('low', next !== undefined && next.figure.rect.top < 60);
  };
  const readAs = ({ figure, labels }: Pointed): string => {
    const label = labels[0]?.label;
    if (!label) return `${figure.text}: ${texts.noLabel}`;
    const [likeliest] = rankTerms(vocabulary.terms, figure, label);
    const unit = likeliest?.likely ? likeliest.term.unit : unitsOf(figure, label)[0];
    if (!unit) return `${label.text} → ${figure.text}: ${texts.noUnit}`;
    return `${label.text} → ${valueIn(figure, label, unit)} ${texts.short[unit]}`.trim();
  };
  const choose = () => {
    if (!pointed || pointed.labels.length === 0) return;
    picked();
    bar.hidden = true;
    const path = location.pathname;
    form = askAbout({ pointed, vocabulary, path, language, texts, save, done });
    sheet.append(form);
    form.querySelector('select')?.focus();
  };
  const done = (how: 'saved' | 'again' | 'cancelled') => {
    if (how === 'cancelled') return end();
    form?.remove();
    form = undefined;
    point(undefined);
    if (how === 'saved') return farewell();
    bar.hidden = !withBar;
    sheet.focus({ preventScroll: true });
  };

  const hear = (event: Event) => {
    if (event instanceof KeyboardEvent) hearKey(event);
    else if (event instanceof WheelEvent) hearWheel(event);
    else if (event instanceof MouseEvent) hearPointer(event);
  };
  const hearKey = (event: KeyboardEvent) => {
    const { key, type, isComposing } = event;
    if (isComposing) return; // Escape and Enter belong to the input method
    if (form && key !== 'Escape') {
      if (key === 'Tab' && type === 'keydown') trap(event, form, cover.focused());
      return;
    }
    if (!KEYS.has(key)) return;
    event.preventDefault();
    if (type !== 'keydown') return;
    if (key === 'Escape') end();
    else if (NEXT.has(key) || (key === 'Tab' && !event.shiftKey)) point(figures.next(pointed?.figure, 1) ?? pointed);
    else if (BEFORE.has(key) || key === 'Tab') point(figures.next(pointed?.figure, -1) ?? pointed);
    else if (key === 'Enter') choose();
  };
  const hearWheel = (event: WheelEvent) => {
    if (form || event.ctrlKey) return; // the form scrolls itself
    event.preventDefault();
    scrollUnder(host, event);
  };
  const hearPointer = (event: MouseEvent) => {
    const { clientX, clientY, type } = event;
    const own = cover.ownAt(clientX, clientY);
    if (own?.closest('form')) return;
    // Keys click buttons too, at no point of the window; those clicks must go on.
    if (!form || type === 'mousedown') event.preventDefault();
    if (form) return;
    if (type === 'pointermove' || type === 'click') {
      point(figures.at(clientX, clientY));
      if (type === 'click') choose();
    }
  };

  window.focus();
  sheet.focus({ preventScroll: true });
  if (!figures.any()) says.textContent = texts.none;
  return end;
}

/** Keeps the focus in the form. */
function trap(event: KeyboardEvent, form: HTMLFormElement, focused: Element | null): void {
  const stops = [...form.querySelectorAll<HTMLElement>('select,input,button')].filter((each) => each.offsetWidth > 0);
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  if (focused !== edge && stops.some((stop) => stop === focused)) return;
  event.preventDefault();
  (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
}
