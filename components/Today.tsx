import '../assets/today.css';
import { formatBand, formatPoints } from '../lib/format/points';
import { said } from '../lib/i18n/text';
import { todayText } from '../lib/i18n/today-text';
import type { Panel } from '../lib/panel/panel-model';
import { type Ahead, todayOf } from '../lib/panel/today-model';
import { AttentionList } from './AttentionList';
import { DemoNote } from './DemoNote';
import { TodayLadder } from './TodayLadder';
import { Welcome } from './Welcome';

type Props = { panel: Panel };

/** Under the score: why it moved, what tomorrow brings, what needs attention, the next right and the one at risk. */
export function Today({ panel }: Props) {
  return (
    <>
      <TodayCard panel={panel} />
      <Welcome panel={panel} />
    </>
  );
}

function TodayCard({ panel }: Props) {
  if (!panel.figures.value) return null;
  const { isDemo, ready, cause, ahead, ladder, attention } = todayOf(panel);
  const text = todayText.value;
  if (!ready.value && (panel.shop.value?.days ?? 0) > 1) return <Waiting />;
  const hasNews = [cause, ahead, ladder].some((each) => each.value !== undefined) || attention.value.length > 0;
  if (!(ready.value && (hasNews || isDemo.value))) return null;
  return (
    <section class="card today" aria-labelledby="today-title">
      <h2 id="today-title" class="sr-only">
        {text.title}
      </h2>
      {isDemo.value && <DemoNote panel={panel} />}
      {cause.value && (
        <p class="today-cause">
          <b>{text.why}</b> {said(cause.value.words)} <a href="#why">{text.more(cause.value.others)}</a>
        </p>
      )}
      {ahead.value && <AheadLine panel={panel} ahead={ahead.value} />}
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
