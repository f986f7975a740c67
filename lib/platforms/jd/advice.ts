import type { Avoid, Fix } from '../../engine/types';

export const fixes: readonly Fix[] = [];
export const avoid: readonly Avoid[] = [];
