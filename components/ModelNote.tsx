import type { ScoreModel } from '../lib/engine/score-model';
import { formatDay } from '../lib/format/day';
import { language, said, t } from '../lib/i18n/text';
import type { Panel } from '../lib/panel/panel-model';
import { basisOf, provenance } from '../lib/panel/provenance';
import { Basis } from './Basis';

type Props = { panel: Panel; model: ScoreModel };

/** The rule version in force, how sure it is, and every source it rests on. */
export function ModelNote({ panel, model }: Props) {
  const text = t.value.model;
  return (
    <details class="model-note">
      <summary>
        <span class="summary-text">{said(model.name)}</span> <Basis basis={basisOf(model)} />
      </summary>
      <p>
        {text.rule}: {text.since(formatDay(model.validFrom, language.value, panel.today.value))}
      </p>
      {model.kind === 'hidden' && <p>{text.hiddenNote}</p>}
      {model.kind === 'ranked' && <p>{text.rankedNote}</p>}
      <h3>{text.details}</h3>
      <ul class="sources">
        {provenance(model).map((row) => (
          <li key={row.part + row.title + row.basis}>
            <b>{text.part[row.part]}</b> <Basis basis={row.basis} />
            <br />
            {row.url ? (
              <a href={row.url} target="_blank" rel="noreferrer">
                {row.title}
              </a>
            ) : (
              row.title
            )}{' '}
            <span class="quiet">{row.date}</span>
          </li>
        ))}
      </ul>
      <p class="quiet">{text.estimateNote}</p>
    </details>
  );
}
