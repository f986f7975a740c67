import type { Estimate } from '../engine';
import { decimalsOf } from '../format/decimals';
import { formatBand } from '../format/points';
import { formatValue } from '../format/value';
import { language, said } from '../i18n/text';
import type { Unit } from '../records/ids';
import type { Snapshot } from '../records/snapshot';
import { figureName } from './figure-name';
import { pagesOf } from './page-model';
import type { Panel } from './panel-model';

/** How a figure is called and printed. */
export type Printing = { readonly name: string; readonly unit: Unit; readonly decimals: number };

/** Of any figure that was ever read. @param snapshots newest last: they have the printed digits */
export function printingOf(panel: Panel, snapshots: readonly Snapshot[], id: string): Printing {
  const platform = panel.platform.value;
  const term = platform?.vocabulary.terms.find(({ indicator }) => indicator === id);
  const reading = snapshots
    .findLast(({ readings }) => readings.some(({ indicator }) => indicator === id))
    ?.readings.find(({ indicator }) => indicator === id);
  const { taught } = pagesOf(panel).decisions.value;
  return {
    name: said(figureName(platform, taught, { indicator: id, label: reading?.label })),
    unit: reading?.unit ?? term?.unit ?? 'score',
    decimals: reading ? decimalsOf(reading.raw) : 0,
  };
}

/** `1.340%`; a score of points is said without its unit. */
export function printed({ unit, decimals }: Printing, value: number): string {
  return unit === 'score' ? formatValue(value, 'count', decimals, language.value) : formatValue(value, unit, decimals, language.value); // biome-ignore format: one choice
}

/** `81–83`, outward to the printed digits. */
export function printedBand({ decimals }: Printing, value: Estimate): string {
  return formatBand(value, decimals);
}
