export { dayOf, indexOf } from './calendar';
export { type Chance, chance } from './chance';
export { KIND_NAMES, KINDS, type Kind, type KindName } from './kinds';
export { distance, MEASURES, type Measure, valueAt } from './measures';
export type { Facts, Rules, Scores, TrueDimension, TrueIndicator } from './rules';
export { recent, type Shop, type ShopOptions, simulateShop } from './shop';
export type { Parts, Truth } from './truth';
