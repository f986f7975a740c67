import '../assets/today.css';
import type { Estimate } from '../lib/engine/types';
import { formatBand, formatPoints } from '../lib/format/points';
import { said } from '../lib/i18n/text';
import { todayText } from '../lib/i18n/today-text';
import type { Panel } from '../lib/panel/panel-model';
import { type Ahead, type Proof, todayOf } from '../lib/panel/today-model';
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
  const { isDemo, ready, cause, ahead, proof, ladder, attention } = todayOf(panel);
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
      {proof.value && <ProofLine panel={panel} proof={proof.value} />}
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
  const { isSure, words } = saidOf(ahead.total, decimals);
  return (
    <p title={text.basis(ahead.learntFrom)}>
      <b>{text.ahead[ahead.when]}</b> {isSure ? text.aheadSure(words) : text.aheadBand(words)}{' '}
      <span class="quiet">
        {ahead.hour !== undefined && `· ${text.updates(ahead.hour)}`}
        <span class="sr-only"> {text.basis(ahead.learntFrom)}</span>
      </span>
    </p>
  );
}

/** A forecast that is never held against what came deserves no trust. */
function ProofLine({ panel, proof }: Props & { proof: Proof }) {
  const { decimals } = panel.scale.value;
  const { words } = saidOf(proof.total, decimals);
  return (
    <p class="quiet today-proof">{todayText.value.proof[proof.when](words, formatPoints(proof.seen, decimals))}</p>
  );
}

/** A forecast as it is said: a band, or one score where its ends are printed alike. */
function saidOf(total: Estimate, decimals: number): { readonly isSure: boolean; readonly words: string } {
  const band = formatBand(total, decimals);
  const [low, high] = band.split('–');
  const isSure = low === high;
  return { isSure, words: isSure ? formatPoints(total.value, decimals) : band };
}
