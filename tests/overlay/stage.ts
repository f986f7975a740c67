import type { PageLink } from '../../lib/messages/page-link';
import { type Box, hasArea } from '../../lib/overlay/box';
import { type Choices, mountOverlay, type OverlaySources } from '../../lib/overlay/overlay';
import { parentOf, shadowOf } from '../../lib/reader/dom';
import { isInSight } from '../../lib/reader/visible-text';
import type { Better, PlatformId } from '../../lib/records/ids';
import type { Reading, Snapshot } from '../../lib/records/snapshot';
import type { Truth } from '../pages/generator.ts';

/** What the reader would have stored of a page whose truth is known. */
export function snapshotOf(truth: Truth & { platform?: PlatformId }): Snapshot {
  return {
    platform: truth.platform ?? 'douyin',
    shopId: truth.shopId,
    shopName: truth.shopName,
    page: truth.page || 'overview',
    day: truth.day ?? '2026-09-09',
    dayFrom: 'page',
    capturedAt: '2026-09-10T10:00:00+08:00',
    url: 'https://fxg.jinritemai.com/ffa/eco/experience-score',
    stage: truth.stage,
    ...(truth.industry && { industry: truth.industry }),
    readings: truth.figures.flatMap(({ status, value, ...figure }): Reading[] =>
      status === 'read' && value !== undefined ? [{ ...figure, value }] : [],
    ),
  };
}

/** The same shop so many days earlier, every figure moved by a share of itself. */
export function daysBefore(snapshot: Snapshot, count: number): Snapshot[] {
  return Array.from({ length: count }, (_, index) => {
    const back = count - index;
    const day = new Date(Date.parse(snapshot.day) - back * 86_400_000).toISOString().slice(0, 10);
    const moved = (value: number, place: number) => value * (1 + 0.02 * Math.sin(back * 1.3 + place));
    return {
      ...snapshot,
      day,
      readings: snapshot.readings.map((reading, place) => ({ ...reading, value: moved(reading.value, place) })),
    };
  });
}

/** The text node of each figure: the one with its number that is nearest to its label. */
export function figuresIn(root: Element, readings: readonly Reading[]): Map<string, Text> {
  const texts = textsIn(root).filter((text) => (text.parentElement ?? root).checkVisibility());
  return new Map(
    readings.flatMap(({ indicator, label, raw }) => {
      const number = /[\d.,]+/.exec(raw)?.[0] ?? raw;
      const same = texts.filter((text) => (/[\d.,]+/.exec(text.data)?.[0] ?? text.data.trim()) === number);
      const [nearest] = same.sort((a, b) => stepsTo(label, a) - stepsTo(label, b));
      return nearest ? [[indicator, nearest] as const] : [];
    }),
  );
}

export function textsIn(root: Node): Text[] {
  const found: Text[] = [];
  for (const node of root.childNodes) {
    if (node instanceof Text && node.data.trim() !== '') found.push(node);
    else if (node instanceof Element && !/^(style|script)$/.test(node.localName)) {
      const shadow = shadowOf(node);
      found.push(...textsIn(node), ...(shadow ? textsIn(shadow) : []));
    }
  }
  return found;
}

function stepsTo(label: string, text: Text): number {
  let steps = 0;
  const wanted = label.replace(/\s/g, '');
  for (let up = parentOf(text); up && !up.textContent.replace(/\s/g, '').includes(wanted); up = parentOf(up)) steps++;
  return steps;
}

export function linkTo(snapshot: Snapshot | undefined, figures: ReadonlyMap<string, Text>): PageLink {
  const better = new Map<string, Better>();
  return { reading: true, chips: true, snapshot, figures, better, listeners: new Set() };
}

export type Stage = {
  readonly link: PageLink;
  /** Inside the overlay's closed root. */
  readonly root: () => ShadowRoot;
  readonly chips: () => HTMLButtonElement[];
  readonly card: () => HTMLElement | null;
  readonly choose: (choices: Partial<Choices>) => void;
  readonly abort: () => void;
  readonly said: string[];
};

export const CHOICES: Choices = { language: 'zh-CN', off: false, shopOf: () => ({}) };

/** The overlay over what stands in the page, with a way into its closed root for the test. */
export function putOverlay(link: PageLink, history: readonly Snapshot[] = [], given: Partial<Choices> = {}): Stage {
  let root: ShadowRoot | undefined;
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    root = attach.call(this, init);
    if (init.mode !== 'closed') throw new Error('the page can look into the overlay');
    return root;
  };
  const ended = new AbortController();
  const said: string[] = [];
  const sources: OverlaySources = {
    link,
    signal: ended.signal,
    isAlive: () => true,
    history: async () => history,
    whatIf: (indicator) => said.push(`what if ${indicator}`),
    turnOff: (where) => said.push(`off ${where}`),
  };
  const choose = mountOverlay(sources, { ...CHOICES, ...given });
  Element.prototype.attachShadow = attach;
  return {
    link,
    root: () => root!,
    chips: () => [...root!.querySelectorAll<HTMLButtonElement>('.chip')].filter((chip) => !chip.hidden),
    card: () => root!.querySelector<HTMLElement>('.card'),
    choose: (changed) => choose({ ...CHOICES, ...changed }),
    abort: () => ended.abort(),
    said,
  };
}

/** Long enough for the overlay to have looked again. */
export async function settled(ms = 700): Promise<void> {
  await new Promise((done) => setTimeout(done, ms));
  await new Promise((done) => requestAnimationFrame(done));
}

/** Every line of text that can be seen, with what it says. */
export function lines(root: Element): { text: string; box: Box }[] {
  return textsIn(root).flatMap((text) => {
    if (!text.parentElement?.checkVisibility({ visibilityProperty: true }) || !isInSight(text)) return []; // an odometer's other digits
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()].filter(hasArea).map((box) => ({ text: text.data, box }));
  });
}

/** From the nearer edges of two boxes, in pixels; 0 where they touch. */
export function distance(a: Box, b: Box): number {
  const x = Math.max(0, a.left - b.right, b.left - a.right);
  const y = Math.max(0, a.top - b.bottom, b.top - a.bottom);
  return Math.hypot(x, y);
}
