import { computed, createModel, signal } from '@preact/signals';
import { isDemo } from '../demo/is-demo';
import { readFigure } from '../exchange/import/read-figure';
import type { Term } from '../platforms/vocabulary';
import type { Fact } from '../records/fact';
import type { PlatformId } from '../records/ids';
import type { Reading } from '../records/snapshot';
import { termsOf } from './import-known';
import { importOf } from './import-model';
import { type Panel, shopKey } from './panel-model';
import { perPanel } from './per-panel';

/** What is wrong with a field of a typed day. */
export type DayFault = 'number' | 'cell_error' | 'unit' | 'range';

/** A day that the seller types: whose, which, and its figures as they stand in the fields. */
export const TypedDay = createModel((panel: Panel) => {
  const own = () => panel.shops.value.filter((shop) => !isDemo(shop));
  /** `platform|shopId` of a shop of the history; empty for a new one. */
  const chosen = signal(panel.shop.peek() && !isDemo(panel.shop.peek()!) ? shopKey(panel.shop.peek()!) : '');
  const platform = signal<PlatformId>(panel.shop.peek()?.platform ?? 'douyin');
  const name = signal('');
  const id = signal('');
  const day = signal(panel.today.peek());
  const texts = signal<Readonly<Record<string, string>>>({});
  /** Whether the seller has asked for what is wrong. */
  const asked = signal(false);

  const shop = computed(() => own().find((each) => shopKey(each) === chosen.value));
  const terms = computed<readonly Term[]>(() => {
    const of = shop.value?.platform ?? platform.value;
    const seen = new Set<string>();
    return termsOf(of, day.value).filter(({ role, system, indicator, since, until }) => {
      const counts =
        role !== 'fact' && system === undefined && !(since && since > day.value) && !(until && until <= day.value);
      if (!counts || seen.has(indicator)) return false;
      seen.add(indicator);
      return true;
    });
  });
  const faults = computed<Readonly<Record<string, DayFault>>>(() => {
    const wrong = terms.value.flatMap((term) => {
      const read = readFigure(texts.value[term.indicator] ?? '', term.unit, term);
      return 'fault' in read && read.fault !== 'none' ? [[term.indicator, read.fault] as const] : [];
    });
    return Object.fromEntries(wrong);
  });
  const readings = computed<Reading[]>(() =>
    terms.value.flatMap((term) => {
      const raw = (texts.value[term.indicator] ?? '').trim();
      const read = readFigure(raw, term.unit, term);
      if ('fault' in read) return [];
      const { indicator, dimension, unit, labels } = term;
      return [
        { indicator, dimension, label: labels[0] ?? term.name.zh, raw: raw.slice(0, 400), value: read.value, unit },
      ];
    }),
  );
  /** What is missing before the day can be looked at. */
  const lack = computed<'shop' | 'day' | 'ahead' | 'figures' | 'wrong' | undefined>(() => {
    if (!shop.value && (name.value.trim() || id.value.trim()) === '') return 'shop';
    if (!/^20\d{2}-\d{2}-\d{2}$/.test(day.value)) return 'day';
    if (day.value > panel.today.value) return 'ahead';
    if (Object.keys(faults.value).length > 0) return 'wrong';
    return readings.value.length === 0 ? 'figures' : undefined;
  });

  function fact(): Fact {
    const shopName = shop.value?.shopName ?? name.value.trim().slice(0, 100);
    return {
      store: 'snapshots',
      record: {
        platform: shop.value?.platform ?? platform.value,
        shopId: shop.value?.shopId ?? (id.value.trim().slice(0, 100) || shopName),
        shopName,
        page: 'manual',
        day: day.value,
        dayFrom: 'page',
        capturedAt: new Date().toISOString(),
        url: '',
        stage: 'formal',
        readings: readings.value,
      },
    };
  }

  return {
    chosen,
    platform,
    name,
    id,
    day,
    texts,
    asked,
    shops: computed(own),
    shop,
    terms,
    faults,
    lack,
    write(indicator: string, text: string): void {
      texts.value = { ...texts.value, [indicator]: text };
    },
    /** @param title what the import is to be called in the list of imports */
    async look(title: string): Promise<void> {
      asked.value = true;
      if (lack.value) return;
      await importOf(panel).openDay(fact(), title);
    },
  };
});

/** The one of this panel. */
export const typedDayOf = perPanel((panel) => new TypedDay(panel));
