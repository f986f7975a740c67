import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const shopSchema = z.object({
  /** 考核行业; empty where the seller has chosen none. */
  industry: z.catch(z.optional(z.string()), undefined),
  /** 店铺类型, as the platform's score models name it. */
  shopType: z.catch(z.optional(z.string()), undefined),
});
export type ShopSettings = z.infer<typeof shopSchema>;

/** Field → schema with what stands in for a missing or unreadable value. */
const FIELDS = {
  language: z.catch(z.enum(['zh-CN', 'en']), 'zh-CN'),
  theme: z.catch(z.enum(['system', 'light', 'dark']), 'system'),
  /** How "−1 %" is meant: one hundredth of the figure, or one percentage point. */
  stepBy: z.catch(z.enum(['relative', 'points']), 'relative'),
} as const;
const fieldsSchema = z.object(FIELDS);

/** What the seller has chosen. `shops` by `platform|shopId`. */
export type Settings = z.infer<typeof fieldsSchema> & { shops: Record<string, ShopSettings> };

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
    const shop = key.startsWith(SHOP_KEY) ? shopSchema.safeParse(value).data : undefined;
    if (shop) shops[key.slice(SHOP_KEY.length)] = shop;
  }
  return { ...fieldsSchema.parse(stored), shops };
}

/** Stores the fields given and no others; of `shops`, the shops given, each as a whole, and no others. */
export async function saveSettings(
  { shops = {}, ...fields }: Partial<Settings>,
  area: SettingsArea = browser.storage.local,
): Promise<void> {
  const byShop = Object.entries(shops).map(([id, shop]) => [SHOP_KEY + id, shop]);
  await area.set({ ...fields, ...Object.fromEntries(byShop) });
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
    const ours = Object.keys(changes).some((key) => Object.hasOwn(FIELDS, key) || key.startsWith(SHOP_KEY));
    if (ours) void loadSettings(area).then(callback);
  };
  area.onChanged.addListener(listener);
  return () => area.onChanged.removeListener(listener);
}
