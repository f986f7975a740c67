/** A seeded source of numbers: the same seed and key give the same sequence on every machine. */
export type Random = {
  /** 0 ≤ x < 1 */
  next(): number;
  /** Whole number, both ends included. */
  int(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
};

/** mulberry32 over a hash of seed and key; a key of its own for each purpose keeps the others unchanged when one grows. */
export function random(seed: number, key: string): Random {
  let state = hash(`${seed}/${key}`);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  next();
  return {
    next,
    int: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick: (list) => list[Math.floor(next() * list.length)]!,
  };
}

/** A slow, repeatable drift between −1 and 1: what a thirty-day window does from one day to the next. */
export function drift(seed: number, key: string, day: string): number {
  const r = random(seed, `drift/${key}`);
  const x = dayNumber(day);
  const wave = (period: number) => Math.sin((x / period + r.next()) * 2 * Math.PI);
  return (wave(29 + 4 * r.next()) + wave(11 + 3 * r.next()) * 0.5) / 1.5;
}

/** `2026-09-09` → `2026-09-08`. */
export function dayBefore(day: string): string {
  return new Date((dayNumber(day) - 1) * 86_400_000).toISOString().slice(0, 10);
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}
