import { browser } from 'wxt/browser';

/** Field → what may be chosen; the first stands in for what is missing or cannot be understood. */
const CHOICES = {
  language: ['zh-CN', 'en'],
  theme: ['system', 'light', 'dark'],
  /** How "−1 %" is meant: one hundredth of the figure, or one percentage point. */
  stepBy: ['relative', 'points'],
  /** Colours of better and worse. Neither stands without ▲▼ and a word: red is gain to one seller and alarm to the next. */
  palette: ['blue_orange', 'red_green', 'green_red'],
  /** How long the history is kept. */
  keep: ['all', '3_years', '1_year'],
  /** The three things of the first day: still to be shown, or done with. */
  welcome: ['open', 'done'],
} as const;

/** Where nothing is stored. */
export const DEFAULT_SETTINGS: Settings = {
  language: CHOICES.language[0],
  theme: CHOICES.theme[0],
  stepBy: CHOICES.stepBy[0],
  palette: CHOICES.palette[0],
  keep: CHOICES.keep[0],
  welcome: CHOICES.welcome[0],
  shops: {},
};

export type ShopSettings = {
  /** 考核行业; empty where the seller has chosen none. */
  industry?: string | undefined;
  /** 店铺类型, as the platform's score models name it. */
  shopType?: string | undefined;
  /** The seller's changes to the rules, as text (see `writeOverlay`): read and checked by who applies them. */
  rules?: string | undefined;
  /** How hard the seller thinks each figure is to move, as text (see `readWishes`). */
  wishes?: string | undefined;
};

/** What the seller has chosen. `shops` by `platform|shopId`. */
export type Settings = { [F in keyof typeof CHOICES]: (typeof CHOICES)[F][number] } & {
  shops: Record<string, ShopSettings>;
};

/** Each shop has a key of its own, so that two windows that set two shops do not undo each other. */
const SHOP_KEY = 'shop:';

type Listener = (changes: Record<string, unknown>) => void;
/** What is needed of `browser.storage.local`. */
export type SettingsArea = {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  onChanged: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
};

/** The settings as stored; a field that is missing or cannot be understood has its default, and stays as it is stored. */
export async function loadSettings(area: SettingsArea = browser.storage.local): Promise<Settings> {
  const stored = await area.get(null);
  const shops: Settings['shops'] = {};
  for (const [key, value] of Object.entries(stored)) {
    if (key.startsWith(SHOP_KEY) && isObject(value)) shops[key.slice(SHOP_KEY.length)] = shopSettings(value);
  }
  return {
    language: choice(CHOICES.language, stored.language),
    theme: choice(CHOICES.theme, stored.theme),
    stepBy: choice(CHOICES.stepBy, stored.stepBy),
    palette: choice(CHOICES.palette, stored.palette),
    keep: choice(CHOICES.keep, stored.keep),
    welcome: choice(CHOICES.welcome, stored.welcome),
    shops,
  };
}

/** Stores the fields given and no others; of `shops`, the shops given, each as a whole, and no others. */
export async function saveSettings(
  { shops = {}, ...fields }: Partial<Settings>,
  area: SettingsArea = browser.storage.local,
): Promise<void> {
  const byShop = Object.entries(shops).map(([id, shop]) => [SHOP_KEY + id, shop]);
  await area.set({ ...fields, ...Object.fromEntries(byShop) });
}

/** Forgets everything in the extension's storage: settings, and what was taught and decided. The history is not in it. */
export async function forgetSettings(area: { clear(): Promise<void> } = browser.storage.local): Promise<void> {
  await area.clear();
}

/**
 * Calls back with all settings whenever one has changed, in this window or another.
 *
 * @returns ends it
 */
export function watchSettings(
  callback: (settings: Settings) => void,
  area: SettingsArea = browser.storage.local,
): () => void {
  const listener: Listener = (changes) => {
    const ours = Object.keys(changes).some((key) => Object.hasOwn(CHOICES, key) || key.startsWith(SHOP_KEY));
    if (ours) void loadSettings(area).then(callback);
  };
  area.onChanged.addListener(listener);
  return () => area.onChanged.removeListener(listener);
}

function choice<const T extends readonly [string, ...string[]]>(choices: T, stored: unknown): T[number] {
  return choices.find((each) => each === stored) ?? choices[0];
}

function shopSettings({ industry, shopType, rules, wishes }: Record<string, unknown>): ShopSettings {
  return {
    ...(typeof industry === 'string' && { industry }),
    ...(typeof shopType === 'string' && { shopType }),
    ...(typeof rules === 'string' && { rules }),
    ...(typeof wishes === 'string' && { wishes }),
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
