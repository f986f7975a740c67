import { useSignal } from '@preact/signals';
import { formatDay } from '../lib/format/day';
import { shopsText } from '../lib/i18n/shops-text';
import { language } from '../lib/i18n/text';
import type { Panel } from '../lib/panel/panel-model';
import { shopsOf } from '../lib/panel/shops-model';

type Props = { panel: Panel; doubt: ReturnType<typeof shopsOf>['doubts']['value'][number] };

/** Two entries that may be one shop: what was seen of each, and the seller's word on it. */
export function SameShop({ panel, doubt }: Props) {
  const problem = useSignal('');
  const shops = shopsOf(panel);
  const text = shopsText.value.doubt;
  const { byName, byId, evidence } = doubt;
  const last = (day: string) => formatDay(day, language.value, panel.today.value);

  async function attempt(action: () => Promise<void>) {
    problem.value = '';
    try {
      await action();
    } catch (error) {
      console.error(error);
      problem.value = text.failed;
    }
  }

  return (
    <div class="same-shop">
      <h3>{text.title}</h3>
      <p>{text.body(byName.shopName)}</p>
      <ul>
        <li>{text.byName(byName.days, last(byName.lastDay))}</li>
        <li>{text.byId(byId.shopId, byId.days, last(byId.lastDay))}</li>
      </ul>
      <p>
        {evidence.days === 0
          ? text.unknown
          : evidence.alike === evidence.days
            ? text.alike(evidence.days)
            : text.differ(evidence.days, evidence.alike)}
      </p>
      <p class="actions">
        <button type="button" class="button" onClick={() => attempt(() => shops.join(doubt))}>
          {text.join}
        </button>
        <button type="button" class="button" onClick={() => attempt(() => shops.keepApart(doubt))}>
          {text.apart}
        </button>
      </p>
      <p class="quiet">{text.joinHelp}</p>
      <p role="status">{problem.value}</p>
    </div>
  );
}
