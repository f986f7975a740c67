import { formatDays } from '../lib/format/day';
import { formatGainBand, formatPoints, formatTotal } from '../lib/format/points';
import { planText } from '../lib/i18n/plan-text';
import { language } from '../lib/i18n/text';
import { isTried } from '../lib/panel/fix-try';
import { moveWords } from '../lib/panel/move-words';
import type { Panel } from '../lib/panel/panel-model';
import { planOf } from '../lib/panel/plan-model';
import type { ShownPlan } from '../lib/panel/shown-plan';
import { Basis } from './Basis';

type Props = { panel: Panel; way: ShownPlan };

/** One way to a score: what it moves, what it ends at, how long and how hard. */
export function PlanWay({ panel, way }: Props) {
  const { tryOut } = planOf(panel);
  const text = planText.value.target;
  const { decimals } = panel.scale.value;
  const changes = Object.fromEntries(way.moves.map(({ figure, to }) => [figure.id, to]));
  const tried = isTried(panel, changes);
  const safest = way.best.includes('safest');
  return (
    <div class="way">
      {way.best.length > 0 && <h3>{way.best.map((each) => text[each]).join(text.and)}</h3>}
      <p class="way-facts">
        <b>{text.total(formatTotal(way.total, decimals, language.value))}</b> <Basis basis={way.total.basis} />
        <span class="quiet">
          {text.days(formatDays(way.days, language.value))} · {text.cost(formatPoints(way.cost, 0))}
        </span>
      </p>
      {safest && (
        <p class="quiet">
          {way.sure
            ? text.sure
            : text.unsure(formatPoints(Math.floor(way.total.low * 10 ** decimals) / 10 ** decimals, decimals))}
        </p>
      )}
      <ul class="moves">
        {way.moves.map((move) => (
          <li key={move.figure.id}>
            <span>{moveWords(move, language.value)}</span>
            <span class="better">
              <span aria-hidden="true">▲</span> {formatGainBand(move.gain, language.value)}
            </span>
            <span class="quiet">{text.moveDays(formatDays(move.days, language.value))}</span>
          </li>
        ))}
      </ul>
      <p class="way-try">
        <button
          type="button"
          class="button-small"
          aria-label={`${text.tryOut} ${way.best.map((each) => text[each]).join(text.and)}`}
          aria-pressed={tried}
          onClick={() => tryOut(way)}
        >
          {tried ? text.tried : text.tryOut}
        </button>
      </p>
    </div>
  );
}
