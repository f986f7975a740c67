import { useSignalEffect } from '@preact/signals';
import { language, t } from '../lib/i18n/text';
import type { Panel } from '../lib/panel/panel-model';
import { isHome } from '../lib/panel/views';
import { Header } from './Header';
import { Later } from './Later';
import { Painted } from './Painted';
import { Shop } from './Shop';
import { WhatIf } from './WhatIf';

type Props = { panel: Panel };

/** The side panel: one shop, its score, what would change it, why it moved, what to do first, and its history. */
export function App({ panel }: Props) {
  useSignalEffect(() => {
    document.documentElement.lang = language.value;
    document.documentElement.dataset.theme = panel.settings.value.theme;
    document.documentElement.dataset.palette = panel.settings.value.palette;
    document.title = t.value.app.name;
  });
  useSignalEffect(() => {
    const follow = () => panel.go(location.hash);
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  });

  if (panel.status.value === 'failed') {
    return (
      <main>
        <div class="notice notice-strong" role="alert">
          <h1>{t.value.app.failed}</h1>
          <p>{t.value.app.failedBody}</p>
        </div>
      </main>
    );
  }
  if (panel.status.value === 'loading') return <p class="opening">{t.value.app.loading}</p>;

  const empty = panel.shops.value.length === 0;
  return (
    <>
      <Header panel={panel} />
      <main class="columns" data-view={panel.view.value} data-home={isHome(panel.view.value)}>
        <div class="column column-home">
          <Later panel={panel} part="HistoryLost" />
          <Shop panel={panel} />
          <Later panel={panel} part="Today" />
          <Later panel={panel} part="PageNote" />
          <Painted>
            {empty ? <Later panel={panel} part="HowTo" /> : <WhatIf panel={panel} />}
            <Later panel={panel} part="AfterPaint" />
          </Painted>
        </div>
        <div class="column column-view">
          <Later panel={panel} part="ChosenView" />
        </div>
      </main>
      <footer class="footer">
        <Later panel={panel} part="Exports" />
      </footer>
    </>
  );
}
