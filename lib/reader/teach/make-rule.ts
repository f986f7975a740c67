import { type PlatformId, UNITS, type Unit } from '../../records/ids';
import type { TaughtRule } from '../../records/taught-rule';
import { compact } from '../normalize';
import { applyRule, findLabels, type RuleText, valueIn } from './apply-rule';
import { headingsOver } from './headings';
import type { LabelCandidate } from './label-of';
import { ownIndicator, ruleId } from './own-indicator';
import type { TextIndex } from './text-index';
import type { Token } from './tokens';

/** What the seller has said of a figure. */
export type Lesson = {
  readonly figure: Token;
  readonly candidate: LabelCandidate;
  readonly unit: Unit;
  readonly platform: PlatformId;
  /** The path of the page. */
  readonly path: string;
  /** A known indicator; absent for one that the seller has named. */
  readonly indicator?: string;
  readonly name: string;
};

/** The units that a figure can be taken in, as it is printed here. */
export function unitsOf(figure: Token, label: Token): Unit[] {
  return UNITS.filter((unit) => valueIn(figure, label, unit) !== undefined);
}

/**
 * The rule by which a figure is found again: its label and side, and the nearest heading over it where the same label
 * stands more than once on the page.
 *
 * @returns undefined where no such rule leads back to this very figure; another label may
 */
export function makeRule(lesson: Lesson, index: TextIndex): TaughtRule | undefined {
  const { figure, candidate, unit, platform, path, name } = lesson;
  const label = compact(candidate.label.text);
  const text = findAgain({ label, side: candidate.side, unit }, figure, candidate.label, index);
  if (!text) return undefined;
  const indicator = lesson.indicator ?? ownIndicator(label, text.under);
  return { id: ruleId(platform, label, text.under), platform, path, indicator, name: name.trim(), ...text };
}

function findAgain(text: RuleText, figure: Token, label: Token, index: TextIndex): RuleText | undefined {
  if (findLabels(text, index).length <= 1) return leadsTo(text, figure, index) ? text : undefined;
  const headings = headingsOver(label.run.places[label.start]!.node, index);
  const under = headings.find((heading) => leadsTo({ ...text, under: heading }, figure, index));
  if (under) return { ...text, under };
  // The same label twice over the same figure: a title and its copy, a table drawn as two.
  return leadsTo(text, figure, index) ? text : undefined;
}

function leadsTo(text: RuleText, figure: Token, index: TextIndex): boolean {
  const outcome = applyRule(document, text, index);
  return (
    outcome.status === 'read' && outcome.node === figure.run.places[figure.start]!.node && outcome.raw === figure.text
  );
}
