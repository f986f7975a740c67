import '../assets/why.css';
import { said, t } from '../lib/i18n/text';
import { whyText } from '../lib/i18n/why-text';
import type { Panel } from '../lib/panel/panel-model';
import { nameOf } from '../lib/panel/rows';
import { type Why, whyOf } from '../lib/panel/why-model';
import { WhyBars } from './WhyBars';
import { WhyDays } from './WhyDays';
import { WhyRules } from './WhyRules';
import { WhyTable } from './WhyTable';
import { WhyVerdict } from './WhyVerdict';

type Props = { panel: Panel };

/** Why the total is another than on an earlier day: in a sentence, as an answer to 无故掉分, and step by step. */
export function WhyView({ panel }: Props) {
  const why = whyOf(panel);
  const text = whyText.value;
  const { attributed, sentence } = why;
  const change = attributed.value?.change ?? 0;
  const title = Math.abs(change) < 1e-9 ? text.title.same : change < 0 ? text.title.fall : text.title.rise;
  const nothing = whyNothing(panel, why);
  return (
    <section id="why" class="card why" aria-labelledby="why-title">
      <h2 id="why-title">{attributed.value ? title : t.value.header.nav.why}</h2>
      {why.days.value.length > 1 && <WhyDays panel={panel} why={why} />}
      <div aria-live="polite">
        {nothing ? <p>{nothing}</p> : sentence.value && <p class="why-sentence">{said(sentence.value)}</p>}
      </div>
      {attributed.value && (
        <>
          <WhyRules panel={panel} why={why} />
          <WhyVerdict why={why} />
          <WhyBars panel={panel} why={why} />
          <WhyTable why={why} />
        </>
      )}
    </section>
  );
}

/** Why there is nothing to say, and what to do. */
function whyNothing(panel: Panel, why: Why): string | undefined {
  const text = whyText.value;
  if (!why.ready.value && panel.shop.value) return text.loading;
  if (why.days.value.length < 2) return text.tooFew;
  const found = why.attribution.value;
  if (!found || found.status === 'no_score') return text.flat;
  if (found.status !== 'incomplete') return undefined;
  const name = (id: string) => (panel.platform.value ? said(nameOf(panel.platform.value, id)) : id);
  return text.incomplete(found.missing.map(name).join(t.value.app.listComma));
}
