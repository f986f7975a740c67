import { computed, createModel, effect, signal } from '@preact/signals';
import { isDemo } from '../demo/is-demo';
import { attribute, type Estimate, type ForecastDay, forecast } from '../engine';
import type { Rung } from '../engine/plan/rung';
import { addDays, daysBetween } from '../format/day';
import { whySentence } from '../format/why-sentence';
import type { Bilingual } from '../records/ids';
import { attentionNow } from './attention';
import { isMovable } from './baseline';
import { fitting } from './fitting';
import { ladderNow } from './ladder-now';
import { latestFigures } from './latest-figures';
import { pagesOf } from './page-model';
import type { Panel } from './panel-model';
import { pastOf } from './past-model';
import { perPanel } from './per-panel';
import { scoresIn } from './shop-rows';
import { evidenceOf } from './why-evidence';
import { whyOf } from './why-model';
import { whyNames } from './why-names';

/** The next score, before it is printed. */
export type Ahead = {
  readonly when: 'today' | 'tomorrow';
  /** A 90 % band. */
  readonly total: Estimate;
  /** Hour in China at which the platform usually updates. */
  readonly hour: number | undefined;
  /** Days of the shop that it was learnt from. */
  readonly learntFrom: number;
  /** Where the figures behind it may stand, as 90 % bands. */
  readonly indicators: ForecastDay['indicators'];
};

/** What the panel said of the score in view on the day before it, and what came. */
export type Proof = {
  /** When it was said. */
  readonly when: 'yesterday' | 'last';
  /** A 90 % band. */
  readonly total: Estimate;
  readonly seen: number;
};

/** The main cause of a change, in a clause, and how many more there are. */
export type Cause = { readonly words: Bilingual; readonly others: number };

/** What a seller wants to know at eleven in the morning, beyond the score itself. */
export const TodayModel = createModel((panel: Panel) => {
  const past = pastOf(panel);
  const why = whyOf(panel);
  const pages = pagesOf(panel);
  const loaded = signal<{ readonly of: string; readonly rungs: readonly Rung[] }>();

  effect(() => {
    const platform = panel.platform.value;
    platform?.ladder?.().then(({ ladder }) => {
      loaded.value = { of: platform.id, rungs: ladder };
    }, console.error);
  });

  /** What the change since the scored day before comes from; undefined where there is nothing to tell. */
  const cause = computed<Cause | undefined>(() => {
    const { platform, figures } = panel;
    const [before, after] = why.days.value.slice(-2);
    if (!platform.value || !before || !after || after.day !== figures.value?.day) return undefined;
    if (before.stage !== 'formal' || after.stage !== 'formal') return undefined;
    const found = attribute(before, after);
    if (found.status !== 'attributed' || Math.abs(found.change) < 1e-9) return undefined;
    const details = Object.fromEntries(
      found.parts.flatMap((part) => {
        if (part !== found.cause || part.kind !== 'indicator') return [];
        const { split, window } = evidenceOf(part, before, after, past.snapshots.value) ?? {};
        return [[part.indicator, { ...(split && { split }), ...(window && { window }) }]];
      }),
    );
    const readings = latestFigures(past.snapshots.value, after.model.total)?.readings ?? {};
    // The move of the dimension in between is left to the view that tells all.
    return mainCause(
      whySentence({ ...found, dimensions: [] }, whyNames(platform.value, after.model, readings), details),
    );
  });

  const ahead = computed<Ahead | undefined>(() => {
    const { baseline, model, figures, today } = panel;
    if (!model.value || !figures.value || !baseline.value || !isMovable(baseline.value)) return undefined;
    const next = addDays(figures.value.day, 1);
    const late = daysBetween(next, today.value); // −1: the next is tomorrow's
    if (late > 0 || late < -1) return undefined;
    const known = fitting(model.value, past.recent.value);
    const found = forecast(model.value, known, {}, 1);
    const day = found.status === 'forecast' ? found.doNothing[0] : undefined;
    if (found.status !== 'forecast' || day?.day !== next) return undefined;
    return {
      when: late === 0 ? 'today' : 'tomorrow',
      total: day.total,
      hour: found.shows.hour,
      learntFrom: new Set(known.map((each) => each.day)).size,
      indicators: day.indicators,
    };
  });

  /** Told from the figures before the last day only; undefined where the day before it was not read. */
  const proof = computed<Proof | undefined>(() => {
    const { model, figures } = panel;
    if (!ahead.value || !model.value || !figures.value) return undefined;
    const { day, readings } = figures.value;
    const seen = readings[model.value.total];
    const earlier = fitting(model.value, past.recent.value).filter((each) => each.day < day);
    if (!seen || seen.older || earlier.at(-1)?.day !== addDays(day, -1)) return undefined;
    const found = forecast(model.value, earlier, {}, 1);
    const said = found.status === 'forecast' ? found.doNothing[0] : undefined;
    if (said?.day !== day) return undefined;
    return { when: ahead.value.when === 'tomorrow' ? 'yesterday' : 'last', total: said.total, seen: seen.value };
  });

  const ladder = computed(() => {
    const { platform, figures } = panel;
    if (!figures.value || loaded.value === undefined || loaded.value.of !== platform.value?.id) return undefined;
    const { day, readings, stage } = figures.value;
    if (stage === 'no_score') return undefined;
    const before = scoresIn(past.snapshots.value);
    const scores = (id: string) => {
      const now = readings[id];
      return now && !now.older ? new Map([...before(id), [day, now.value]]) : before(id);
    };
    const found = ladderNow(loaded.value.rungs, scores, day);
    return found.all.length > 0 ? found : undefined;
  });

  return {
    isDemo: computed(() => panel.shop.value !== undefined && isDemo(panel.shop.value)),
    /** Whether cause, band and means are there: they come with the shop's past. */
    ready: past.ready,
    cause,
    ahead,
    proof,
    ladder,
    /** What needs the seller, most urgent first. */
    attention: computed(() =>
      attentionNow({ panel, held: pages.held.value, ahead: ahead.value, ladder: ladder.value }),
    ),
  };
});
export type Today = InstanceType<typeof TodayModel>;

/** The one of this panel. */
export const todayOf = perPanel((panel) => new TodayModel(panel));

/** The score above it says how much: of the sentence the first clause is left, which is the largest. */
function mainCause(sentence: Bilingual): Cause | undefined {
  const [zh, en] = [clauses(sentence.zh, '：', '；'), clauses(sentence.en, ': ', '; ')];
  const words = zh[0] !== undefined && en[0] !== undefined ? { zh: zh[0], en: en[0] } : undefined;
  return words && { words, others: zh.length - 1 };
}

function clauses(sentence: string, opening: string, between: string): string[] {
  const at = sentence.indexOf(opening);
  return at === -1
    ? []
    : sentence
        .slice(at + opening.length)
        .replace(/[。.]$/, '')
        .split(between);
}
