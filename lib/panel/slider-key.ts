export type SliderRange = { readonly min: number; readonly max: number; readonly step: number };

/**
 * Where a key moves a slider. Arrows: the next step. PageUp and PageDown: the next edge of a tier, or ten steps where
 * the model has none. Home and End: the ends. A value off the step's grid (4.6923 at steps of 0.01) first goes to the
 * grid, so that a round figure can be reached.
 * @returns undefined for any other key
 */
export function sliderKey(
  key: string,
  value: number,
  range: SliderRange,
  edges: readonly number[],
): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return toGrid(value, range, 1, 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return toGrid(value, range, -1, 1);
    case 'PageUp':
      return nextEdge(value, edges, 1) ?? (edges.length > 0 ? range.max : toGrid(value, range, 1, 10));
    case 'PageDown':
      return nextEdge(value, edges, -1) ?? (edges.length > 0 ? range.min : toGrid(value, range, -1, 10));
    case 'Home':
      return range.min;
    case 'End':
      return range.max;
    default:
      return undefined;
  }
}

/** What a drag to a position means: the step nearest to it, or the page's own value where that is as near. */
export function draggedTo(position: number, { min, max, step }: SliderRange, own: number | undefined): number {
  const steps = Math.round(position / step) * step;
  const onStep = Math.min(max, Math.max(min, Number(steps.toPrecision(12))));
  const isOwn = own !== undefined && Math.abs(position - own) <= Math.abs(position - onStep);
  return isOwn ? own : onStep;
}

/** The nearest edge beyond a value in a direction. */
export function nextEdge(value: number, edges: readonly number[], direction: 1 | -1): number | undefined {
  const beyond = edges.filter((edge) => (edge - value) * direction > 1e-9).map((edge) => edge * direction);
  return beyond.length === 0 ? undefined : Math.min(...beyond) * direction;
}

function toGrid(value: number, { min, max, step }: SliderRange, direction: 1 | -1, steps: number): number {
  const position = (value - min) / step;
  const near = Math.round(position);
  const onGrid = Math.abs(position - near) < 1e-6;
  const from = onGrid ? near : direction > 0 ? Math.floor(position) : Math.ceil(position);
  const moved = min + (from + direction * steps) * step;
  return Math.min(max, Math.max(min, Number(moved.toPrecision(12))));
}
