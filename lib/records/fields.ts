import * as z from 'zod/mini';
import { PLATFORM_IDS } from './ids';

// The two limits are checks of our own: zod's, which also speak of dates, sets and emoji, are a twentieth of the worker.

/** Of a text or a list: no longer than this. */
export function atMost(length: number) {
  return ({ value, issues }: z.core.ParsePayload<{ length: number }>): void => {
    if (value.length > length) issues.push({ code: 'custom', message: `requires at most ${length}`, input: value });
  };
}

/** Of a number: both included. */
export function between(low: number, high: number) {
  return ({ value, issues }: z.core.ParsePayload<number>): void => {
    if (value < low || value > high) {
      issues.push({ code: 'custom', message: `requires ${low} to ${high}`, input: value });
    }
  };
}

export const platform = z.enum(PLATFORM_IDS);

/** What the page prints: a label, a figure, a stretch of text. */
export const printed = z.string().check(atMost(400));

/** The name of a shop, or of an indicator or a page kind. */
export const name = z.string().check(atMost(100));

/** Origin and path; never the query, which may carry tokens. */
export const address = z.string().check(atMost(500));

/** A moment: ISO 8601 with offset, `2026-09-09T11:05:00+08:00`. */
export const instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/));

/** A business day, `YYYY-MM-DD`. */
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
