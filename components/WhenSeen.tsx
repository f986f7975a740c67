import { formatDay } from '../lib/format/day';
import { formatBand, formatPoints, formatTotal } from '../lib/format/points';
import { language, t } from '../lib/i18n/text';
import { whatIfText } from '../lib/i18n/what-if-text';
import type { Panel } from '../lib/panel/panel-model';
import { DAYS_AHEAD, type When, whenOf } from '../lib/panel/what-if/when-model';
import { whenShape } from '../lib/panel/what-if/when-shape';

type Props = { panel: Panel };

/** When a scenario would show: the days ahead as a line with its band, and the day on which it is first seen. */
export function WhenSeen({ panel }: Props) {
  const { open, when } = whenOf(panel);
  const text = whatIfText.value.when;
  return (
    <details
      class="card fold"
      open={open.value}
      onToggle={(event) => {
        open.value = event.currentTarget.open;
      }}
    >
      <summary>
        <h3>{text.title}</h3>
      </summary>
      {open.value && when.value.status === 'waiting' && <p class="quiet when-waiting">{text.waiting}</p>}
      {open.value && when.value.status === 'none' && <p class="quiet">{text.missing}</p>}
      {open.value && when.value.status === 'ahead' && <Ahead panel={panel} when={when.value} />}
    </details>
  );
}

function Ahead({ panel, when }: Props & { when: Extract<When, { status: 'ahead' }> }) {
  const text = whatIfText.value.when;
  const { days, doNothing, shows } = when.ahead;
  const scale = panel.model.value?.scale;
  const last = days.at(-1);
  if (!scale || !last) return null;
  const changed = panel.scenario.changed.value;
  const shape = whenShape(days, doNothing, scale);
  const day = (of: string) => formatDay(of, language.value, panel.today.value);
  const total = (of: (typeof days)[number]) => formatTotal(of.total, scale.decimals, language.value);
  const full = days.find((each) => each.day === when.full);
  return (
    <>
      <p class="quiet">{changed ? text.lead(DAYS_AHEAD) : t.value.whatIf.unchanged}</p>
      {changed && (
        <p>
          <b>{text.first(day(shows.day), shows.hour === undefined ? '' : text.hour(shows.hour))}</b>{' '}
          {full ? text.reached(day(full.day), total(full)) : text.slow(day(last.day), total(last))}
        </p>
      )}
      <figure class="when-chart">
        <span class="when-scale" aria-hidden="true">
          <i>{formatPoints(shape.ceiling, scale.decimals)}</i>
          <i>{formatPoints(shape.floor, scale.decimals)}</i>
        </span>
        <svg
          role="img"
          aria-label={text.chart(day(days[0]!.day), day(last.day), total(days[0]!), total(last))}
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
        >
          <path class="curve-band" d={shape.band} />
          <path class="curve-now" d={shape.still} />
          <path class="curve-line" d={shape.line} />
        </svg>
        <figcaption aria-hidden="true">
          <span>{day(days[0]!.day)}</span>
          <span class="when-key">
            <i class="when-solid" /> {text.keyWith} <i class="when-dashed" /> {text.keyWithout}
          </span>
          <span>{day(last.day)}</span>
        </figcaption>
      </figure>
      <p class="quiet">{text.why}</p>
      <details>
        <summary class="quiet">{text.table}</summary>
        <table class="slots">
          <thead>
            <tr>
              <th scope="col">{text.day}</th>
              <th scope="col">{text.withChange}</th>
              <th scope="col">{text.doNothing}</th>
            </tr>
          </thead>
          <tbody>
            {days.map((each, place) =>
              place % 5 === 0 || place === days.length - 1 ? (
                <tr key={each.day}>
                  <th scope="row">{day(each.day)}</th>
                  <td>{formatBand(each.total, scale.decimals)}</td>
                  <td>{formatBand(doNothing[place]!.total, scale.decimals)}</td>
                </tr>
              ) : null,
            )}
          </tbody>
        </table>
      </details>
    </>
  );
}
