import type { ScoreModel } from '../lib/engine/score-model';
import { formatStars, totalParts } from '../lib/format/points';
import { language, said, t } from '../lib/i18n/text';
import { misfitWords } from '../lib/panel/misfit-words';
import type { Panel } from '../lib/panel/panel-model';
import { nameOf } from '../lib/panel/rows';
import { starBand } from '../lib/panel/star-step';
import { Change } from './Change';
import { Later } from './Later';
import { ScoreRail } from './ScoreRail';

type Props = { panel: Panel; model: ScoreModel };

/** The predicted total, in sight while the sliders move. Read aloud by {@link Announcer}, which waits for a pause. */
export function Predicted({ panel, model }: Props) {
  const { scenario } = panel;
  const result = scenario.result.value;
  const text = t.value.whatIf;
  if (result?.status !== 'simulated') {
    return (
      <div class="predicted">
        <p class="predicted-title">{text.predicted}</p>
        <output aria-label={text.predicted} aria-live="off">
          —
        </output>
        {whyNot(panel).map((reason) => (
          <p key={reason} class="quiet">
            {reason}
          </p>
        ))}
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
        <span class="predicted-undo">
          <Later panel={panel} part="UndoRedo" />
        </span>
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
              <Change points={result.change.value} than={text.now} />
            </span>
          ) : (
            <span class="predicted-change quiet">{text.unchanged}</span>
          )}
        </output>
        <button type="button" class="button-small" aria-disabled={!changed} onClick={() => scenario.reset()}>
          {text.reset}
        </button>
      </div>
      <ScoreRail model={model} total={result.total} shown={panel.total.value?.value} />
    </div>
  );
}

/** Why there is no prediction, and what to do. */
function whyNot({ scenario, platform, figures, model }: Panel): string[] {
  const result = scenario.result.value;
  const text = t.value.whatIf;
  const name = (id: string) => (platform.value ? said(nameOf(platform.value, id)) : id);
  switch (result?.status) {
    case 'no_score':
      return [
        figures.value?.stage === 'no_score' || model.value?.stages?.growth === undefined ? text.noScore : text.growth,
      ];
    case 'misfit':
      return [...result.misfits.map((misfit) => misfitWords(misfit, name, t.value)), text.misfitBody];
    case 'incomplete':
      return [text.incompleteBody(result.missing.map(name).join(t.value.app.listComma))];
    default:
      return [];
  }
}
