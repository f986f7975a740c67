import type { Attribution, AttributionPart } from '../engine';
import { type Evidence, isMostlyLeaving } from './why-evidence';

type Attributed = Extract<Attribution, { status: 'attributed' }>;

/**
 * What a loss comes from. `own`: a figure of the shop that got worse by more than chance, a bonus gone, points deducted.
 * All others are nothing that the seller did: `left`: a good old day left the window; `noise`: one order, or no more than
 * usual; `rule`: other rules; `rounding`; `peers`: a score that is measured against others; `unread`: figures that were not
 * read on one of the days; `unexplained`.
 */
export type Reason = 'own' | 'left' | 'noise' | 'rule' | 'rounding' | 'peers' | 'unread' | 'unexplained';

export type Verdict = {
  /** Whether the loss is of the shop's own doing: most of it, hardly any of it, or some. */
  readonly answer: 'own' | 'not_own' | 'both';
  /** Largest first; points below 0. */
  readonly reasons: readonly {
    readonly reason: Reason;
    readonly points: number;
    /** Figures that it speaks of, by id. */
    readonly figures: readonly string[];
  }[];
};

type Known = {
  readonly evidence: (part: AttributionPart) => Evidence | undefined;
  /** The score is measured against peers. */
  readonly isRanked: boolean;
  /** Figures that were read on one of the two days only, or on neither. */
  readonly unread: readonly string[];
  /** Fewer points than this print as none. */
  readonly least: number;
};

/** Less of a loss than this is not what it comes from. Our judgement. */
const HARDLY = 0.25;
const MOST = 0.75;

/** 无故掉分? Undefined where nothing was lost. */
export function verdictOf({ change, parts }: Attributed, known: Known): Verdict | undefined {
  if (change >= 0) return undefined;
  const found = new Map<Reason, { points: number; parts: AttributionPart[] }>();
  for (const part of parts) {
    if (part.points.value >= 0) continue;
    const reason = reasonOf(part, known);
    const entry = found.get(reason) ?? { points: 0, parts: [] };
    found.set(reason, { points: entry.points + part.points.value, parts: [...entry.parts, part] });
  }
  const lost = [...found.values()].reduce((sum, { points }) => sum + points, 0);
  const own = (found.get('own')?.points ?? 0) / lost;
  return {
    answer: own >= MOST ? 'own' : own <= HARDLY ? 'not_own' : 'both',
    reasons: [...found]
      .map(([reason, { points, parts }]) => ({ reason, points, figures: figuresOf(reason, parts, known) }))
      .sort((a, b) => a.points - b.points)
      .filter(({ points }, index) => index === 0 || points <= -known.least),
  };
}

/** The figures that a reason speaks of: those that lost points that print, or the one that lost most. */
function figuresOf(reason: Reason, parts: readonly AttributionPart[], { unread, least }: Known): readonly string[] {
  const named = parts.filter(({ kind }) => kind === 'indicator' || kind === 'bonus' || kind === 'deduction');
  const lost = named.filter(({ points }) => points.value <= -least);
  const ids = (lost.length > 0 ? lost : named.slice(0, 1)).map(({ indicator }) => indicator);
  return reason === 'unread' ? [...new Set([...unread, ...ids])] : ids;
}

function reasonOf(part: AttributionPart, { evidence, isRanked, unread }: Known): Reason {
  switch (part.kind) {
    case 'rule':
    case 'rounding':
      return part.kind;
    case 'unexplained':
      return isRanked ? 'peers' : unread.length > 0 ? 'unread' : 'unexplained';
    case 'bonus':
    case 'deduction':
      return 'own';
    case 'indicator': {
      if (part.from === undefined || part.to === undefined) return 'unread';
      const found = evidence(part);
      if (found && isMostlyLeaving(found)) return 'left';
      return found?.noise === 'one_event' || found?.noise === 'chance' ? 'noise' : 'own';
    }
  }
}
