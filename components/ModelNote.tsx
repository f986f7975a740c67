import { useSignal } from '@preact/signals';
import type { ScoreModel } from '../lib/engine/score-model';
import { said, t } from '../lib/i18n/text';
import { basisOf } from '../lib/panel/basis-of';
import type { Panel } from '../lib/panel/panel-model';
import { Later } from './Later';

type Props = { panel: Panel; model: ScoreModel };

/** The rule version in force and how sure it is; what it rests on is loaded once it is opened. */
export function ModelNote({ panel, model }: Props) {
  const text = t.value.model;
  const opened = useSignal(false);
  return (
    <details
      class="model-note"
      onToggle={() => {
        opened.value = true;
      }}
    >
      <summary>
        <span class="summary-text">
          {model.platform === 'any' ? said(model.name) : text.byRule(model.validFrom)} · {text.restsOn[basisOf(model)]}
        </span>
      </summary>
      {opened.value && <Later panel={panel} part="ModelDetails" />}
    </details>
  );
}
