import { render } from 'preact';
import { App } from '../../components/App';
import { openHistory } from '../../lib/history/open-history';
import { speak } from '../../lib/i18n/text';
import { handle } from '../../lib/messages/handle';
import { PanelModel } from '../../lib/panel/panel-model';
import { platforms } from '../../lib/platforms';
import { loadSettings, saveSettings, watchSettings } from '../../lib/settings/settings';
import { watchActiveTab } from './watch-active-tab';

const history = openHistory(); // settings and database are opened side by side
const settings = await loadSettings();
await speak(settings.language);
const panel = new PanelModel({ history, platforms, settings, saveSettings, now: () => new Date() });

handle({
  async 'history:changed'() {
    await panel.refresh();
    return undefined;
  },
});
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') panel.refresh();
});
watchActiveTab(panel.lookAt);
watchSettings((changed) => {
  panel.settings.value = changed;
});

render(<App panel={panel} />, document.getElementById('panel')!);
await panel.refresh();
