import { alertText } from '../lib/i18n/alert-text';
import { said } from '../lib/i18n/text';
import { alertsOf } from '../lib/panel/alert-model';
import type { Panel } from '../lib/panel/panel-model';
import { Choice } from './Choice';
import { Routines } from './Routines';

type Props = { panel: Panel };

const CONDITIONS = ['rungs', 'drops', 'unread', 'weekly'] as const;

/** What the seller is told of, and what stands on the toolbar button. */
export function AlertSettings({ panel }: Props) {
  const { settings, ready, refused, turnOn, change } = alertsOf(panel);
  const text = alertText.value;
  const { notify, staleDays, badge } = settings.value;
  if (!ready.value) return null;
  return (
    <div class="settings-part">
      <p class="quiet">{notify ? text.on : text.off}</p>
      <button type="button" class="button" onClick={() => (notify ? change({ notify: false }) : turnOn())}>
        {notify ? text.turnOff : text.turnOn}
      </button>
      <p class="quiet" role="status">
        {refused.value && !notify ? text.refused : ''}
      </p>
      {notify && <Conditions panel={panel} />}
      {notify && settings.value.unread && <Routines panel={panel} />}
      <div class="settings">
        {notify && (
          <Choice
            label={text.stale}
            value={`${staleDays}` as keyof typeof text.staleChoices & string}
            choices={text.staleChoices as Record<string, string>}
            onChoose={(days) => change({ staleDays: Number(days) })}
          />
        )}
        <Choice
          label={text.badge}
          value={badge}
          choices={text.badges}
          onChoose={(chosen) => change({ badge: chosen })}
        />
      </div>
      <p class="quiet">{text.note}</p>
    </div>
  );
}

function Conditions({ panel }: Props) {
  const { settings, change, drawLine } = alertsOf(panel);
  const text = alertText.value;
  const { below } = settings.value;
  const platform = panel.platform.value;
  return (
    <fieldset class="alerts-what">
      <legend>{text.what}</legend>
      {platform && (
        <label class="alerts-line">
          {text.below(said(platform.name))}{' '}
          <input
            type="number"
            inputMode="decimal"
            min={0}
            max={panel.scale.value.max ?? 100}
            step="any"
            value={below[platform.id] ?? ''}
            placeholder={text.belowHelp}
            onChange={({ currentTarget: { valueAsNumber: score } }) => drawLine(platform.id, score)}
          />
        </label>
      )}
      {CONDITIONS.map((name) => (
        <label key={name} class="check">
          <input
            type="checkbox"
            checked={settings.value[name]}
            onChange={({ currentTarget: { checked } }) => change({ [name]: checked })}
          />
          {text[name]}
        </label>
      ))}
    </fieldset>
  );
}
