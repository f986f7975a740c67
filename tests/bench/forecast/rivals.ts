/** A figure as a page printed it, `day` days before today (0, −1 ...), oldest first. */
export type Printed = { readonly day: number; readonly value: number };

/** What somebody who knows only the printed figures would say of the figure so many days ahead. */
export type Rival = (seen: readonly Printed[], ahead: number) => number;

const WINDOW = 30;
const BACK = 14;
const DAMPED = 0.9;

function last(seen: readonly Printed[]): Printed {
  return seen[seen.length - 1]!;
}

/** Of late, a day. */
function slope(seen: readonly Printed[]): number {
  const now = last(seen);
  const before = seen.find(({ day }) => day >= now.day - BACK)!;
  return before.day === now.day ? 0 : (now.value - before.value) / (now.day - before.day);
}

function mean(seen: readonly Printed[]): number {
  return seen.reduce((sum, { value }) => sum + value, 0) / seen.length;
}

/** Days one by one from the differences of windows; the first window's are taken to be alike. */
function byRecursion(seen: readonly Printed[], ahead: number): number {
  const [first] = seen;
  const figures = new Map<number, number>();
  for (let index = 0; index < seen.length; index += 1) {
    const { day, value } = seen[index]!;
    const next = seen[index + 1];
    const to = next?.day ?? day + 1;
    for (let at = day; at < to; at += 1)
      figures.set(at, next ? value + ((next.value - value) * (at - day)) / (to - day) : value);
  }
  const days = new Map<number, number>();
  for (let day = first!.day - WINDOW + 1; day <= first!.day; day += 1) days.set(day, first!.value);
  for (let day = first!.day + 1; day <= 0; day += 1) {
    days.set(day, Math.max(0, days.get(day - WINDOW)! + WINDOW * (figures.get(day)! - figures.get(day - 1)!)));
  }
  const level = mean(seen.slice(-WINDOW));
  let change = 0;
  for (let step = 1; step <= ahead; step += 1) change += (level - (days.get(step - WINDOW) ?? level)) / WINDOW;
  return last(seen).value + change;
}

export const RIVALS: Readonly<Record<string, Rival>> = {
  still: (seen) => last(seen).value,
  drift: (seen, ahead) => last(seen).value + slope(seen) * ahead,
  damped: (seen, ahead) => last(seen).value + (slope(seen) * DAMPED * (1 - DAMPED ** ahead)) / (1 - DAMPED),
  mean: (seen, ahead) => last(seen).value + (mean(seen) - last(seen).value) * Math.min(1, ahead / WINDOW),
  recursion: byRecursion,
};
