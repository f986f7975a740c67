import { formatDay } from '../lib/format/day';
import { importText } from '../lib/i18n/import-text';
import { language } from '../lib/i18n/text';
import { importOf } from '../lib/panel/import-model';
import type { Panel } from '../lib/panel/panel-model';
import { ImportChanges } from './ImportChanges';
import { ImportRefused } from './ImportRefused';

type Props = { panel: Panel };

/** What the import would do, in numbers, by shop, by figure and by line; and the button that does it. */
export function ImportPreview({ panel }: Props) {
  const own = importOf(panel);
  const text = importText.value.preview;
  const preview = own.preview.value;
  if (!preview) return null;
  const number = (value: number) => value.toLocaleString(language.value);
  const day = (value: string) => formatDay(value, language.value, panel.today.value);
  const { added, changed, same, kept, others, shops } = preview;
  const writes = own.writes.value;
  const nothing = same + kept > 0 ? text.nothing : text.nothingAtAll;
  return (
    <div class="import-preview">
      <h3>{text.title}</h3>
      <p class="quiet">{own.source.value.name}</p>
      <p role="status">
        {writes + same + kept > 0 && text.counts(number(added), number(changed), number(same))}
        {kept > 0 && ` ${text.kept(number(kept))}`}
        {others > 0 && ` ${text.others(number(others))}`}
        {writes === 0 && ` ${nothing}`}
      </p>
      {changed + kept > 0 && own.source.value.kind !== 'day' && <Preference panel={panel} />}
      {shops.length > 0 && (
        <table class="import-table">
          <thead>
            <tr>
              <th scope="col">{text.shop}</th>
              <th scope="col">{text.days}</th>
              <th scope="col">{text.figures}</th>
            </tr>
          </thead>
          <tbody>
            {shops.map((shop) => (
              <tr key={`${shop.platform}|${shop.shopId}`}>
                <th scope="row">
                  {shop.shopName || shop.shopId} {shop.isNew && <span class="tag">{text.isNew}</span>}
                </th>
                <td>
                  {shop.firstDay === shop.lastDay ? day(shop.lastDay) : `${day(shop.firstDay)} – ${day(shop.lastDay)}`}
                </td>
                <td>
                  {number(shop.added)} / {number(shop.changed)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ImportChanges panel={panel} preview={preview} />
      <ImportRefused panel={panel} />
      <div class="buttons">
        {writes > 0 && (
          <button type="button" class="button button-main" onClick={own.write}>
            {text.go(number(writes))}
          </button>
        )}
        <button type="button" class="button" onClick={own.back}>
          {importText.value.back}
        </button>
        <button type="button" class="button" onClick={own.clear}>
          {importText.value.restart}
        </button>
      </div>
    </div>
  );
}

function Preference({ panel }: Props) {
  const own = importOf(panel);
  const text = importText.value.preview;
  const words = text.prefer[own.opened.value?.isOurs ? 'ours' : 'table'];
  return (
    <fieldset class="import-prefer">
      <legend>{text.differ}</legend>
      {(['newer', 'file'] as const).map((each) => (
        <label key={each} class="check">
          <input
            type="radio"
            name="import-prefer"
            checked={own.precedence.value === each}
            onChange={() => own.prefer(each)}
          />
          {words[each]}
        </label>
      ))}
    </fieldset>
  );
}
