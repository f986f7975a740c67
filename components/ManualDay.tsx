import { unitText } from '../lib/format/value';
import { importText } from '../lib/i18n/import-text';
import { language, said } from '../lib/i18n/text';
import { typedDayOf } from '../lib/panel/import-day';
import type { Panel } from '../lib/panel/panel-model';
import { shopKey } from '../lib/panel/panel-model';
import { ImportSelect } from './ImportSelect';

type Props = { panel: Panel };

/** A day's figures, typed as the page shows them. */
export function ManualDay({ panel }: Props) {
  const own = typedDayOf(panel);
  const text = importText.value.typed;
  const lack = own.asked.value ? own.lack.value : undefined;
  const shops = own.shops.value.map((shop) => ({ value: shopKey(shop) as string, text: shop.shopName || shop.shopId }));
  return (
    <form
      class="import-day"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        own.look(text.title(own.shop.value?.shopName ?? own.name.value, own.day.value));
      }}
    >
      <p class="quiet">{text.lead}</p>
      <div class="settings">
        <ImportSelect
          label={text.shop}
          value={own.chosen.value}
          options={[...shops, { value: '', text: text.newShop }]}
          onChoose={(chosen) => {
            own.chosen.value = chosen;
          }}
        />
        {!own.shop.value && <NewShop panel={panel} />}
        <label>
          {text.day}
          <input
            type="date"
            max={panel.today.value}
            value={own.day.value}
            onChange={({ currentTarget: { value } }) => {
              own.day.value = value;
            }}
          />
        </label>
      </div>
      <fieldset class="import-fields">
        <legend>{text.figures}</legend>
        {own.terms.value.map(({ indicator, name, unit }) => {
          const fault = own.faults.value[indicator];
          return (
            <label key={indicator}>
              {text.field(said(name), unitText(unit, language.value))}
              <input
                type="text"
                inputMode="decimal"
                maxLength={40}
                value={own.texts.value[indicator] ?? ''}
                aria-invalid={fault !== undefined}
                {...(fault && { 'aria-describedby': `fault-${indicator}` })}
                onInput={({ currentTarget: { value } }) => own.write(indicator, value)}
              />
              {fault && (
                <span id={`fault-${indicator}`} class="worse">
                  {text.faults[fault]}
                </span>
              )}
            </label>
          );
        })}
      </fieldset>
      <p class="worse" role="status">
        {lack && text.lacks[lack]}
      </p>
      <button type="submit" class="button button-main">
        {text.go}
      </button>
    </form>
  );
}

function NewShop({ panel }: Props) {
  const own = typedDayOf(panel);
  const text = importText.value.typed;
  return (
    <>
      <ImportSelect
        label={text.platform}
        value={own.platform.value}
        options={panel.platforms.value.map(({ id, name }) => ({ value: id, text: said(name) }))}
        onChoose={(platform) => {
          own.platform.value = platform;
        }}
      />
      <label>
        {text.name}
        <input
          type="text"
          maxLength={100}
          value={own.name.value}
          onInput={({ currentTarget: { value } }) => {
            own.name.value = value;
          }}
        />
      </label>
      <label>
        {text.id}
        <input
          type="text"
          maxLength={100}
          value={own.id.value}
          onInput={({ currentTarget: { value } }) => {
            own.id.value = value;
          }}
        />
      </label>
    </>
  );
}
