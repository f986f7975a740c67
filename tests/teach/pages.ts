import { lookAround } from '../../lib/reader/sight';
import { type LabelCandidate, labelsOf } from '../../lib/reader/teach/label-of';
import { makeRule, unitsOf } from '../../lib/reader/teach/make-rule';
import { runsOf, textNodesIn } from '../../lib/reader/teach/runs';
import { indexTexts } from '../../lib/reader/teach/text-index';
import { type FigureToken, type Token, tokensOf } from '../../lib/reader/teach/tokens';
import type { Unit } from '../../lib/records/ids';
import type { TaughtRule } from '../../lib/records/taught-rule';

/** Shows a page of its own markup. */
export function show(html: string): void {
  document.body.innerHTML = html;
}

export function tokensOfPage(): Token[] {
  return tokensOf(runsOf(textNodesIn(document.body), lookAround()));
}

/** The figure printed so; where there are several, the one with this index. */
export function figure(raw: string, at = 0): FigureToken {
  const found = tokensOfPage().filter((token): token is FigureToken => token.kind === 'figure' && token.text === raw);
  if (!found[at]) throw new Error(`the page shows no figure ${raw}`);
  return found[at];
}

/** The likeliest label of a figure, or the one that reads so. */
export function candidateOf(figure: Token, label?: string): LabelCandidate {
  const all = labelsOf(figure, tokensOfPage());
  const found = label ? all.find((candidate) => candidate.label.text === label) : all[0];
  if (!found) throw new Error(`${figure.text} has no label ${label ?? ''}, only ${all.map((c) => c.label.text)}`);
  return found;
}

/** What the picker would save for a figure. */
export function teach(raw: string, options: { at?: number; label?: string; unit?: Unit } = {}): TaughtRule | undefined {
  const taught = figure(raw, options.at);
  const candidate = candidateOf(taught, options.label);
  const unit = options.unit ?? unitsOf(taught, candidate.label)[0];
  if (!unit) return undefined;
  return makeRule(
    { figure: taught, candidate, unit, platform: 'douyin', path: '/a', name: '它' },
    indexTexts(document),
  );
}
