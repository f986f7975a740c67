import '../assets/welcome.css';
import { said } from '../lib/i18n/text';
import { welcomeText } from '../lib/i18n/welcome-text';
import type { Panel } from '../lib/panel/panel-model';
import { welcomeOf } from '../lib/panel/welcome-model';
import { VariantPicker } from './VariantPicker';
import { WelcomeRead } from './WelcomeRead';

type Props = { panel: Panel };

/** On the first day: what was recognised, the shop's trade, a first what-if; each is done in a click, or left. */
export function Welcome({ panel }: Props) {
  const welcome = welcomeOf(panel);
  const text = welcomeText.value;
  if (!welcome.isShown.value) return null;
  const { asked, chosen } = welcome.industry.value;
  const first = welcome.first.value;
  return (
    <section class="card welcome" aria-labelledby="welcome-title">
      <h2 id="welcome-title">{text.title}</h2>
      <ol>
        <WelcomeRead panel={panel} />
        {asked && panel.model.value && (
          <li>
            <p>
              <b>{chosen === undefined ? text.variant : text.variantDone(chosen)}</b>{' '}
              <span class="quiet">{text.variantWhy}</span>
            </p>
            <VariantPicker panel={panel} model={panel.model.value} />
          </li>
        )}
        {first && (
          <li>
            <p>
              <b>{text.first(said(first.row.name))}</b>{' '}
              {!welcome.tried.value && (
                <button type="button" class="button-small" onClick={() => welcome.tryFirst()}>
                  {text.firstButton}
                </button>
              )}
            </p>
            <p class="quiet" role="status">
              {welcome.tried.value && text.firstDone}
            </p>
          </li>
        )}
      </ol>
      <button type="button" class="button" onClick={() => welcome.done()}>
        {text.skip}
      </button>
    </section>
  );
}
