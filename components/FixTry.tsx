import { useSignal } from '@preact/signals';
import type { RankedFix } from '../lib/engine/types';
import { planText } from '../lib/i18n/plan-text';
import { said } from '../lib/i18n/text';
import { fixTrialOf, predictedWords } from '../lib/panel/fix-try';
import type { Panel } from '../lib/panel/panel-model';
import { todosOf } from '../lib/panel/todo-model';

type Props = { panel: Panel; ranked: RankedFix };

/** A tick puts a fix on the sliders; with a day to start on it becomes a to-do. */
export function FixTry({ panel, ranked }: Props) {
  const { fix, changes } = ranked;
  const start = useSignal<string>();
  const todos = todosOf(panel);
  const text = planText.value.tryOut;
  if (Object.keys(changes).length === 0) return null;
  const { ticked, toggle } = fixTrialOf(panel);
  const tried = ticked.value.has(fix.id);
  const taken = todos.open.value.has(fix.id);
  const predicted = tried && predictedWords(panel);
  return (
    <div class="fix-try">
      <label class="check">
        <input
          type="checkbox"
          aria-label={`${text.box} ${said(fix.title)}`}
          checked={tried}
          onChange={() => toggle(ranked)}
        />
        {text.box}
      </label>
      {taken && <span class="tag">{text.taken}</span>}
      {predicted && (
        <p class="quiet">
          {predicted} <a href="#what-if">{text.sliders}</a>
        </p>
      )}
      {tried && !taken && (
        <p class="fix-start">
          <label>
            {text.start}{' '}
            <input
              type="date"
              value={start.value ?? panel.today.value}
              required
              onChange={({ currentTarget: { value } }) => {
                if (value) start.value = value;
              }}
            />
          </label>
          <button
            type="button"
            class="button-small"
            onClick={() => todos.take(ranked, start.value ?? panel.today.value)}
          >
            {text.take}
          </button>
        </p>
      )}
    </div>
  );
}
