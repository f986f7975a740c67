const DAY = 86_400_000;
const FIRST = Date.parse('2025-11-01T00:00:00Z');

/** Business day of an index; the simulated platforms open on 2025-11-01. */
export function dayOf(index: number): string {
  return new Date(FIRST + index * DAY).toISOString().slice(0, 10);
}

export function indexOf(day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - FIRST) / DAY);
}
