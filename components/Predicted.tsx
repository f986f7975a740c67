import type { ScoreModel } from '../lib/engine/score-model';
import { formatStars, totalParts } from '../lib/format/points';
import { language, said, t } from '../lib/i18n/text';
import type { Panel } from '../lib/panel/panel-model';
import { nameOf } from '../lib/panel/rows';
import { starBand } from '../lib/panel/star-step';
import { Change } from './Change';
import { ScoreRail } from './ScoreRail';

type Props = { panel: Panel; model: ScoreModel };

/** The predicted total, in sight while the sliders move. Read aloud by {@link Announcer}, which waits for a pause. */
export function Predicted({ panel, model }: Props) {
  const { scenario, platform } = panel;
  const result = scenario.result.value;
  const text = t.value.whatIf;
  if (result?.status !== 'simulated') {
    const missing = result?.status === 'incomplete' ? result.missing : [];
    const names = missing.map((id) => (platform.value ? said(nameOf(platform.value, id)) : id));
    return (
      <div class="predicted">
        <p class="predicted-title">{text.predicted}</p>
        <output aria-label={text.predicted} aria-live="off">
          —
        </output>
        <p class="quiet">
          {result?.status === 'no_score' ? noScore(panel) : text.incompleteBody(names.join(t.value.app.listComma))}
        </p>
      </div>
    );
  }
  const [before, value, after] = totalParts(result.total, model.scale.decimals, language.value);
  const stars = starBand(model, result.total);
  const changed = scenario.changed.value;
  return (
    <div class="predicted">
      <div class="predicted-line">
        <p class="predicted-title">{text.predicted}</p>
        <p class="quiet">{changed && stars && text.starWould(formatStars(stars.low, stars.high))}</p>
      </div>
      <div class="predicted-line">
        <output aria-label={text.predicted} aria-live="off">
          <span class="predicted-total">
            {before}
            <b class="predicted-value">{value}</b>
            {after}
          </span>{' '}
          {changed ? (
            <span class="predicted-change">
              <Change points={result.change.value} /> <span class="quiet">{text.against}</span>
            </span>
          ) : (
            <span class="predicted-change quiet">{text.unchanged}</span>
          )}
        </output>
        <button type="button" class="button-small" disabled={!changed} onClick={() => scenario.reset()}>
          {text.reset}
        </button>
      </div>
      <ScoreRail model={model} total={result.total} shown={panel.total.value?.value} />
    </div>
  );
}

function noScore({ figures }: Panel): string {
  return figures.value?.stage === 'no_score' ? t.value.whatIf.noScore : t.value.page.growth.body;
}
