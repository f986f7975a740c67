import type { RankedFix } from '../lib/engine/types';
import { formatDays } from '../lib/format/day';
import { formatGainBand } from '../lib/format/points';
import { language, said, t } from '../lib/i18n/text';
import { effectWords } from '../lib/panel/effect-words';
import type { Panel } from '../lib/panel/panel-model';
import { Basis } from './Basis';

type Props = { panel: Panel; ranked: RankedFix };

/** One thing to do: what it brings, how hard it is, when it shows, and why it is believed. */
export function FixItem({ panel, ranked }: Props) {
  const { fix, gain } = ranked;
  const text = t.value.fixes;
  const scored = fix.effects.length > 0;
  const gains = gain !== undefined && gain.value > 1e-9;
  const assumed = effectWords(ranked, panel.sections.value, t.value, language.value);
  return (
    <li class="fix">
      <p class="fix-title">{said(fix.title)}</p>
      <p class="fix-facts">
        {scored &&
          (gain && gains ? (
            <>
              <b class="better">
                <span aria-hidden="true">▲</span> {formatGainBand(gain, language.value)}
              </b>{' '}
              <Basis basis={gain.basis} />
            </>
          ) : (
            <b class="quiet">{gain ? text.atTop : text.unknown}</b>
          ))}
        <span class="quiet">
          {text.effort[fix.effort]}
          {scored &&
            ` · ${text.time(formatDays(fix.firstDays, language.value), formatDays(fix.fullDays, language.value))}`}
        </span>
      </p>
      <p>{said(fix.how)}</p>
      {fix.risk && (
        <p class="fix-risk">
          <b>{text.risk}</b> {said(fix.risk)}
        </p>
      )}
      <details>
        <summary>
          {text.evidence} <span class="quiet">{text.evidenceBasis[fix.evidence.basis]}</span>
        </summary>
        <p>{said(fix.evidence.note)}</p>
        {fix.evidence.url && (
          <p>
            <a href={fix.evidence.url} target="_blank" rel="noreferrer">
              {text.sourceLink}
            </a>
          </p>
        )}
        {assumed.length > 0 && (
          <>
            <p>
              <b>{text.assumes}</b> {assumed.join(t.value.app.listComma)}
            </p>
            <p class="quiet">{text.assumesNote}</p>
          </>
        )}
        {gain && !gains && scored && <p class="quiet">{text.atTopHelp}</p>}
      </details>
    </li>
  );
}
