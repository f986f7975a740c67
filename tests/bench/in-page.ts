import type { Row } from './engine';
import { median } from './measured';

// What benches need that run in a page of a real Chromium.

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/**
 * What a work took, in milliseconds: on the clock, of this page's thread, and of its longest task. Only the first depends on
 * what else the machine does.
 */
export type Worked = { readonly time: number; readonly computed: number; readonly longestTask: number };

/** What `page-clock.ts` lends to the page. */
type Clock = { threadTime(): Promise<number>; watchTasks(): Promise<void>; longestTask(): Promise<number> };

export async function worked(work: () => Promise<unknown>): Promise<Worked> {
  const clock = globalThis as unknown as Clock;
  await clock.watchTasks();
  const before = await clock.threadTime();
  const time = await timed(work);
  const computed = (await clock.threadTime()) - before;
  return { time, computed, longestTask: await clock.longestTask() };
}

/** Against the same of a baseline; the ratio is that of what was computed. */
export function workedRow(name: string, ours: Worked, theirs: Worked, baseline: string): Row {
  const text = ({ time, computed }: Worked) => `${milli(time)} (${milli(computed)} computed)`;
  return {
    name,
    value: text(ours),
    baseline: `${baseline} ${text(theirs)}`,
    ratio: theirs.computed / ours.computed,
  };
}

/** Median of five. */
export async function several(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 5; round++) times.push(await timed(work));
  return median(times);
}

export function row(name: string, ours: number, theirs?: number, baseline?: string): Row {
  const value = milli(ours);
  return theirs === undefined
    ? { name, value }
    : { name, value, baseline: `${baseline} ${milli(theirs)}`, ratio: theirs / ours };
}

export function taskRow({ longestTask }: Worked): Row {
  return {
    name: '  its longest task, computed (budget 50 ms)',
    value: milli(longestTask),
    baseline: 'budget 50 ms',
    ratio: 50 / longestTask,
  };
}

/** More memory in use than before, against what a part of the same took: it does not grow with the size. */
export function memoryRow(whole: number, part: number, portion: string): Row {
  return {
    name: '  most memory in use meanwhile, over what was in use before',
    value: mega(whole),
    baseline: `${mega(part)} for ${portion}`,
  };
}

/** Bytes in use by scripts; the browser tells precisely where it was started with `--enable-precise-memory-info`. */
export function memory(): number {
  return (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;
}

function milli(milliseconds: number): string {
  return `${milliseconds.toFixed(milliseconds < 10 ? 2 : 0)} ms`;
}

function mega(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(0)} MB`;
}
