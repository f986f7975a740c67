import { importText } from '../lib/i18n/import-text';
import { type Mapping, newShop } from '../lib/panel/import-mapping-view';
import { importOf } from '../lib/panel/import-model';
import type { Panel } from '../lib/panel/panel-model';
import { ImportSelect } from './ImportSelect';

type Props = { panel: Panel; mapping: Mapping };

/** Which shop each name of the table is: one of the history, or a new one. */
export function ImportShops({ panel, mapping }: Props) {
  const keys = mapping.shopColumn === undefined ? [''] : [...mapping.shops.keys()];
  return (
    <div class="import-shops">
      {keys.map((key) => (
        <ShopChoice key={key} panel={panel} mapping={mapping} of={key} />
      ))}
    </div>
  );
}

function ShopChoice({ panel, mapping, of }: Props & { of: string }) {
  const { nameShop, shopChoices } = importOf(panel);
  const text = importText.value.mapping;
  const shop = mapping.shops.get(of);
  const known = shopChoices(mapping.platform);
  const isKnown = known.some(({ shopId }) => shopId === shop?.shopId);
  return (
    <div class="settings">
      <ImportSelect
        label={of === '' ? text.shop : text.shopOf(of)}
        value={isKnown ? shop?.shopId : ''}
        options={[
          ...known.map(({ shopId, shopName }) => ({ value: shopId as string | undefined, text: shopName || shopId })),
          { value: '', text: shop && !isKnown && shop.shopName ? text.newShop(shop.shopName) : text.otherShop },
        ]}
        onChoose={(chosen) => {
          const found = known.find(({ shopId }) => shopId === chosen);
          nameShop(of, found ?? newShop(of, of));
        }}
      />
      {!isKnown && (
        <label>
          {text.shopName}
          <input
            type="text"
            maxLength={100}
            value={shop?.shopName ?? ''}
            onInput={({ currentTarget: { value } }) => nameShop(of, newShop(of, value))}
          />
        </label>
      )}
    </div>
  );
}
