import { type Signal, useSignal } from '@preact/signals';
import { readingText } from '../lib/i18n/reading-text';
import { t } from '../lib/i18n/text';
import type { SaidShop } from '../lib/panel/page-sources';
import type { Panel } from '../lib/panel/panel-model';

/** Stands for "another shop" in the list; no shop's id, which is never blank. */
const OTHER = ' ';

type Props = { panel: Panel; platform: string; shop: Signal<SaidShop | undefined> };

/** Whose figures are these? One of the platform's shops, or a name that the seller types. */
export function HeldShop({ panel, platform, shop }: Props) {
  const typing = useSignal(false);
  const text = readingText.value.held;
  const shops = panel.shops.value.filter((each) => each.platform === platform);
  const named = (name: string) => {
    shop.value = name.trim() ? { id: name.trim(), name: name.trim() } : undefined;
  };
  return (
    <div class="settings">
      <label>
        {text.whose}
        <select
          value={typing.value ? OTHER : (shop.value?.id ?? '')}
          onChange={(event) => {
            const id = event.currentTarget.value;
            const known = shops.find((each) => each.shopId === id);
            typing.value = id === OTHER;
            shop.value = known && { id, name: known.shopName };
          }}
        >
          <option value="">{text.choose}</option>
          {shops.map((each) => (
            <option key={each.shopId} value={each.shopId}>
              {each.shopName || t.value.header.noName}
            </option>
          ))}
          <option value={OTHER}>{text.otherShop}</option>
        </select>
      </label>
      {typing.value && (
        <label>
          {text.shopName}
          <input type="text" maxLength={100} onInput={(event) => named(event.currentTarget.value)} />
        </label>
      )}
    </div>
  );
}
