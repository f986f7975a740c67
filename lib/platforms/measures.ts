import type { Term } from './vocabulary';

/** Unit and range as most indicators of a kind have them. A platform whose scale is narrower says so itself. */
type Measure = Pick<Term, 'unit' | 'range'>;

export const percent = { unit: 'percent', range: [0, 100] } as const satisfies Measure;
export const count = { unit: 'count', range: [0, 1e9] } as const satisfies Measure;
/** A day: nobody's average reply takes longer. */
export const seconds = { unit: 'seconds', range: [0, 86400] } as const satisfies Measure;
/** 30 days, the window of nearly every indicator. */
export const hours = { unit: 'hours', range: [0, 720] } as const satisfies Measure;
export const days = { unit: 'days', range: [0, 60] } as const satisfies Measure;
/** Five points or stars, none is 0. */
export const outOf5 = { unit: 'score', range: [0, 5] } as const satisfies Measure;
/** A mean of ratings of one to five stars. */
export const rating = { unit: 'score', range: [1, 5] } as const satisfies Measure;
export const outOf10 = { unit: 'score', range: [0, 10] } as const satisfies Measure;
export const outOf100 = { unit: 'score', range: [0, 100] } as const satisfies Measure;
