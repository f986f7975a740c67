import type { Attribution, AttributionPart, RateSplit, WindowSplit } from '../engine';
import type { Bilingual, Unit } from '../records/ids';
import { daysBetween, formatDay } from './day';
import type { Language } from './language';
import { formatGain, isExact } from './points';
import { roundedParts } from './rounded-parts';
import { formatValue } from './value';
import { WHY_WORDS, type WhyWords } from './why-words';

type Attributed = Extract<Attribution, { status: 'attributed' }>;

/** How figures are called and printed. */
export type WhyNames = {
  readonly figure: (id: string) => { readonly name: Bilingual; readonly unit: Unit; readonly decimals: number };
  readonly dimension: (id: string) => Bilingual;
  /** Decimals of the total as the platform prints it. */
  readonly decimals: number;
};

/** What is known of how an indicator moved, by id. */
export type WhyDetails = Readonly<
  Record<
    string,
    {
      readonly split?: RateSplit;
      readonly window?: WindowSplit;
      /** What its numerator and denominator count: 品质退货, 签收单. */
      readonly events?: Bilingual;
      readonly cases?: Bilingual;
    }
  >
>;

/** So many causes are named; the rest is summed. */
const MOST_CAUSES = 3;

/** No further cause is named once the rest is this share of what was to be explained. */
const ENOUGH = 0.2;

/**
 * Why the total changed, in one sentence: `较前一日 −2 分：平台求助率 0.52% → 0.65%，服务体验 −3（总分约 −1.1）；其余 −0.9`.
 * The printed parts sum to the printed change. What is not certain is 约, and noise is called noise.
 */
export function whySentence(attribution: Attributed, names: WhyNames, details: WhyDetails = {}): Bilingual {
  return {
    zh: sentence(attribution, names, details, 'zh-CN'),
    en: sentence(attribution, names, details, 'en'),
  };
}

function sentence(attribution: Attributed, names: WhyNames, details: WhyDetails, language: Language): string {
  const words = WHY_WORDS[language];
  const { change, parts } = attribution;
  const decimals = Math.max(1, names.decimals);
  const printed = new Map(
    roundedParts(
      parts.map(({ points }) => points.value),
      decimals,
    ).map((points, index) => [parts[index]!, points]),
  );
  const since = sinceWords(attribution, words, language);
  const named = namedParts(attribution, printed);
  if (named.length === 0) {
    if (Math.abs(change) < 1e-9) return words.same(since);
    return words.sentence(words.change(since, formatGain(change, names.decimals)), [words.roundingOnly]);
  }
  const clauses = named.map((part) => clause(part, printed.get(part)!, attribution, names, details, language));
  const told = named.reduce((sum, part) => sum + printed.get(part)!, 0);
  const rest = [...printed.values()].reduce((sum, points) => sum + points, 0) - told;
  if (Math.abs(rest) >= 0.5 * 10 ** -decimals) clauses.push(words.rest(formatGain(rest, decimals)));
  const opening =
    Math.abs(change) < 1e-9 ? words.evened(since) : words.change(since, formatGain(change, names.decimals));
  return words.sentence(opening, clauses);
}

function sinceWords({ from, to }: Attributed, words: WhyWords, language: Language): string {
  if (from === undefined || to === undefined) return words.before;
  return daysBetween(from, to) === 1 ? words.dayBefore : words.since(formatDay(from, language, to));
}

/** The largest parts that go the way of the change, until little is left; where nothing changed, the largest. */
function namedParts({ change, parts }: Attributed, printed: ReadonlyMap<AttributionPart, number>): AttributionPart[] {
  const causes = parts.filter((part) => part.kind !== 'rounding' && printed.get(part) !== 0);
  if (Math.abs(change) < 1e-9) return causes.length > 1 ? causes.slice(0, MOST_CAUSES) : [];
  const named: AttributionPart[] = [];
  let left = change;
  for (const part of causes.toSorted((a, b) => Math.abs(b.points.value) - Math.abs(a.points.value))) {
    if (named.length === MOST_CAUSES || Math.abs(left) <= ENOUGH * Math.abs(change)) break;
    if (part.points.value * change <= 0) continue;
    named.push(part);
    left -= part.points.value;
  }
  return named;
}

function clause(
  part: AttributionPart,
  points: number,
  attribution: Attributed,
  names: WhyNames,
  details: WhyDetails,
  language: Language,
): string {
  const words = WHY_WORDS[language];
  const gain = words.points(formatGain(points, Math.max(1, names.decimals)), isExact(part.points));
  if (part.kind === 'rule') return words.plain(words.rule, gain);
  if (part.kind === 'unexplained') {
    const where = part.dimension && names.dimension(part.dimension);
    return words.plain(words.unexplained(where && textIn(where, language)), gain);
  }
  const { name, unit, decimals } = names.figure(part.indicator);
  const value = (number: number) => formatValue(number, unit, decimals, language);
  const moved =
    part.from === undefined || part.to === undefined
      ? words.notRead(textIn(name, language))
      : words.moved(textIn(name, language), value(part.from), value(part.to));
  const why = [noiseWords(part, words), detailWords(part, details, words, language)].filter(
    (text) => text !== undefined,
  );
  return words.cause(
    moved + (why.length > 0 ? words.why(why) : ''),
    dimensionGain(part, attribution, names, language),
    gain,
  );
}

/** `服务体验 −3`, where the score of the part's dimension moved the same way. */
function dimensionGain(
  { dimension, indicator, points }: AttributionPart,
  { dimensions }: Attributed,
  names: WhyNames,
  language: Language,
): string | undefined {
  const own = dimensions.find(({ id }) => id === dimension);
  if (own?.before === undefined || own.after === undefined || indicator === `${own.id}_score`) return undefined;
  const change = own.after - own.before;
  if (Math.abs(change) < 0.05 || change * points.value <= 0) return undefined;
  return `${textIn(names.dimension(own.id), language)} ${formatGain(change)}`;
}

function noiseWords({ noise }: AttributionPart, words: WhyWords): string | undefined {
  return noise === 'one_event' ? words.oneEvent : noise === 'chance' ? words.chance : undefined;
}

/** Through which count or which day it moved, where one of the two did more than the other. */
function detailWords(
  { indicator, points }: AttributionPart,
  details: WhyDetails,
  words: WhyWords,
  language: Language,
): string | undefined {
  const { split, window, events, cases } = details[indicator] ?? {};
  if (window && window.status !== 'unknown' && isMain(window.leaving, window.entering.value, window.change)) {
    return points.value < 0 ? words.goodDayLeft : words.badDayLeft;
  }
  if (split?.status !== 'split' || Math.abs(split.change) < 1e-9) return undefined;
  const isUp = split.change > 0;
  const counted = textIn(events ?? words.events, language);
  const among = textIn(cases ?? words.cases, language);
  if (split.cases * split.change > 0 && Math.abs(split.cases) > 4 * Math.max(0, split.events * Math.sign(split.change)))
    return words.notEventsButCases(counted, among, isUp);
  return undefined;
}

/** Whether the leaving day did most of it, for certain. */
function isMain(leaving: { low: number; high: number }, entering: number, change: number): boolean {
  const least = Math.min(leaving.low * change, leaving.high * change);
  return least > 0 && least > Math.abs(entering * change);
}

function textIn({ zh, en }: Bilingual, language: Language): string {
  return language === 'en' ? en : zh;
}
