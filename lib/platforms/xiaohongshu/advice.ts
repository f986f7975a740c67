import type { Avoid, Fix } from '../../engine/types';

/** Nothing that we could stand for yet: how this score is computed is not public. */
export const fixes: readonly Fix[] = [];
export const avoid: readonly Avoid[] = [];
