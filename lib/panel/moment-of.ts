import type { Moment } from '../engine/attribute/types';
import type { DayValues } from '../engine/day-values';
import { forShop } from '../engine/for-shop';
import type { Panel } from './panel-model';
import { ruleFor } from './rule-for';

/** A day of the shop in view with the rules of that day: the panel's own, with what they learnt, where they are the same. */
export function momentOf(panel: Panel, { day, values }: DayValues): Moment | undefined {
  const rule = ruleFor(panel.platform.value, day);
  if (!rule) return undefined;
  const own = panel.model.value;
  return { day, values, model: own?.id === rule.id ? own : forShop(rule, panel.variant.value) };
}
