import { settingsText } from '../lib/i18n/settings-text';

/** The whole of it on one screen. */
export function Privacy() {
  const text = settingsText.value;
  return (
    <details id="privacy" class="settings-part">
      <summary>
        <h3>{text.privacy}</h3> <span class="quiet">{text.privacyLead}</span>
      </summary>
      <dl class="privacy">
        {text.privacyRows.map(([title, body]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{body}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
