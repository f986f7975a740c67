import { alertText } from '../lib/i18n/alert-text';
import { alertsOf } from '../lib/panel/alert-model';
import type { Panel } from '../lib/panel/panel-model';

type Props = { panel: Panel };

const DAYS = ['daily', 'workdays', 'off'] as const;

/** At what hour, and on which days, each shop is reminded of while its figures of the day have not been looked at. */
export function Routines({ panel }: Props) {
  const { routines, plan } = alertsOf(panel);
  const text = alertText.value;
  if (routines.value.length === 0) return null;
  return (
    <fieldset class="alerts-what">
      <legend>{text.routines}</legend>
      {routines.value.map(({ shop, at, on }) => (
        <div key={`${shop.platform}|${shop.shopId}`} class="alerts-routine">
          <span class="alerts-shop">{shop.shopName || shop.shopId}</span>
          <input
            type="time"
            aria-label={text.time(shop.shopName || shop.shopId)}
            value={at}
            disabled={on === 'off'}
            onChange={({ currentTarget: { value } }) => value && plan(shop, { at: value, on })}
          />
          <select
            aria-label={text.days(shop.shopName || shop.shopId)}
            value={on}
            onChange={({ currentTarget: { value } }) =>
              plan(shop, { at, on: DAYS.find((each) => each === value) ?? on })
            }
          >
            {DAYS.map((each) => (
              <option key={each} value={each}>
                {text.onDays[each]}
              </option>
            ))}
          </select>
        </div>
      ))}
      <p class="quiet">{text.routinesNote}</p>
    </fieldset>
  );
}
