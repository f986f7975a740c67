import { listsText } from '../lib/i18n/lists-text';
import { t } from '../lib/i18n/text';
import type { Panel } from '../lib/panel/panel-model';
import { ReadingSettings } from './ReadingSettings';

type Props = { panel: Panel };

const THEMES = ['system', 'light', 'dark'] as const;

/** Language and appearance; both take effect at once. */
export function Settings({ panel }: Props) {
  const text = listsText.value.settings;
  const { language, theme } = panel.settings.value;
  return (
    <section id="settings" class="card" aria-labelledby="settings-title">
      <div class="card-head">
        <h2 id="settings-title">{text.title}</h2>
      </div>
      <div class="settings">
        <label>
          {text.language}
          <select
            value={language}
            onChange={(event) => panel.change({ language: event.currentTarget.value === 'en' ? 'en' : 'zh-CN' })}
          >
            <option value="zh-CN">简体中文</option>
            <option value="en">English</option>
          </select>
        </label>
        <label>
          {text.theme}
          <select
            value={theme}
            onChange={(event) => {
              const chosen = THEMES.find((each) => each === event.currentTarget.value);
              if (chosen) panel.change({ theme: chosen });
            }}
          >
            {THEMES.map((each) => (
              <option key={each} value={each}>
                {text[each]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ReadingSettings panel={panel} />
      {!(panel.shops.value.length === 0 && panel.page.value.kind !== 'visited') && (
        <p class="quiet">{t.value.app.privacy}</p> // otherwise it stands under the first steps
      )}
    </section>
  );
}
