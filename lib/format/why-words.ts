import type { Bilingual } from '../records/ids';
import type { Language } from './language';

/** The pieces that `whySentence` is made of. */
export type WhyWords = {
  readonly dayBefore: string;
  readonly before: string;
  readonly since: (day: string) => string;
  readonly same: (since: string) => string;
  readonly evened: (since: string) => string;
  readonly change: (since: string, gain: string) => string;
  readonly sentence: (opening: string, clauses: readonly string[]) => string;
  readonly roundingOnly: string;
  readonly rest: (gain: string) => string;
  /** The points after `总分`, with the space before them. */
  readonly points: (gain: string, isExact: boolean) => string;
  readonly rule: string;
  readonly unexplained: (dimension: string | undefined) => string;
  readonly plain: (what: string, points: string) => string;
  readonly moved: (name: string, from: string, to: string) => string;
  readonly notRead: (name: string) => string;
  readonly why: (reasons: readonly string[]) => string;
  readonly cause: (moved: string, dimension: string | undefined, points: string) => string;
  readonly oneEvent: string;
  readonly chance: string;
  readonly goodDayLeft: string;
  readonly badDayLeft: string;
  readonly events: Bilingual;
  readonly cases: Bilingual;
  /** @param isUp the rate rose: through fewer cases */
  readonly notEventsButCases: (events: string, cases: string, isUp: boolean) => string;
};

const events: Bilingual = { zh: '次数', en: 'events' };
const cases: Bilingual = { zh: '单量', en: 'orders' };

export const WHY_WORDS: Readonly<Record<Language, WhyWords>> = {
  'zh-CN': {
    dayBefore: '较前一日',
    before: '较上次',
    since: (day) => `较 ${day}`,
    same: (since) => `${since}持平。`,
    evened: (since) => `${since}持平，有涨有跌`,
    change: (since, gain) => `${since} ${gain} 分`,
    sentence: (opening, clauses) => `${opening}：${clauses.join('；')}。`,
    roundingOnly: '各项几乎没动，是平台取整造成的',
    rest: (gain) => `其余 ${gain}`,
    points: (gain, isExact) => (isExact ? ` ${gain}` : `约 ${gain}`),
    rule: '规则变了',
    unexplained: (dimension) => `${dimension ?? ''}说不清原因的`,
    plain: (what, points) => `${what}${points}`,
    moved: (name, from, to) => `${name} ${from} → ${to}`,
    notRead: (name) => `${name}（有一天没读到，由其他指标推算）`,
    why: (reasons) => `（${reasons.join('，')}）`,
    cause: (moved, dimension, points) =>
      dimension === undefined ? `${moved}，总分${points}` : `${moved}，${dimension}（总分${points}）`,
    oneEvent: '只是 1 单的波动',
    chance: '日常波动',
    goodDayLeft: '新的一天没拖后腿，是之前表现好的一天移出了统计期',
    badDayLeft: '之前表现差的一天移出了统计期',
    events,
    cases,
    notEventsButCases: (counted, among, isUp) =>
      isUp ? `${counted}没变多，是${among}变少了` : `${counted}没变少，是${among}变多了`,
  },
  en: {
    dayBefore: 'the day before',
    before: 'the last reading',
    since: (day) => day,
    same: (since) => `No change from ${since}.`,
    evened: (since) => `No change from ${since}, gains and losses cancel out`,
    change: (since, gain) => `${gain} from ${since}`,
    sentence: (opening, clauses) => `${opening}: ${clauses.join('; ')}.`,
    roundingOnly: 'hardly anything moved, the platform’s rounding tipped over',
    rest: (gain) => `the rest ${gain}`,
    points: (gain, isExact) => (isExact ? ` ${gain}` : ` about ${gain}`),
    rule: 'new rules',
    unexplained: (dimension) => (dimension === undefined ? 'unexplained' : `unexplained in ${dimension}`),
    plain: (what, points) => `${what}${points}`,
    moved: (name, from, to) => `${name} ${from} → ${to}`,
    notRead: (name) => `${name} (not read on one day, worked out from the others)`,
    why: (reasons) => ` (${reasons.join(', ')})`,
    cause: (moved, dimension, points) =>
      dimension === undefined ? `${moved}, total${points}` : `${moved}, ${dimension} (total${points})`,
    oneEvent: 'one order more or less',
    chance: 'day-to-day noise',
    goodDayLeft: 'not the new day: a good old day left the window',
    badDayLeft: 'a bad old day left the window',
    events,
    cases,
    notEventsButCases: (counted, among, isUp) =>
      isUp ? `no more ${counted}, but fewer ${among}` : `no fewer ${counted}, but more ${among}`,
  },
};
