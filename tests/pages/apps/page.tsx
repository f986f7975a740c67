/** @jsxImportSource react */
import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { PageOptions } from '../data/options.ts';
import { inPrivateFont, makeScene, type Scene } from '../data/scene.ts';
import type { Shop } from '../data/shop.ts';
import type { Css } from './hashed.ts';

/** What every part of one mounted page shares. */
export type Page = {
  options: PageOptions;
  css: Css;
  /** The shop that the header names, and the one whose figures show: `switch` lets them differ for a second. */
  scenes: Store<{ header: Scene; board: Scene }>;
  /** Called when the figures stand. */
  settled(): void;
};

export type Store<T> = { get(): T; set(next: T): void; subscribe(listener: () => void): () => void };
export function store<T>(value: T): Store<T> {
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const PageContext = createContext<Page | undefined>(undefined);
export const PageProvider = PageContext.Provider;

export function usePage(): Page & { shop: Shop; header: Scene } {
  const page = useContext(PageContext)!;
  const { header, board } = useSyncExternalStore(page.scenes.subscribe, page.scenes.get);
  return { ...page, shop: board.shop, header };
}

/** How long the old shop's figures stay after the header has changed. */
const SWITCH_LAG_MS = 1000;

/** The header changes at once, the figures later: what a shop switch looks like while requests are under way. */
export function switchShop(page: Page): void {
  const { board } = page.scenes.get();
  const next = makeScene({ ...page.options, seed: board.options.seed + 1 });
  page.scenes.set({ header: next, board });
  setTimeout(() => page.scenes.set({ header: next, board: next }), SWITCH_LAG_MS);
}

/** A number and its unit in runs of their own, as the back-end sets them. `tight` leaves no space between. */
export function Figure({
  text,
  unit,
  tight,
  size,
}: {
  text: string;
  unit: string;
  tight?: boolean;
  size?: string;
}): ReactNode {
  const { css, options } = usePage();
  const shown = useShown(text);
  const font = options.scenario === 'private_font' ? { fontFamily: 'spider-abc' } : undefined;
  return (
    <>
      <span className={size && css(size)} style={font}>
        {shown}
      </span>
      {!tight && unit && ' '}
      {unit && <span className={css('unit')}>{unit}</span>}
    </>
  );
}

const COUNT_UP_MS = 1000;

/** The text as drawn: run up from 0, or in the private font, where the scenario wants it. */
export function useShown(text: string): string {
  const { options } = usePage();
  const running = options.scenario === 'count_up' && Number.isFinite(Number(text));
  const [share, setShare] = useState(running ? 0 : 1);
  useEffect(() => {
    if (!running) return;
    const from = performance.now();
    let frame = requestAnimationFrame(function tick(now) {
      const done = Math.min(1, Math.max(0, (now - from) / COUNT_UP_MS));
      setShare(1 - (1 - done) ** 3);
      if (done < 1) frame = requestAnimationFrame(tick);
    });
    return () => cancelAnimationFrame(frame);
  }, [running]);
  if (options.scenario === 'private_font') return inPrivateFont(text);
  if (share === 1) return text;
  return (Number(text) * share).toFixed(text.split('.')[1]?.length ?? 0);
}

/** True once the figures have come; never while `loading`. */
export function useArrival(): boolean {
  const { options, settled } = usePage();
  const [arrived, setArrived] = useState(false);
  useEffect(() => {
    if (options.scenario === 'loading') return settled();
    const timer = setTimeout(() => setArrived(true), options.delay);
    return () => clearTimeout(timer);
  }, [options, settled]);
  useEffect(() => {
    if (!arrived) return;
    const timer = setTimeout(settled, options.scenario === 'count_up' ? COUNT_UP_MS + 100 : 0);
    return () => clearTimeout(timer);
  }, [arrived, options, settled]);
  return arrived;
}

/** What each word became in the redesign that no reader knows. */
const RENAMED: readonly (readonly [RegExp, string])[] = [
  [/体验分概览/, '经营健康总览'],
  [/我的总分|我的体验分|商家体验分/, '经营健康指数'],
  [/体验分等级/, '健康等级'],
  [/近30天有效订单数/, '近月成交量'],
  [/商品体验(得分)?/, '货品力'],
  [/物流体验(得分)?/, '履约力'],
  [/服务体验(得分)?/, '客服力'],
  [/商品综合评分/, '买家口碑'],
  [/商品品质退货率/, '质量问题占比'],
  [/平均揽收时长|揽收时长平均得分/, '首次扫描耗时'],
  [/运单配送时效达成率/, '准点送达占比'],
  [/商品\/包装破损退货订单率|发货物流品退率/, '破损占比'],
  [/飞鸽(人工会话)?(平响时长|平均响应时长)/, '客服接待速度'],
  [/飞鸽(人工)?会话不满意率/, '接待差评占比'],
  [/售后平均审核时长|售后处理时长达成率/, '退款处理速度'],
  [/平台求助率/, '官方介入占比'],
  [/加分项/, '激励分'],
  [/扣分项|差行为扣分/, '违约分'],
  [/虚假交易刷体验分(扣分)?/, '作弊违约'],
  [/影响消费者体验扣分/, '消费者违约'],
];

/** A label as the page prints it today. */
export function useLabel(): (label: string) => string {
  const { options } = usePage();
  if (options.scenario !== 'redesigned') return (label) => label;
  return (label) => RENAMED.reduce((text, [from, to]) => text.replace(from, to), label);
}
