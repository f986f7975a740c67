import type { PlatformId } from '../../records/ids';
import type { DayForm } from './read-day';
import type { Written } from './read-number';

/** `wide` a row a day, a column an indicator · `long` a row a figure · `across` a row an indicator, a column a day. */
export const SHAPES = ['wide', 'long', 'across'] as const;
export type TableShape = (typeof SHAPES)[number];

/** One sort of figure in a table: a column of a wide one, a name in the others. */
export type FigureUse = {
  /** The column, or the name as `headKey` has it. */
  readonly key: number | string;
  /** What the table calls it. */
  readonly head: string;
  /** Some of its cells. */
  readonly samples: readonly string[];
  /** The indicator that it is; undefined for one that is not to be taken. */
  readonly indicator: string | undefined;
  /** What its numbers mean where no unit stands beside them. */
  readonly written: Written;
  /** Whether that is more than a guess. */
  readonly isSure: boolean;
};

export type ShopUse = { readonly shopId: string; readonly shopName: string };

/** How a table is to be understood: guessed first, and all of it for the seller to change. */
export type Mapping = {
  readonly shape: TableShape;
  /** Which of the filled rows is the head, counted from 0, and whether it has a second line. */
  readonly headRow: number;
  readonly headRows: 1 | 2;
  readonly platform: PlatformId;
  /** Columns, counted from 0; undefined where there is none. */
  readonly dayColumn: number | undefined;
  readonly nameColumn: number | undefined;
  readonly valueColumn: number | undefined;
  readonly shopColumn: number | undefined;
  /** The day of all figures of a table that names none. */
  readonly day: string | undefined;
  readonly dayForm: DayForm;
  /** Whether an empty day, shop or name means the one above it. */
  readonly fillDown: boolean;
  /** The shop by its name in the table; of all rows where there is no column, under the empty name. */
  readonly shops: ReadonlyMap<string, ShopUse>;
  readonly figures: readonly FigureUse[];
};
