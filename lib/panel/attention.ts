import { scenario, tierNeighbours } from '../engine';
import type { ScoreModel } from '../engine/score-model';
import { chinaTime, daysBetween } from '../format/day';
import type { Held } from '../records/held';
import { isMovable } from './baseline';
import type { Ladder, RungNow } from './ladder-now';
import type { Panel } from './panel-model';
import type { Row } from './rows';
import type { Ahead } from './today-model';

/** Something that needs the seller, with what there is to say of it. */
export type Attention =
  /** Snapshots that contradict themselves. */
  | { readonly kind: 'held'; readonly count: number }
  /** The day's score is out by now and was not read. */
  | { readonly kind: 'not_read' }
  /** Figures on the shop's pages that were not understood. */
  | { readonly kind: 'not_understood'; readonly rows: readonly string[] }
  /** Held with little to spare; `tomorrow`: the next score may be below. */
  | { readonly kind: 'rung'; readonly at: RungNow; readonly tomorrow: boolean }
  /** A figure that may cross the edge of its tier by tomorrow, with the points of the total that this costs. */
  | { readonly kind: 'cliff'; readonly row: Row; readonly edge: number; readonly points: number }
  /** New rules since then. */
  | { readonly kind: 'rules'; readonly day: string };

/** More lines are not read in the morning. */
const MOST = 3;
/** A rung is near within this share of the score's scale: 2 of 100, 0.1 of 5. Our judgement. */
const NEAR = 0.02;
/** So many days after it a change of rules is news. Our judgement. */
const NEWS_DAYS = 7;
/** A band that was learnt from fewer days is too wide to worry anyone. Our judgement. */
const FEWEST_DAYS = 7;
/** Less is not worth a line. */
const FEWEST_POINTS = 0.1;

/** What of a panel it looks at. */
type Seen = Pick<
  Panel,
  'adjustments' | 'baseline' | 'figures' | 'freshness' | 'model' | 'now' | 'page' | 'scale' | 'sections'
>;

type Known = {
  readonly panel: Seen;
  readonly held: readonly Held[];
  readonly ahead: Ahead | undefined;
  readonly ladder: Ladder | undefined;
};

/** What needs the seller, most urgent first; at most three. */
export function attentionNow({ panel, held, ahead: next, ladder }: Known): readonly Attention[] {
  const ahead = next && next.learntFrom >= FEWEST_DAYS ? next : undefined;
  const found = [heldBack(held), notRead(panel), rung(panel, ladder, ahead), cliff(panel, ahead), notUnderstood(panel)];
  return [...found, newRules(panel)].filter((each) => each !== undefined).slice(0, MOST);
}

function heldBack(held: readonly Held[]): Attention | undefined {
  return held.length > 0 ? { kind: 'held', count: held.length } : undefined;
}

/** Before the hour at which the platform updates nothing is amiss. */
function notRead({ freshness, model, now }: Seen): Attention | undefined {
  if (!freshness.value || freshness.value.kind === 'today') return undefined;
  const hour = model.value?.update?.hour;
  const isOut = hour === undefined || chinaTime(now.value) >= `${String(hour).padStart(2, '0')}:00`;
  return isOut || freshness.value.kind === 'older' ? { kind: 'not_read' } : undefined;
}

function rung({ scale, model }: Seen, ladder: Ladder | undefined, ahead: Ahead | undefined): Attention | undefined {
  const at = ladder?.atRisk;
  const max = scale.value.max;
  if (!at || max === undefined) return undefined;
  const isOfTotal = at.rung.of === model.value?.total && at.rung.days === undefined;
  const tomorrow = isOfTotal && ahead !== undefined && printedLow(ahead, scale.value.decimals) < at.rung.score;
  return -at.gap <= NEAR * max || tomorrow ? { kind: 'rung', at, tomorrow } : undefined;
}

/** The lower end as the platform would print it. */
function printedLow({ total }: Ahead, decimals: number): number {
  return Math.round(total.low * 10 ** decimals) / 10 ** decimals;
}

/** The figure with most to lose at an edge that tomorrow's band crosses. */
function cliff({ baseline, sections }: Seen, ahead: Ahead | undefined): Attention | undefined {
  const start = baseline.value;
  if (!ahead || !start || !isMovable(start)) return undefined;
  const ask = scenario(start.model, start.values, start.shown);
  const rows = sections.value.flatMap((section) => section.rows);
  const falls = ahead.indicators.flatMap(({ id, value: band }) => {
    const row = rows.find((each) => each.id === id);
    const edge = row?.reading && row.tiers.length > 0 ? edgeHeld(start.model, row) : undefined;
    if (!row || edge === undefined) return [];
    const worse = row.better === 'lower' ? 1 : -1;
    const reach = worse > 0 ? band.high : band.low;
    if ((reach - edge) * worse <= 0) return [];
    const beyond = edge + worse * row.range.step;
    if (beyond < row.range.min || beyond > row.range.max) return [];
    const result = ask({ [id]: beyond });
    const points = result.status === 'simulated' ? -result.change.value : 0;
    return points >= FEWEST_POINTS ? [{ kind: 'cliff', row, edge, points } as const] : [];
  });
  return falls.sort((a, b) => b.points - a.points)[0];
}

/** The worst value at which the present tier still holds. */
function edgeHeld(model: ScoreModel, { id, reading, range }: Row): number | undefined {
  const value = reading!.value;
  return value < range.min || value > range.max ? undefined : tierNeighbours(model, id, value)?.holds;
}

function notUnderstood({ sections, adjustments, page }: Seen): Attention | undefined {
  const rows = [...sections.value.flatMap((section) => section.rows), ...adjustments.value];
  const unclear = rows.filter(({ outcome }) => outcome?.status === 'not_understood').map(({ id }) => id);
  // Of the page in front, the note above the sliders says so already where nothing at all was understood.
  const isSaid = page.value.kind === 'visited' && page.value.visit.state === 'changed';
  return unclear.length > 0 && !isSaid ? { kind: 'not_understood', rows: unclear } : undefined;
}

/** Another rule version, or other rules that nobody told of and that the history shows. */
function newRules({ figures, model }: Seen): Attention | undefined {
  if (!figures.value || !model.value) return undefined;
  const { day } = figures.value;
  const since = [model.value.validFrom, model.value.calibration?.changedOn].find((each) => {
    const age = each === undefined ? -1 : daysBetween(each, day);
    return age >= 0 && age < NEWS_DAYS;
  });
  return since === undefined ? undefined : { kind: 'rules', day: since };
}
