/** Which days a chart shows, as day numbers, both included, and the day that is looked at. */
export type ChartView = { readonly from: number; readonly to: number; readonly cursor: number };
/** The first and the last day that there are. */
export type ChartEnds = { readonly first: number; readonly last: number };

/** Fewer days tell nothing. */
const FEWEST = 7;
/** What a key zooms by. */
const ZOOM = 2;
const WEEK = 7;

/** What a key does to a chart; undefined where it means nothing to it. */
export function chartKey(
  { key, shiftKey = false }: { readonly key: string; readonly shiftKey?: boolean },
  view: ChartView,
  ends: ChartEnds,
): ChartView | undefined {
  const step = shiftKey ? WEEK : 1;
  const length = view.to - view.from;
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return lookAt(view.cursor - step, view, ends);
    case 'ArrowRight':
    case 'ArrowUp':
      return lookAt(view.cursor + step, view, ends);
    case 'PageUp':
      return lookAt(view.cursor - length, view, ends);
    case 'PageDown':
      return lookAt(view.cursor + length, view, ends);
    case 'Home':
      return lookAt(ends.first, view, ends);
    case 'End':
      return lookAt(ends.last, view, ends);
    case '+':
    case '=':
      return zoomed(view, 1 / ZOOM, ends);
    case '-':
    case '_':
      return zoomed(view, ZOOM, ends);
    default:
      return undefined;
  }
}

/** Looks at a day; the days that are shown move along where it lies outside. */
export function lookAt(day: number, { from, to }: ChartView, ends: ChartEnds): ChartView {
  const cursor = Math.min(Math.max(day, ends.first), ends.last);
  const by = cursor < from ? cursor - from : cursor > to ? cursor - to : 0;
  return { from: from + by, to: to + by, cursor };
}

/** So many times the days, around the one that is looked at, which keeps its place. */
export function zoomed({ from, to, cursor }: ChartView, times: number, ends: ChartEnds): ChartView {
  const length = Math.max(FEWEST - 1, Math.round((to - from) * times));
  const share = to > from ? (cursor - from) / (to - from) : 0.5;
  const start = Math.round(cursor - share * length);
  return shown({ from: start, to: start + length }, cursor, ends);
}

/** These days, cut to those that there are. */
export function shown(
  { from, to }: { readonly from: number; readonly to: number },
  cursor: number,
  { first, last }: ChartEnds,
): ChartView {
  const length = Math.max(FEWEST - 1, Math.min(to - from, last - first));
  const start = Math.max(first, Math.min(from, last - length));
  return { from: start, to: start + length, cursor: Math.min(Math.max(cursor, start), start + length) };
}
