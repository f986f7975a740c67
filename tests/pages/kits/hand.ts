import { drawPairs, drawStatistic, drawTable, HAND_STYLES, type HandStyle } from './hand-figures.ts';
import { Sheet } from './hand-sheet.ts';
import type { Painter } from './kit.ts';
import { adoptStyles, painted, spread } from './styles.ts';
import type { Part, View } from './view.ts';

/** Markup of no library: classes are hashes, and the seed chooses how figures are set (`HAND_STYLES`). */
export const painter: Painter = handPainter('hand');

/** The same, always in one style. */
export function handPainter(name: string, style?: HandStyle): Painter {
  return {
    name,
    async paint(place, view, board) {
      const sheet = new Sheet(place.ownerDocument, board.seed);
      const hand: Hand = {
        sheet,
        style: style ?? HAND_STYLES[board.seed % HAND_STYLES.length]!,
        primary: board.theme.primary,
      };
      const drawn = sheet.make('div', '', draw(hand, view));
      const unstyle = adoptStyles(place, sheet.text());
      place.append(drawn);
      await painted();
      return () => {
        drawn.remove();
        unstyle();
      };
    },
  };
}

type Hand = { sheet: Sheet; style: HandStyle; primary: string };
type Of<Name extends Part['part']> = Extract<Part, { part: Name }>;

function draw(hand: Hand, view: View): Node {
  if (typeof view === 'string') return hand.sheet.document.createTextNode(view);
  if (Array.isArray(view)) {
    const all = hand.sheet.document.createDocumentFragment();
    all.append(...view.map((part) => draw(hand, part)));
    return all;
  }
  if (!('html' in view)) return PARTS[view.part](hand, view as never);
  const svg = SVG.has(view.html);
  const element = svg ? hand.sheet.svg(view.html, {}) : hand.sheet.make(view.html, '');
  if (view.class) element.setAttribute('class', view.class);
  for (const [name, value] of Object.entries(view.attributes ?? {})) element.setAttribute(name, value);
  Object.assign(element.style, view.style);
  element.append(draw(hand, view.children));
  return element;
}

const SVG = new Set('svg path circle rect line polyline polygon g text tspan defs'.split(' '));
const TONES = { good: '#00b42a', fair: '#ff7d00', bad: '#f53f3f', plain: '#86909c' } as const;

const PARTS: { [Name in Part['part']]: (hand: Hand, part: Of<Name>) => Node } = {
  card: (hand, { title, extra, children }) =>
    hand.sheet.make(
      'section',
      'background:#fff;border-radius:8px;padding:16px;margin-bottom:12px;box-shadow:0 1px 3px #0001',
      title !== undefined &&
        hand.sheet.make(
          'header',
          'font-size:16px;font-weight:500;margin-bottom:12px',
          draw(hand, spread(title, extra)),
        ),
      draw(hand, children),
    ),
  statistic: (hand, { title, value, suffix = '' }) =>
    drawStatistic(hand.sheet, hand.style, { title: draw(hand, title), value: draw(hand, value), suffix }),
  descriptions: (hand, { items, columns }) =>
    drawPairs(
      hand.sheet,
      hand.style,
      items.map(({ label, value }) => ({ label: draw(hand, label), value: draw(hand, value) })),
      columns,
    ),
  table: (hand, { columns, rows }) =>
    drawTable(hand.sheet, hand.style, {
      heads: columns.map(({ title }) => draw(hand, title)),
      rows: rows.map((row) => columns.map(({ key }) => draw(hand, row[key] ?? ''))),
    }),
  tabs: ({ ...hand }, { panels, active }) => {
    const bar = panels.map(({ title }, index) => choice(hand, title, index === active));
    const bodies = panels.map(({ body }, index) =>
      hand.sheet.make('div', index === active ? 'padding-top:12px' : hiddenBy(hand), draw(hand, body)),
    );
    return hand.sheet.make(
      'div',
      '',
      hand.sheet.make('nav', 'display:flex;gap:24px;border-bottom:1px solid #eee', ...bar),
      ...bodies,
    );
  },
  collapse: (hand, { panels, open }) =>
    hand.sheet.make(
      'div',
      '',
      ...panels.flatMap(({ title, body }, index) => [
        hand.sheet.make('h4', 'margin:8px 0;font-size:14px', index === open ? '▾ ' : '▸ ', draw(hand, title)),
        hand.sheet.make(
          'div',
          index === open ? 'padding:4px 0' : 'height:0;overflow:hidden;visibility:hidden',
          draw(hand, body),
        ),
      ]),
    ),
  drawer: (hand, { title, body }) =>
    hand.sheet.make(
      'aside',
      'position:fixed;top:0;right:0;bottom:0;width:720px;overflow:auto;background:#fff;padding:24px;box-shadow:-4px 0 16px #0003;z-index:50',
      hand.sheet.make('h3', 'margin:0 0 16px', title),
      draw(hand, body),
    ),
  // a dial in svg; what stands inside is drawn with it, or lies over it
  ring: (hand, { percent, inside }) => {
    const dial = hand.sheet.svg('svg', { width: 96, height: 96, viewBox: '0 0 96 96' });
    const arc = { cx: 48, cy: 48, r: 42, fill: 'none', 'stroke-width': 8 };
    const length = { 'stroke-dasharray': `${percent * 2.64} 264`, transform: 'rotate(-90 48 48)' };
    dial.append(
      hand.sheet.svg('circle', { ...arc, stroke: '#eee' }),
      hand.sheet.svg('circle', { ...arc, stroke: hand.primary, ...length }),
    );
    const lines = linesOf(inside);
    // A number in pieces would stand one below the other there.
    const drawn = lines.length <= 3 && !lines.includes('.') && GAUGES.has(hand.style);
    const text = { x: 48, 'text-anchor': 'middle', fill: '#1d2129' };
    if (drawn) {
      const put = (line: string, index: number) => ({
        ...text,
        y: 46 + index * 16,
        'font-size': index ? 11 : 16,
        line,
      });
      dial.append(...lines.map(put).map(({ line, ...at }) => hand.sheet.svg('text', at, line)));
    }
    const over = 'position:absolute;inset:0;display:flex;align-items:center;justify-content:center';
    const box = 'position:relative;width:96px;height:96px;display:inline-block';
    return hand.sheet.make('div', box, dial, !drawn && hand.sheet.make('div', over, draw(hand, inside)));
  },
  popover: (hand, { title, body, anchor }) =>
    hand.sheet.make(
      'span',
      'position:relative;display:inline-block',
      draw(hand, anchor),
      hand.sheet.make(
        'div',
        'position:absolute;top:100%;left:0;width:260px;background:#fff;border-radius:6px;box-shadow:0 4px 16px #0003;padding:12px;z-index:60',
        hand.sheet.make('b', '', title),
        hand.sheet.make('div', 'margin-top:6px', draw(hand, body)),
      ),
    ),
  tag: (hand, { text, tone }) =>
    hand.sheet.make(
      'em',
      `font-style:normal;font-size:12px;padding:0 6px;border-radius:2px;color:${TONES[tone]};border:1px solid ${TONES[tone]}`,
      text,
    ),
  badge: (hand, { count, child }) =>
    hand.sheet.make(
      'span',
      'position:relative',
      draw(hand, child),
      hand.sheet.make(
        'sup',
        'background:#f53f3f;color:#fff;border-radius:8px;padding:0 5px;font-size:11px',
        String(count),
      ),
    ),
  switcher: (hand, { options, selected }) =>
    hand.sheet.make(
      'div',
      'display:inline-flex;gap:12px',
      ...options.map((option, index) => choice(hand, option, index === selected)),
    ),
  help: (hand, { text }) => {
    const mark = hand.sheet.make(
      'i',
      'font-style:normal;color:#c9cdd4;margin-left:4px;border:1px solid;border-radius:50%;font-size:11px;padding:0 4px;cursor:help',
      '?',
    );
    mark.title = text;
    return mark;
  },
  menu: (hand, { items, selected }) =>
    hand.sheet.make(
      'ul',
      'list-style:none;margin:0;padding:0',
      ...items.map((item, index) =>
        hand.sheet.make(
          'li',
          `padding:10px 16px;cursor:pointer;color:${index === selected ? hand.primary : '#1d2129'}`,
          draw(hand, item),
        ),
      ),
    ),
  alert: (hand, { text }) =>
    hand.sheet.make(
      'div',
      'background:#e8f3ff;padding:8px 12px;border-radius:4px;margin-bottom:12px;font-size:13px',
      text,
    ),
  button: (hand, { text, primary }) =>
    hand.sheet.make(
      'button',
      `border:1px solid ${hand.primary};border-radius:4px;padding:4px 15px;background:${primary ? hand.primary : '#fff'};color:${primary ? '#fff' : hand.primary}`,
      text,
    ),
};

const GAUGES = new Set<HandStyle>(['columns', 'first', 'absolute', 'apart']);

/** The texts of a view of elements alone. */
function linesOf(view: View): string[] {
  if (typeof view === 'string') return view ? [view] : [];
  if (Array.isArray(view)) return view.flatMap(linesOf);
  return 'html' in view ? view.children.flatMap(linesOf) : Array<string>(9).fill('');
}

function choice(hand: Hand, text: string, chosen: boolean): HTMLElement {
  const item = hand.sheet.make(
    'span',
    `padding:6px 0;cursor:pointer;${chosen ? `color:${hand.primary};border-bottom:2px solid ${hand.primary}` : 'color:#4e5969'}`,
    text,
  );
  item.setAttribute('aria-selected', String(chosen));
  return item;
}

/** Three ways to hide a panel that is not the chosen one. */
function hiddenBy({ style }: Hand): string {
  if (style === 'absolute') return 'position:absolute;visibility:hidden;left:0';
  return style === 'grid' ? 'height:0;overflow:hidden;opacity:0' : 'display:none';
}
