import { useSignal } from '@preact/signals';
import type { ScoreModel } from '../lib/engine/score-model';
import { said } from '../lib/i18n/text';
import { basisOf } from '../lib/panel/basis-of';
import type { Panel } from '../lib/panel/panel-model';
import { Basis } from './Basis';
import { Later } from './Later';

type Props = { panel: Panel; model: ScoreModel };

/** The rule version in force and how sure it is; what it rests on is loaded once it is opened. */
export function ModelNote({ panel, model }: Props) {
  const opened = useSignal(false);
  return (
    <details
      class="model-note"
      onToggle={() => {
        opened.value = true;
      }}
    >
      <summary>
        <span class="summary-text">{said(model.name)}</span> <Basis basis={basisOf(model)} />
      </summary>
      {opened.value && <Later panel={panel} part="ModelDetails" />}
    </details>
  );
}
