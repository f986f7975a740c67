import type { KnownIndicator } from './known-indicator';
import { headKey } from './plain-cell';
import type { Written } from './read-number';

/** What stands beside a name in a head: a unit, a window, whose figure it is. */
const ASIDE =
  /[([【（]?(?:单位[:：]?)?(?:%|‰|秒|分钟|小时|天|分|单|件|s|h|d|近\d+[天日]|\d+[天日]|本店|店铺|数值|当前值)[)\]】）]/g;
const OWN = /^(?:近\d+[天日]|本店|我的|店铺)+|(?:本店|数值|指标值|当前值|的值|值|[:：])+$/g;

/** Figures of others, or about the figure: never the shop's own. */
const NOT_OWN =
  /行业|同行|同层|均值|平均水平|优秀|排名|较前|较昨|环比|同比|变化|涨跌|目标|阈值|对比|超过|击败|peer|average of|rank|target|change/;

const WRITTEN_IN_HEAD: readonly (readonly [RegExp, Written])[] = [
  [/%|百分比/, 'percent'],
  [/[([（:：_](?:秒|s|sec|seconds?)[)\]）]?$/, 'seconds'],
  [/[([（:：_](?:分钟|min|minutes?)[)\]）]?$/, 'minutes'],
  [/[([（:：_](?:小时|h|hours?)[)\]）]?$/, 'hours'],
  [/[([（:：_](?:天|d|days?)[)\]）]?$/, 'days'],
];

/** Finds an indicator by what a seller's table calls it. */
export type FindIndicator = (name: string) => KnownIndicator | undefined;

/** The finder of one platform. A name that two indicators share means the first of them. */
export function labelIndex(known: Iterable<KnownIndicator>): FindIndicator {
  const byName = new Map<string, KnownIndicator>();
  const all = [...known];
  const longest = Math.max(0, ...all.map(({ names }) => names.length));
  // The surest name of each before the second of any: 商品 of the score must not hide the 商品 of a rating.
  for (let nth = 0; nth < longest; nth++) {
    for (const each of all) {
      const key = headKey(each.names[nth] ?? '');
      if (key !== '' && !byName.has(key)) byName.set(key, each);
    }
  }
  for (const each of all) {
    for (const key of [each.indicator, each.indicator.replaceAll('_', '')]) byName.set(key, byName.get(key) ?? each);
  }
  return (name) => {
    const key = headKey(name);
    const exact = byName.get(key);
    if (exact || NOT_OWN.test(key)) return exact;
    const plain = key.replaceAll(ASIDE, '');
    return byName.get(plain) ?? byName.get(plain.replaceAll(OWN, ''));
  };
}

/** The unit that a head names: 品退率(%), 平响时长（秒）. */
export function writtenInHead(head: string): Written | undefined {
  const key = headKey(head);
  return WRITTEN_IN_HEAD.find(([pattern]) => pattern.test(key))?.[1];
}

/** Sums and means over days or shops are nobody's figure of a day. */
export function isSummary(cell: string): boolean {
  return /^(合计|总计|小计|汇总|总和|求和|平均|均值|月均|周均|日均|最大值|最小值|total|sum|subtotal|average|avg|mean|max|min)(值|数)?[:：]?$/.test(
    headKey(cell),
  );
}
