import { rulesText } from '../lib/i18n/rules-text';
import type { Rules, Step } from '../lib/panel/rule-editor';
import type { Better } from '../lib/records/ids';

type Props = { editor: Rules; id: string; better: Better; name: string };

/** The steps of an indicator, best first; the last row is for what no step holds. */
export function RuleTiers({ editor, id, better, name }: Props) {
  const text = rulesText.value;
  const steps = editor.draft.value?.tiers[id] ?? [];
  const put = (nth: number, change: Partial<Step>) =>
    editor.setTiers(
      id,
      steps.map((step, index) => (index === nth ? { ...step, ...change } : step)),
    );
  const words = text.edge[better];
  return (
    <details>
      <summary class="quiet">{text.tiers(name)}</summary>
      <ol class="rules-tiers">
        {steps.map((step, nth) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place; two may have equal fields
          <li key={nth}>
            {nth === steps.length - 1 ? (
              <span class="rules-below">{text.below}</span>
            ) : (
              <label>
                {words}
                <input
                  type="number"
                  step="any"
                  aria-label={`${name} ${words} ${nth + 1}`}
                  value={step.edge}
                  onInput={(event) => put(nth, { edge: event.currentTarget.value })}
                />
              </label>
            )}
            <label>
              {text.score}
              <input
                type="number"
                step="any"
                aria-label={`${name} ${text.score} ${nth + 1}`}
                value={step.score}
                onInput={(event) => put(nth, { score: event.currentTarget.value })}
              />
            </label>
            {nth < steps.length - 1 && steps.length > 2 && (
              <button
                type="button"
                class="button-small"
                aria-label={text.remove(name, nth + 1)}
                onClick={() =>
                  editor.setTiers(
                    id,
                    steps.filter((_, index) => index !== nth),
                  )
                }
              >
                ×
              </button>
            )}
          </li>
        ))}
      </ol>
      <button
        type="button"
        class="button-small"
        onClick={() => editor.setTiers(id, [...steps.slice(0, -1), { edge: '', score: '' }, ...steps.slice(-1)])}
      >
        {text.add}
      </button>
    </details>
  );
}
