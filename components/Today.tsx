import '../assets/today.css';
import { formatBand, formatPoints } from '../lib/format/points';
import { said } from '../lib/i18n/text';
import { todayText } from '../lib/i18n/today-text';
import type { Panel } from '../lib/panel/panel-model';
import { type Ahead, todayOf } from '../lib/panel/today-model';
import { AttentionList } from './AttentionList';
import { TodayLadder } from './TodayLadder';

type Props = { panel: Panel };

/** Under the score: why it moved, what tomorrow brings, what needs attention, the next right and the one at risk. */
export function Today({ panel }: Props) {
  if (!panel.figures.value) return null;
  const today = todayOf(panel);
  if (!today.ready.value) return (panel.shop.value?.days ?? 0) > 1 ? <Waiting /> : null;
  const text = todayText.value;
  const [cause, ahead] = [today.cause.value, today.ahead.value];
  if (!cause && !ahead && !today.ladder.value && today.attention.value.length === 0) return null;
  return (
    <section class="card today" aria-labelledby="today-title">
      <h2 id="today-title" class="sr-only">
        {text.title}
      </h2>
      {cause && (
        <p class="today-cause">
          <b>{text.why}</b> {said(cause.words)} <a href="#why">{text.more(cause.others)}</a>
        </p>
      )}
      {ahead && <AheadLine panel={panel} ahead={ahead} />}
      <AttentionList panel={panel} />
      <TodayLadder panel={panel} />
    </section>
  );
}

/** Keeps the place of what comes with the shop's past. */
function Waiting() {
  return (
    <section class="card today today-waiting">
      <p class="quiet">{todayText.value.waiting}</p>
    </section>
  );
}

function AheadLine({ panel, ahead }: Props & { ahead: Ahead }) {
  const text = todayText.value;
  const { decimals } = panel.scale.value;
  const band = formatBand(ahead.total, decimals);
  const [low, high] = band.split('–');
  return (
    <p title={text.basis(ahead.learntFrom)}>
      <b>{text.ahead[ahead.when]}</b>{' '}
      {low === high ? text.aheadSure(formatPoints(ahead.total.value, decimals)) : text.aheadBand(band)}{' '}
      <span class="quiet">
        {ahead.hour !== undefined && `· ${text.updates(ahead.hour)}`}
        <span class="sr-only"> {text.basis(ahead.learntFrom)}</span>
      </span>
    </p>
  );
}
