import { formatDay } from '../lib/format/day';
import { formatPoints, isExact } from '../lib/format/points';
import { formatValue } from '../lib/format/value';
import { language, t } from '../lib/i18n/text';
import type { Panel } from '../lib/panel/panel-model';
import type { Row } from '../lib/panel/rows';

type Props = { panel: Panel; row: Row };

/** The figure as the page prints it, what it brings, and its own day where that is not the score's. */
export function RowFacts({ panel, row }: Props) {
  const text = t.value.whatIf;
  const { reading, contribution } = row;
  const start = panel.baseline.value;
  const facts = [
    reading?.score === undefined ? undefined : text.scored(formatPoints(reading.score, 0)),
    // A flat score has no parts; where the inside of a dimension is hidden, what is thought of them does not add up.
    contribution &&
      start?.model.kind === 'tiered' &&
      !start.flat &&
      (isExact(contribution.points)
        ? text.brings(formatPoints(contribution.points.value, 1))
        : text.bringsAbout(formatPoints(contribution.points.value, 0))),
    row.better === 'lower' ? text.lower : text.higher,
  ].filter((fact) => typeof fact === 'string');
  return (
    <p class="row-facts">
      {reading ? (
        <>
          {text.onPage} <b>{reading.raw}</b>
          {reading.seen !== undefined && (
            <b> {text.corrected(formatValue(reading.value, row.unit, row.decimals, language.value))}</b>
          )}
          {reading.older && (
            <span class="stale"> {t.value.fresh.ofDay(formatDay(reading.day, language.value, panel.today.value))}</span>
          )}
        </>
      ) : (
        <b>{text.notRead}</b>
      )}
      {facts.map((fact) => (
        <span key={fact} class="quiet">
          {' '}
          · <span class="whole">{fact}</span>
        </span>
      ))}
    </p>
  );
}
