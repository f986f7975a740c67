import { trimmed } from '../lib/format/decimals';
import { said } from '../lib/i18n/text';
import { todayText } from '../lib/i18n/today-text';
import type { RungNow } from '../lib/panel/ladder-now';
import type { Panel } from '../lib/panel/panel-model';
import { ofScore } from '../lib/panel/rung-words';

type Props = { panel: Panel; title: string; rungs: readonly RungNow[] };

/** Rights and badges, how far the shop is from it, and where that is written. */
export function LadderTable({ panel, title, rungs }: Props) {
  const text = todayText.value.ladder;
  return (
    <table class="ladder-table">
      <caption class="sr-only">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{text.columns.rung}</th>
          <th scope="col">{text.columns.score}</th>
          <th scope="col">{text.columns.now}</th>
        </tr>
      </thead>
      <tbody>
        {rungs.map((each) => (
          <Rung key={each.rung.id} panel={panel} at={each} />
        ))}
      </tbody>
    </table>
  );
}

function Rung({ panel, at: { rung, value, gap, read } }: { panel: Panel; at: RungNow }) {
  const text = todayText.value.ladder;
  const points = trimmed(Math.abs(gap), 2);
  const of = ofScore(panel, rung);
  const printed = trimmed(value, 2);
  const source = text.source(said(rung.source.title), rung.source.date);
  return (
    <tr>
      <th scope="row">
        {said(rung.name)}
        {rung.only && <span class="quiet"> {text.only(said(rung.only))}</span>}
        <small>
          {rung.source.url ? (
            <a href={rung.source.url} target="_blank" rel="noreferrer">
              {source}
            </a>
          ) : (
            source
          )}
          {rung.basis !== 'official' && <span class="chip chip-unofficial">{text.unofficial}</span>}
        </small>
      </th>
      <td>
        {rung.score}
        {of && <small>{of}</small>}
      </td>
      <td>
        {gap > 0 ? text.missing(points) : gap === 0 ? text.onEdge : `✓ ${text.spare(points)}`}
        {rung.days && read !== undefined && (
          <small>{(rung.days.as === 'mean' ? text.mean : text.best)(rung.days.count, read, printed)}</small>
        )}
      </td>
    </tr>
  );
}
