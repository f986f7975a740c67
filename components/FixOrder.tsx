import { planText } from '../lib/i18n/plan-text';
import type { Panel } from '../lib/panel/panel-model';
import { planOf } from '../lib/panel/plan-model';

type Props = { panel: Panel };

const ORDERS = ['gain', 'gainPerEffort', 'speed'] as const;

/** What the fixes are listed by. */
export function FixOrder({ panel }: Props) {
  const { order } = planOf(panel);
  const text = planText.value.order;
  return (
    <fieldset class="fix-order">
      <legend class="sr-only">{text.title}</legend>
      <div class="segments">
        {ORDERS.map((each) => (
          <label key={each} class="segment">
            <input
              type="radio"
              name="fix-order"
              checked={order.value === each}
              onChange={() => {
                order.value = each;
              }}
            />
            <span>{text[each]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
