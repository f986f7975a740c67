import '../assets/settings.css';
import { alertText } from '../lib/i18n/alert-text';
import { settingsText } from '../lib/i18n/settings-text';
import type { Panel } from '../lib/panel/panel-model';
import { AlertSettings } from './AlertSettings';
import { Choice } from './Choice';
import { EraseAll } from './EraseAll';
import { KeepHistory } from './KeepHistory';
import { Privacy } from './Privacy';
import { ReadingSettings } from './ReadingSettings';
import { RuleSettings } from './RuleSettings';

type Props = { panel: Panel };

const LANGUAGES = { 'zh-CN': '简体中文', en: 'English' };

/** What the seller may choose; everything takes effect at once. */
export function Settings({ panel }: Props) {
  const text = settingsText.value;
  const { language, theme, palette } = panel.settings.value;
  return (
    <section id="settings" class="card" aria-labelledby="settings-title">
      <div class="card-head">
        <h2 id="settings-title">{text.title}</h2>
      </div>
      <h3>{text.look}</h3>
      <div class="settings">
        <Choice
          label={text.language}
          value={language}
          choices={LANGUAGES}
          onChoose={(chosen) => panel.change({ language: chosen })}
        />
        <Choice
          label={text.theme}
          value={theme}
          choices={text.themes}
          onChoose={(chosen) => panel.change({ theme: chosen })}
        />
        <Choice
          label={text.palette}
          value={palette}
          choices={text.palettes}
          onChoose={(chosen) => panel.change({ palette: chosen })}
        />
      </div>
      <h3>{text.reading}</h3>
      <ReadingSettings panel={panel} />
      <RuleSettings panel={panel} />
      <h3>{alertText.value.title}</h3>
      <AlertSettings panel={panel} />
      <h3>{text.data}</h3>
      <KeepHistory panel={panel} />
      <EraseAll panel={panel} />
      <Privacy />
    </section>
  );
}
