import { formatDay } from '../lib/format/day';
import { language } from '../lib/i18n/text';
import { welcomeText } from '../lib/i18n/welcome-text';
import { lostOf } from '../lib/panel/history-lost';
import type { Panel } from '../lib/panel/panel-model';

type Props = { panel: Panel };

/** Says that the history has gone by itself, what of it is back already, and where the rest may be got from. */
export function HistoryLost({ panel }: Props) {
  const { lost, found, goOn } = lostOf(panel);
  const text = welcomeText.value.lost;
  if (!lost.value) return null;
  const { shops, days, lastDay } = lost.value;
  return (
    <section class="notice notice-strong" role="alert" aria-labelledby="lost-title">
      <h2 id="lost-title">{text.title}</h2>
      <p>{text.body(shops, days, formatDay(lastDay, language.value, panel.today.value))}</p>
      {found.value > 0 && <p>{text.found(found.value)}</p>}
      <p>{text.how}</p>
      <div class="buttons">
        <a class="button button-main" href="#backup">
          {text.restore}
        </a>
        <button type="button" class="button" onClick={goOn}>
          {text.goOn}
        </button>
      </div>
    </section>
  );
}
