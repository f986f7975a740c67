import * as z from 'zod/mini';

/** What the page prints: a label, a figure, a stretch of text. */
export const printed = z.string().check(z.maxLength(400));

/** The name of a shop, or of an indicator or a page kind. */
export const name = z.string().check(z.maxLength(100));

/** Origin and path; never the query, which may carry tokens. */
export const address = z.string().check(z.maxLength(500));

/** A moment: ISO 8601 with offset, `2026-09-09T11:05:00+08:00`. */
export const instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/));

/** A number between two others, both included. */
export function between(low: number, high: number) {
  return z.number().check(({ value, issues }) => {
    if (value >= low && value <= high) return;
    issues.push({ code: 'custom', message: `requires ${low} to ${high}`, input: value });
  });
}
