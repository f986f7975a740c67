import type { RankedFix } from '../lib/engine/types';
import { formatDays } from '../lib/format/day';
import { listsText } from '../lib/i18n/lists-text';
import { planText } from '../lib/i18n/plan-text';
import { language, said, t } from '../lib/i18n/text';
import { effectWords } from '../lib/panel/effect-words';
import type { Panel } from '../lib/panel/panel-model';
import { FixGain } from './FixGain';
import { FixTry } from './FixTry';

type Props = {
  panel: Panel;
  ranked: RankedFix;
  /** By what it is listed: its gain, a bonus' condition, effort alone where the score is flat, or not scored at all. */
  kind: 'gain' | 'bonus' | 'flat' | 'unscored';
};

/** One thing to do: what it brings and what that assumes, how hard it is, when it shows, and why it is believed. */
export function FixItem({ panel, ranked, kind }: Props) {
  const { fix, gain } = ranked;
  const text = listsText.value.fixes;
  const assumed = effectWords(ranked, panel.sections.value, listsText.value, language.value);
  const how = <p class={kind === 'bonus' ? undefined : 'fix-how'}>{said(fix.how)}</p>;
  return (
    <li class="fix">
      <p class="fix-title">{said(fix.title)}</p>
      {kind === 'bonus' && how}
      <p class="fix-facts">
        {(kind === 'gain' || kind === 'bonus') && <FixGain gain={gain} kind={kind} />}
        <span class="quiet">
          {text.effort[fix.effort]}
          {kind !== 'unscored' &&
            ` · ${text.time(formatDays(fix.firstDays, language.value), formatDays(fix.fullDays, language.value))}`}
        </span>
      </p>
      {assumed.length > 0 && <p class="quiet">{text.assumes(assumed.join(t.value.app.listComma))}</p>}
      {fix.risk && (
        <p class="fix-risk">
          <b>{text.risk}</b> {said(fix.risk)}
        </p>
      )}
      {(kind === 'gain' || kind === 'bonus') && <FixTry panel={panel} ranked={ranked} />}
      <details>
        <summary>
          {kind !== 'bonus' && `${planText.value.tryOut.how} · `}
          {kind === 'gain' ? text.indicatorEvidence : text.evidence}{' '}
          <span class="quiet">{text.evidenceBasis[fix.evidence.basis]}</span>
        </summary>
        {kind !== 'bonus' && how}
        <p class="quiet">{said(fix.evidence.note)}</p>
        {fix.evidence.url && (
          <p>
            <a href={fix.evidence.url} target="_blank" rel="noreferrer">
              {text.sourceLink}
            </a>
          </p>
        )}
        {kind === 'gain' && gain && gain.value <= 1e-9 && <p class="quiet">{text.atTopHelp}</p>}
      </details>
    </li>
  );
}
