import { trimmed } from '../lib/format/decimals';
import { formatPoints } from '../lib/format/points';
import { said } from '../lib/i18n/text';
import { todayText } from '../lib/i18n/today-text';
import type { RungNow } from '../lib/panel/ladder-now';
import { ladderRail } from '../lib/panel/ladder-rail';
import type { Panel } from '../lib/panel/panel-model';
import { ofScore } from '../lib/panel/rung-words';
import { todayOf } from '../lib/panel/today-model';
import { LadderTable } from './LadderTable';

type Props = { panel: Panel };

/** The next right and the one that would go first, on a small ruler; all of them with their sources behind a click. */
export function TodayLadder({ panel }: Props) {
  const ladder = todayOf(panel).ladder.value;
  const text = todayText.value.ladder;
  if (!ladder) return null;
  const { total, scale, model } = panel;
  const forAll = ladder.all.filter(({ rung }) => rung.only === undefined);
  const forSome = ladder.all.filter(({ rung }) => rung.only !== undefined);
  const rail =
    total.value &&
    ladderRail(ladder, model.value?.total ?? total.value.indicator, total.value.value, scale.value.max ?? 0);
  return (
    <details class="ladder">
      <summary>
        {rail && (
          <span class="ladder-rail" aria-hidden="true">
            {rail.lines.map(({ score, at, held }) => (
              <i key={score} class={held ? 'ladder-line ladder-held' : 'ladder-line'} style={{ left: `${at}%` }} />
            ))}
            <i class="ladder-mark" style={{ left: `${rail.at}%` }} />
          </span>
        )}
        <span class="ladder-lines">
          {ladder.next ? (
            <Line panel={panel} title={text.next} at={ladder.next} />
          ) : (
            <span class="ladder-row">
              <b>{text.next}</b> <span>{text.top}</span>
            </span>
          )}
          {ladder.atRisk && <Line panel={panel} title={text.atRisk} at={ladder.atRisk} />}
        </span>
        <span class="sr-only"> {text.all}</span>
      </summary>
      <LadderTable panel={panel} title={text.title} rungs={forAll} />
      {forSome.length > 0 && (
        <details>
          <summary>{text.forSome(forSome.length)}</summary>
          <LadderTable panel={panel} title={text.forSome(forSome.length)} rungs={forSome} />
        </details>
      )}
    </details>
  );
}

function Line({ panel, title, at }: Props & { title: string; at: RungNow }) {
  const { rung, gap } = at;
  const text = todayText.value.ladder;
  const points = trimmed(Math.abs(gap), 2);
  const of = ofScore(panel, rung);
  return (
    <span class="ladder-row">
      <b>{title}</b>{' '}
      <span class="ladder-need">
        {of && `${of} `}
        {formatPoints(rung.score, Number.isInteger(rung.score) ? 0 : 2)}
      </span>{' '}
      <span>{gap > 0 ? text.missing(points) : gap === 0 ? text.onEdge : text.spare(points)}</span>{' '}
      <span class="ladder-name">{said(rung.name)}</span>
    </span>
  );
}
