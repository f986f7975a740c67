import { useSignal } from '@preact/signals';
import { formatDay } from '../lib/format/day';
import { pageText } from '../lib/i18n/page-text';
import { readingText } from '../lib/i18n/reading-text';
import { language, said } from '../lib/i18n/text';
import { inQuestion, isNameless } from '../lib/panel/in-question';
import { pagesOf } from '../lib/panel/page-model';
import type { SaidShop } from '../lib/panel/page-sources';
import { reasonText } from '../lib/panel/page-words';
import type { Panel } from '../lib/panel/panel-model';
import type { Held } from '../lib/records/held';
import { FigureTable } from './FigureTable';
import { HeldShop } from './HeldShop';
import { PageAddress } from './PageAddress';

type Props = { panel: Panel; held: Held; reasons?: boolean };

/** One snapshot that contradicts itself: why, its figures, and what the seller can do with it. */
export function HeldSnapshot({ panel, held, reasons = true }: Props) {
  const pages = pagesOf(panel);
  const shop = useSignal<SaidShop>();
  const problem = useSignal('');
  const text = readingText.value.held;
  const { platform: id, url, snapshot } = held;
  const platform = panel.platforms.value.find((each) => each.id === id);
  const nameless = isNameless(held);
  const doubtful = inQuestion(held);

  async function attempt(action: () => Promise<void>) {
    problem.value = '';
    try {
      await action();
    } catch (error) {
      console.error(error);
      problem.value = readingText.value.failed;
    }
  }

  return (
    <article class="held">
      <p>
        <b>
          {text.of(
            nameless ? text.unknownShop : snapshot.shopName || snapshot.shopId,
            formatDay(snapshot.day, language.value, panel.today.value),
          )}
        </b>{' '}
        <PageAddress panel={panel} platform={id} url={url} />
      </p>
      {reasons && (
        <ul>
          {held.reasons.map((reason) => (
            <li key={reason.code + reason.indicator}>{reasonText(reason, platform, pageText.value, said)}</li>
          ))}
        </ul>
      )}
      {doubtful.length > 0 && (
        <>
          <p class="held-title">{text.inQuestion}</p>
          <FigureTable panel={panel} platform={id} readings={doubtful} />
        </>
      )}
      <details>
        <summary>{text.all(snapshot.readings.length)}</summary>
        <FigureTable panel={panel} platform={id} readings={snapshot.readings} />
      </details>
      {nameless && <HeldShop panel={panel} platform={id} shop={shop} />}
      <p class="actions">
        <button
          type="button"
          class="button"
          onClick={() => {
            if (nameless && !shop.value) problem.value = text.needShop;
            else attempt(() => pages.acceptHeld(held, shop.value));
          }}
        >
          {text.use}
        </button>
        <button type="button" class="button" onClick={() => attempt(() => pages.dropHeld(held))}>
          {text.drop}
        </button>
        <button type="button" class="button" onClick={() => attempt(() => pages.decide({ neverRead: url, on: true }))}>
          {text.never}
        </button>
      </p>
      <p class="quiet" role="status">
        {problem.value || (pages.decisions.value.neverRead.has(url) && readingText.value.never.done)}
      </p>
    </article>
  );
}
