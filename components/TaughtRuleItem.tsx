import { useSignal } from '@preact/signals';
import { unitText } from '../lib/format/value';
import { readingText } from '../lib/i18n/reading-text';
import { language, said } from '../lib/i18n/text';
import { figureName } from '../lib/panel/figure-name';
import { pagesOf } from '../lib/panel/page-model';
import type { Panel } from '../lib/panel/panel-model';
import type { TaughtRule } from '../lib/records/taught-rule';

type Props = { panel: Panel; rule: TaughtRule; onRemove: (rule: TaughtRule) => void };

/** One taught figure: what it is called, which indicator it is, where it stands. */
export function TaughtRuleItem({ panel, rule, onRemove }: Props) {
  const { decide } = pagesOf(panel);
  const typed = useSignal<string>();
  const text = readingText.value.taught;
  const platform = panel.platforms.value.find(({ id }) => id === rule.platform);
  const indicator = rule.indicator.startsWith('own_')
    ? text.own
    : said(figureName(platform, [], { indicator: rule.indicator }));
  const unit = unitText(rule.unit, language.value);

  async function save() {
    const name = typed.value?.trim();
    if (name) await decide({ rule: { ...rule, name } });
    typed.value = undefined;
  }
  return (
    <li>
      {typed.value === undefined ? (
        <b>{rule.name}</b>
      ) : (
        <form
          class="actions"
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <input
            type="text"
            aria-label={text.newName}
            maxLength={100}
            value={typed.value}
            onInput={(event) => {
              typed.value = event.currentTarget.value;
            }}
          />
          <button type="submit" class="button-small">
            {text.save}
          </button>
          <button
            type="button"
            class="button-small"
            onClick={() => {
              typed.value = undefined;
            }}
          >
            {text.cancel}
          </button>
        </form>
      )}
      <p class="quiet">
        {platform && said(platform.name)} · {text.where(rule.label, rule.under ?? '')} · {indicator}
        {unit && ` · ${unit}`}
      </p>
      <p class="actions">
        <button
          type="button"
          class="button-small"
          aria-label={`${text.rename} ${rule.name}`}
          onClick={() => {
            typed.value = rule.name;
          }}
        >
          {text.rename}
        </button>
        <button
          type="button"
          class="button-small"
          aria-label={`${text.remove} ${rule.name}`}
          onClick={() => onRemove(rule)}
        >
          {text.remove}
        </button>
      </p>
    </li>
  );
}
