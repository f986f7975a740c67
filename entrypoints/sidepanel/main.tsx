import { render } from 'preact';
import { App } from '../../components/App';
import { openHistory } from '../../lib/history/open-history';
import { speak } from '../../lib/i18n/text';
import { onHistoryChanged } from '../../lib/messages/history-changed';
import { PanelModel } from '../../lib/panel/panel-model';
import { forgetSettings, loadSettings, saveSettings, watchSettings } from '../../lib/settings/settings';
import { forgetPlatform, loadLikelyPlatform, rememberPlatform } from './likely-platform';
import { watchActiveTab } from './watch-active-tab';

// In a function: with `await` at the top the bundler cuts the panel into many small files.
async function start(): Promise<void> {
  const history = openHistory(); // settings and database are opened side by side, and the shop's platform with them
  loadLikelyPlatform();
  const settings = await loadSettings();
  await speak(settings.language);
  const pages = async () => (await import('./page-sources')).pageSources;
  const forget = () => {
    forgetPlatform();
    return forgetSettings();
  };
  const now = () => new Date();
  const panel = new PanelModel({ history, settings, saveSettings, forgetSettings: forget, now, pages });

  onHistoryChanged(panel.refresh);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') panel.refresh();
  });
  watchActiveTab(panel.lookAt);
  watchSettings((changed) => {
    panel.settings.value = changed;
  });

  render(<App panel={panel} />, document.getElementById('panel')!);
  await panel.refresh();
  rememberPlatform(panel.shop.value?.platform);
}

start();
