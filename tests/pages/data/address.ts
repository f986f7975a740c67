import {
  MARKUPS,
  type Markup,
  type PageKind,
  type PageOptions,
  pageOptions,
  SCENARIOS,
  type Scenario,
} from './options.ts';
import { random } from './random.ts';

/** Which page stands at which path; the first that matches. */
const ROUTES: readonly (readonly [RegExp, PageKind])[] = [
  [/^\/login(\/|$)/, 'login'],
  [/experience-score-rules|\/rule\/article\//, 'rules'],
  [/experience-score(-|\/)rights/, 'rights'],
  [/experience-score(-|\/)(detail|grow-detail)/, 'detail'],
  [/^\/govern\/h5\/ecology\/experience-score/, 'h5'],
  [/\/(eco|ecology)\/experience-score$|^\/tps\/score\/home$/, 'cards'],
  [/^\/ffa\/mshop\/homepage/, 'home'],
  [/^\/ffa\/notice\//, 'help'],
  [/^\/ffa\/im\//, 'chat'],
  [/^\/ffa\/morder\//, 'orders'],
  [/^\/ffa\/maftersale\/comment/, 'reviews'],
  [/^\/ffa\/eco\/experience-goal/, 'goals'],
];

/** An address of each page, for those who want to look at them. */
export const ADDRESSES: Readonly<Record<Exclude<PageKind, 'blocks'>, string>> = {
  cards: '/ffa/eco/experience-score',
  detail: '/ffa/eco/experience-score/detail?nodeId=316',
  home: '/ffa/mshop/homepage/index',
  h5: '/govern/h5/ecology/experience-score',
  login: '/login/common',
  rules: '/govern/h5/ecology/experience-score-rules',
  rights: '/ffa/eco/experience-score/rights',
  help: '/ffa/notice/detail',
  chat: '/ffa/im/workspace',
  orders: '/ffa/morder/order/list',
  reviews: '/ffa/maftersale/comment',
  goals: '/ffa/eco/experience-goal',
};

export function pageAt(pathname: string): PageKind | undefined {
  return ROUTES.find(([path]) => path.test(pathname))?.[1];
}

/**
 * `?scenario=&seed=&day=&layout=&markup=&delay=&id=&indicator=&frame=` of an address. Figures arrive 300–1500 ms late
 * unless `delay` says otherwise; a day before 2026-09-08 brings the old layout.
 *
 * @throws Error naming the parameter and its value, where it is none of those known
 */
export function optionsFromUrl(url: URL): PageOptions {
  const query = url.searchParams;
  const seed = Number(query.get('seed') ?? 1);
  const scenario = oneOf<Scenario>('scenario', SCENARIOS, query);
  const day = query.get('day') ?? undefined;
  const at = pageAt(url.pathname) ?? 'cards';
  const old = day !== undefined && day < '2026-09-08' ? 'blocks' : undefined; // pageOptions knows the rest
  const layout = oneOf('layout', ['cards', 'blocks'] as const, query) ?? old;
  return pageOptions({
    page: at === 'cards' ? layout : at,
    seed,
    scenario,
    day,
    markup: oneOf<Markup>('markup', MARKUPS, query),
    delay: Number(query.get('delay') ?? random(seed, 'delay').int(300, 1500)),
    id: oneOf('id', ['header', 'page', 'none'] as const, query),
    host: url.hostname.startsWith('compass.') ? 'compass' : 'fxg',
    indicator: query.get('indicator') ?? undefined,
    frame: query.has('frame'),
  });
}

function oneOf<T extends string>(name: string, known: readonly T[], query: URLSearchParams): T | undefined {
  const value = query.get(name);
  if (value === null) return undefined;
  const found = known.find((candidate) => candidate === value);
  if (!found) throw new Error(`${name}=${value} is not one of ${known.join(', ')}`);
  return found;
}
