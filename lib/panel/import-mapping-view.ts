import { ENCODINGS, type Encoding } from '../exchange/import/encoding';
import { isDay } from '../exchange/import/guess-figures';
import type { Decided } from '../exchange/import/guess-mapping';
import type { KnownOf } from '../exchange/import/known-indicator';
import type { FigureUse, Mapping } from '../exchange/import/mapping';
import { readFigure } from '../exchange/import/read-figure';
import type { Written } from '../exchange/import/read-number';
import type { TableSurvey } from '../exchange/import/survey';
import { headsOf } from '../exchange/import/table-head';
import { writtenAs } from '../exchange/import/to-unit';
import type { Bilingual, PlatformId } from '../records/ids';
import { termsOf } from './import-known';

export { newShop } from '../exchange/import/change-mapping';
export type { Decided, FigureUse, Mapping, Written };
export type Survey = TableSurvey;

/** A choice of a list: what it is called, and what it means. */
export type Option<T> = { readonly value: T; readonly text: string };

/** The columns of a table, each by its letter and head; the one of a table without heads by its letter alone. */
export function columnOptions({ first, columns }: TableSurvey, mapping: Mapping): Option<number>[] {
  const heads = headsOf(first, mapping);
  return columns.map((_, column) => ({
    value: column,
    text: `${lettersOf(column)}${heads[column] ? ` ${heads[column]}` : ''}`,
  }));
}

/** The row that may be the head, each by its first cells. */
export function headOptions({ first }: TableSurvey): Option<number>[] {
  return first.slice(0, 10).map(({ line, cells }, row) => {
    const some = cells
      .filter((cell) => cell !== '')
      .slice(0, 3)
      .join(' · ');
    return { value: row, text: `${line}: ${some.slice(0, 40)}` };
  });
}

/** How a figure may be written, where there is a choice. */
export function writtenOptions({ indicator }: FigureUse, platform: PlatformId, known: KnownOf): readonly Written[] {
  const unit = known(platform).get(indicator ?? '')?.unit;
  return unit ? writtenAs(unit) : [];
}

/** What the first sample comes to, in the indicator's unit; undefined where it comes to nothing. */
export function sampleValue({ samples, indicator, written }: FigureUse, platform: PlatformId, known: KnownOf) {
  const own = known(platform).get(indicator ?? '');
  const [sample] = samples;
  if (!own || sample === undefined) return undefined;
  const read = readFigure(sample, written, own);
  return 'value' in read ? { value: read.value, unit: own.unit } : { fault: read.fault };
}

/** Indicators that two figures are taken for: a table has one of each. */
export function takenTwice({ figures }: Mapping): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { indicator } of figures) {
    if (indicator === undefined) continue;
    if (seen.has(indicator)) twice.add(indicator);
    seen.add(indicator);
  }
  return twice;
}

/** What a mapping still lacks before it can be used. */
export type MappingLack = 'figures' | 'twice' | 'day' | 'name' | 'value' | 'shop';
export function lackOf(mapping: Mapping, survey: TableSurvey): MappingLack | undefined {
  const { shape, dayColumn, nameColumn, valueColumn, day, shops, figures } = mapping;
  if (shape !== 'wide' && nameColumn === undefined) return 'name';
  if (shape === 'long' && valueColumn === undefined) return 'value';
  if (figures.every(({ indicator }) => indicator === undefined)) return 'figures';
  if (takenTwice(mapping).size > 0) return 'twice';
  if (shape === 'across' ? !headsOf(survey.first, mapping).some(isDay) : dayColumn === undefined && !day) return 'day';
  if (shops.size === 0 || [...shops.values()].some(({ shopId }) => shopId.trim() === '')) return 'shop';
  return undefined;
}

/** Whether some of the days came without a year, or in an order that must be told. */
export function dayDoubts({ columns, first }: TableSurvey, mapping: Mapping): { short: boolean; turned: boolean } {
  if (mapping.shape === 'across') {
    const heads = headsOf(first, mapping);
    return {
      short: heads.some((head) => isDay(head) && !/\d{4}/.test(head)),
      turned: heads.some((head) => /^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/.test(head)),
    };
  }
  const column = columns[mapping.dayColumn ?? -1];
  return { short: (column?.short ?? 0) > 0, turned: (column?.turned ?? 0) > 0 };
}

const ENCODING_NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  gb18030: 'GB18030 / GBK',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
};

export const encodingOptions: readonly Option<Encoding>[] = ENCODINGS.map((value) => ({
  value,
  text: ENCODING_NAMES[value],
}));

/** The indicators of a platform by name; of two with one name the second says its id. */
export function indicatorOptions(
  platform: PlatformId,
  today: string,
  said: (name: Bilingual) => string,
): Option<string | undefined>[] {
  const names = new Map<string, string>();
  for (const { indicator, name } of termsOf(platform, today)) {
    if (names.has(indicator)) continue;
    const text = said(name);
    names.set(indicator, [...names.values()].includes(text) ? `${text} (${indicator})` : text);
  }
  return [...names].map(([value, text]) => ({ value, text }));
}

/** `0` is A, `27` is AB. */
function lettersOf(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : lettersOf(Math.floor(column / 26) - 1) + letter;
}
