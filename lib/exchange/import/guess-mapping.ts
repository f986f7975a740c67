import type { PlatformId } from '../../records/ids';
import { figuresOf } from './guess-figures';
import { guessHead } from './guess-head';
import { dayInName, guessRoles } from './guess-roles';
import type { FindIndicator } from './label-index';
import type { Mapping, ShopUse } from './mapping';
import { headKey, plainCell } from './plain-cell';
import { SHOP_HEAD } from './role-words';
import { type TableSurvey, textsBelow } from './survey';
import { headsOf } from './table-head';

export type KnownShop = ShopUse & { readonly platform: PlatformId };

/** What a guess may build on. */
export type Around = {
  readonly platforms: readonly { readonly id: PlatformId; readonly words: RegExp; readonly find: FindIndicator }[];
  /** Those of the history, the likeliest first. */
  readonly shops: readonly KnownShop[];
  /** The name of the file and of its sheet. */
  readonly name: string;
};

/** What the seller has decided; the rest follows from it. */
export type Decided = Partial<Omit<Mapping, 'figures' | 'shops'>>;

/**
 * How a table is to be understood, by its heads, its cells and the names that platforms and sellers give to indicators. A guess:
 * it is shown with samples, and what the seller decides is kept while the rest is guessed again.
 */
export function guessMapping(survey: TableSurvey, around: Around, decided: Decided = {}): Mapping {
  const anyFind: FindIndicator = (name) => {
    for (const { find } of around.platforms) {
      const found = find(name);
      if (found) return found;
    }
    return undefined;
  };
  const head = { ...guessHead(survey, anyFind), ...defined(decided, ['headRow', 'headRows']) };
  const heads = headsOf(survey.first, head);
  const roles = guessRoles(survey, heads, head, anyFind, decided);
  const names = roles.shape === 'wide' ? heads : textsBelow(survey, roles.nameColumn, head.headRow + head.headRows);
  const platform = decided.platform ?? platformOf(names, around);
  const find = around.platforms.find(({ id }) => id === platform)?.find ?? anyFind;
  const dayColumn = survey.columns[roles.dayColumn ?? -1];
  return {
    ...head,
    ...roles,
    platform,
    day:
      decided.day ?? (roles.dayColumn === undefined && roles.shape !== 'across' ? dayInName(around.name) : undefined),
    dayForm: decided.dayForm ?? { year: 'latest', order: 'mdy' },
    fillDown: decided.fillDown ?? (roles.shape === 'long' && (dayColumn?.days ?? 0) < survey.rows / 2),
    shops: shopsOf(survey, heads, roles.shopColumn, head.headRow + head.headRows, platform, around),
    figures: figuresOf(survey, { ...head, ...roles }, heads, find),
  };
}

/** The platform whose names fit most; where none does, what the file is called, or where the seller has shops. */
function platformOf(names: readonly string[], { platforms, shops, name }: Around): PlatformId {
  let best: { readonly id: PlatformId; readonly score: number } | undefined;
  for (const { id, words, find } of platforms) {
    const fits = new Set(names.map((each) => find(each)?.indicator).filter((each) => each !== undefined)).size;
    const score = fits + (words.test(name) ? 2.5 : 0) + (shops.some(({ platform }) => platform === id) ? 0.5 : 0);
    if (!best || score > best.score) best = { id, score };
  }
  return best?.id ?? 'douyin';
}

/** A shop of the history by its id or name; another is new, and its name stands for its id. */
function shopsOf(
  survey: TableSurvey,
  heads: readonly string[],
  column: number | undefined,
  start: number,
  platform: PlatformId,
  around: Around,
): ReadonlyMap<string, ShopUse> {
  const own = around.shops.filter((each) => each.platform === platform);
  if (column === undefined) {
    const [only] = own;
    return new Map(only ? [['', { shopId: only.shopId, shopName: only.shopName }]] : []);
  }
  const names = namesBeside(survey, heads, column, start);
  const shops = new Map<string, ShopUse>();
  for (const said of textsBelow(survey, column, start)) {
    const key = headKey(said);
    const shopName = names.get(key) ?? said;
    const keys = [key, headKey(shopName)];
    const known =
      own.find(({ shopId }) => headKey(shopId) === key) ?? own.find((each) => keys.includes(headKey(each.shopName)));
    shops.set(key, known ? { shopId: known.shopId, shopName: known.shopName } : { shopId: said, shopName });
  }
  return shops;
}

/** What a column of names calls the shops of a column of ids, where the first rows say so. */
function namesBeside({ first }: TableSurvey, heads: readonly string[], column: number, start: number) {
  const beside = heads.findIndex((head) => SHOP_HEAD.test(headKey(head)));
  const pairs = first.slice(start).map(({ cells }) => [headKey(cells[column] ?? ''), plainCell(cells[beside] ?? '')]);
  return new Map(pairs.filter((pair): pair is [string, string] => pair[1] !== ''));
}

function defined<K extends keyof Decided>(decided: Decided, keys: readonly K[]): Partial<Pick<Decided & Mapping, K>> {
  return Object.fromEntries(
    keys.filter((key) => decided[key] !== undefined).map((key) => [key, decided[key]]),
  ) as Partial<Pick<Decided & Mapping, K>>;
}
