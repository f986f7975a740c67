import { findFigures, toUnit } from '../../lib/reader/find-figures';
import { compact, normalize } from '../../lib/reader/normalize';
import { childrenOf } from './anchors';
import { type ExpectedFigure, isSame } from './expected';
import { NOTHING, type Score } from './score';
import type { Draft, Sheet } from './sheet';

/** Ways to read a page that others use. Each gets our number parser and our knowledge of units, so that only finding differs. */
export const BASELINES = ['recorded CSS path', 'recorded XPath', 'label + nearest number'] as const;
export type Baseline = (typeof BASELINES)[number];

/** Where a figure stood on the page before it changed. */
export type Recorded = { readonly figure: ExpectedFigure; readonly css: string; readonly xpath: string };

/** Records the places as a browser's inspector gives them. */
export function record({ anchors }: Sheet): Recorded[] {
  return anchors.map(({ figure, value }) => {
    const path: Element[] = [];
    for (let at: Element | null = value; at?.parentElement; at = at.parentElement) path.unshift(at);
    return {
      figure,
      css: ['body', ...path.map(cssStep)].join(' > '),
      xpath: ['/html/body', ...path.map(xpathStep)].join('/'),
    };
  });
}

function cssStep(element: Element): string {
  const classes = [...element.classList].map((name) => `.${CSS.escape(name)}`).join('');
  return `${element.localName}${classes}:nth-child(${1 + [...element.parentElement!.children].indexOf(element)})`;
}

function xpathStep(element: Element): string {
  const same = [...element.parentElement!.children].filter(({ localName }) => localName === element.localName);
  return `*[local-name()="${element.localName}"][${1 + same.indexOf(element)}]`;
}

/** What each baseline makes of the figures of the page as it now stands. */
export function scoreBaselines(recorded: readonly Recorded[], draft: Draft): Record<Baseline, Score> {
  const texts = textsOf(document.body);
  const numbers = texts.filter(({ data }) => findFigures(normalize(data)).length > 0).map(place);
  const ways: Record<Baseline, (one: Recorded) => string | undefined | null> = {
    'recorded CSS path': ({ css }) => document.querySelector(css)?.textContent,
    'recorded XPath': ({ xpath }) =>
      document.evaluate(xpath, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE).singleNodeValue?.textContent,
    'label + nearest number': ({ figure }) => nearestNumber(figure.label, texts, numbers),
  };
  const readable = draft.truth.figures.filter(({ status }) => status === 'read').length;
  return Object.fromEntries(
    BASELINES.map((name) => {
      const score = { ...NOTHING, pages: 1, figures: readable };
      for (const one of recorded) {
        const value = numberIn(ways[name](one), one.figure);
        if (value === undefined) continue;
        if (isSame(value, one.figure.value)) score.read++;
        else score.wrong++;
      }
      return [name, score];
    }),
  ) as Record<Baseline, Score>;
}

function numberIn(text: string | undefined | null, { unit }: ExpectedFigure): number | undefined {
  const [first] = text ? findFigures(normalize(text)) : [];
  if (!first) return undefined;
  return first.unit === '' ? first.value : toUnit(first.value, first.unit, unit);
}

type Place = { readonly text: Text; readonly rect: DOMRect };

function place(text: Text): Place {
  const range = document.createRange();
  range.selectNodeContents(text);
  return { text, rect: range.getBoundingClientRect() };
}

function textsOf(element: Element): Text[] {
  return childrenOf(element).flatMap((child) =>
    child instanceof Text ? [child] : child instanceof Element ? textsOf(child) : [],
  );
}

/** The number whose box is nearest to that of the first visible text that holds the label. */
function nearestNumber(label: string, texts: readonly Text[], numbers: readonly Place[]): string | undefined {
  const wanted = compact(label);
  const holder = texts.find(
    ({ data, parentElement }) => compact(data).includes(wanted) && parentElement?.checkVisibility(),
  );
  if (!holder) return undefined;
  const after = compact(holder.data).split(wanted)[1]!;
  if (findFigures(after).length > 0) return after;
  const { rect } = place(holder);
  let best: { text: string; far: number } | undefined;
  for (const number of numbers) {
    if (number.text === holder || number.rect.width === 0) continue;
    const far = between(rect, number.rect);
    // The unit often stands in the text behind.
    if (!best || far < best.far)
      best = { text: number.text.data + (number.text.parentElement?.nextElementSibling?.textContent ?? ''), far };
  }
  return best?.text;
}

function between(a: DOMRect, b: DOMRect): number {
  const dx = Math.max(0, a.left - b.right, b.left - a.right);
  const dy = Math.max(0, a.top - b.bottom, b.top - a.bottom);
  return Math.hypot(dx, dy);
}
