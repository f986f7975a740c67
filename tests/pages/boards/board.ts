import type { PlatformId, Unit } from '../../../lib/records/ids.ts';

/**
 * A seller back-end's page as data, for every platform. `drawBoard` makes one from a seed, `truthOf` says what a reader
 * must give back, a kit (`../kits/kit.ts`) draws it with a component library. Nothing in it is a class, a tag or a style.
 */
export type BoardSpec = {
  seed: number;
  platform: PlatformId;
  /** Which of the platform's score systems and rule versions: an id of `catalog.ts`. */
  system: string;
  language: 'zh' | 'en';
  /** Where such a page stands. `knownPath` tells whether the path is one that the platform's sources name. */
  url: string;
  knownPath: boolean;
  /** document.title */
  title: string;
  /** The heading over the board. */
  heading: string;
  shop: { name: string; id?: string };
  header: Header;
  /** The business day and how the page says it; absent where it says nothing. */
  day?: DayStatement;
  /** The switch of periods over the board; figures are those of the selected one. */
  period?: { options: string[]; selected: number; look: 'segmented' | 'buttons' | 'tabs' | 'select' };
  sections: Section[];
  /** Where the board stands in the page. In a frame, shop and menu are in the top document only. */
  place: Place;
  surroundings: Surroundings;
  /** A bubble over the page with example figures, or a hovered figure's popover with those of peers. */
  bubble?: { title: string; lines: string[] };
  theme: { primary: string; radius: number; compact: boolean };
};

export const PLACES = ['page', 'frame', 'foreign_frame', 'open_shadow', 'closed_shadow'] as const;
export type Place = (typeof PLACES)[number];

/** How the header says whose shop this is. `text` lines are printed as they are, each in an element of its own. */
export type Header = {
  brand: string;
  /** `top`: in the bar · `sidebar`: at the menu's foot · `menu`: in an opened user menu · `page`: over the board */
  at: 'top' | 'sidebar' | 'menu' | 'page';
  /** `当前店铺：` before the name. */
  lead?: string;
  /** The shop's name as printed, its suffix included. */
  name: string;
  /** `店铺ID：12345678`, `ID 12345678` or the bare number; absent where none is shown. */
  id?: string;
  /** `（主账号）`, `旗舰店`, `张三`: chips beside the name, never part of it; one in brackets stands in the name's element. */
  chips: string[];
};

export type DayStatement = {
  /** `YYYY-MM-DD`; empty for `昨日数据`, which names no day. */
  day: string;
  /** As printed: `数据日期：2026-09-08`, `统计周期 2026-08-10 ~ 2026-09-08`, `更新时间：2026-09-09 11:00:37（今日已更新）`. */
  text: string;
  at: 'heading' | 'right' | 'foot';
};

export const LAYOUTS = [
  'cards', // one card a figure
  'statistics', // the library's statistic tiles
  'tiles', // value over label, by hand
  'descriptions', // the library's list of descriptions, plain
  'descriptions_bordered',
  'descriptions_vertical',
  'table_rows', // an indicator a row
  'table_fixed', // the same, first and last column fixed; some libraries draw the table twice
  'table_across', // an indicator a column, rows 本店 / 行业均值
  'table_periods', // an indicator a row, two periods side by side; the first is the board's
  'list', // label left, value right, all lines in one block
  'inline', // 商品综合评分：4.69分
  'rings', // in progress circles: scores only
] as const;
export type Layout = (typeof LAYOUTS)[number];

/** How a section is held. `tabs` and `collapse` have other panels, whose stale figures stand in the document unseen. */
export type Holder = 'plain' | 'card' | 'tabs' | 'collapse' | 'drawer';

export type Section = {
  title: string;
  layout: Layout;
  holder: Holder;
  figures: Figure[];
  /** The dimension's own score, printed in the section's head; never also among `figures`. */
  score?: Figure;
  /** Panels of `tabs` and `collapse` that are not shown. Never to be read. */
  hidden?: { title: string; figures: Figure[] }[];
  /** Headings of a table's columns. */
  columns?: Columns;
  /** The figures are of another period, under a heading that says so, and in sight: never to be read. */
  other?: boolean;
};

/** Headings as printed; a column that is absent is not drawn. */
export type Columns = {
  /** Before the label: the figure's `group`, printed once for the rows that share it. */
  group?: string;
  label: string;
  own: string;
  peer?: string;
  weight?: string;
  score?: string;
  change?: string;
  /** In `table_periods`: the other period. */
  other?: string;
  /** In what order the columns after the label stand. */
  order: readonly ('own' | 'peer' | 'weight' | 'score' | 'change' | 'other')[];
};

/** One figure with all that stands beside it. What is absent is not on the page. */
export type Figure = {
  /** `platform/indicator` of `catalog.ts`: an id of the exam's own. */
  key: string;
  status: 'read' | 'no_data';
  /** As printed, without a unit that stands in brackets behind it. */
  label: string;
  /** `（小时）` or `(%)` behind the label, where the unit stands there and not beside the number. */
  labelUnit?: string;
  /** `99.412`, `1小时23分`, `４．６９`, `--`. */
  number: string;
  /** ` %`, `小时`, empty. A leading blank is drawn. */
  suffix: string;
  /** `/ 5.0` behind the number: the scale, and no part of the figure. */
  outOf?: string;
  /** In `unit`, of what is printed; absent for `no_data`. */
  value?: number;
  unit: Unit;
  drawn: Drawn;
  change?: Change;
  /** `行业均值 98.21%` */
  peer?: { label: string; text: string };
  /** `超过 87% 同行` */
  rank?: { text: string; value: number };
  /** `目标 ≤0.5%` */
  target?: string;
  /** `得分 87`; may stand before the value. */
  score?: { label: string; text: string; value: number; first: boolean };
  /** `权重 30%`; `value` is a share, 0–1. */
  weight?: { label: string; text: string; value: number };
  /** `优秀`, `达标`, `预警`, and where it stands. */
  level?: { text: string; tone: 'good' | 'fair' | 'bad'; at: 'between' | 'after' };
  /** A question mark behind the label, and what it says when pointed at (in the document or not, as the library does it). */
  help?: string;
  /** `近30天` in a chip of its own behind the label. */
  window?: { text: string; days: number };
  /** Small print under the label. */
  note?: string;
  /** In a table of all indicators: the name of its dimension, in a column of its own. */
  group?: string;
  /** Labels, numbers and units as printed. */
  fraction?: { numerator: Count; denominator: Count };
  /** A small chart in svg with numbers on its axis. */
  spark?: string[];
  /** In `table_periods`: the other period's figure, as printed. */
  other?: string;
};

export type Count = { label: string; text: string; value: number };

/** `spans`: one a digit. `odometer`: a rolling column a digit, with all ten in the document and one in sight. */
export type Drawn = { digits: 'plain' | 'spans' | 'odometer'; unitApart: boolean };

/**
 * `arrow`: the direction is an icon only, and the text has no sign. `value` is signed, in the figure's unit, and absent
 * where the comparison is not with the day before (`较前7日 17.10%`).
 */
export type Change = { label: string; text: string; value?: number; direction: 'up' | 'down' | 'flat'; arrow: boolean };

/** What a back-end has around a board, and no reader may take for a figure. */
export type Surroundings = {
  menu: string[];
  /** Menu entries with a number in a badge. */
  badges: Record<string, number>;
  notices: string[];
  counters: { label: string; text: string }[];
  adverts: string[];
  footer: string;
};
