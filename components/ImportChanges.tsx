import { formatDay } from '../lib/format/day';
import { importText } from '../lib/i18n/import-text';
import { language, said } from '../lib/i18n/text';
import { figureName } from '../lib/panel/figure-name';
import type { ImportPreview } from '../lib/panel/import-model';
import type { Panel } from '../lib/panel/panel-model';

type Props = { panel: Panel; preview: ImportPreview };

/** Figures that the import would put in others' places, before and after. */
export function ImportChanges({ panel, preview: { changes, changed, shops } }: Props) {
  const text = importText.value.preview;
  if (changed === 0 || changes.length === 0) return null;
  const number = (value: number) => value.toLocaleString(language.value);
  const nameOf = (platform: string, indicator: string) => {
    const found = panel.platforms.value.find(({ id }) => id === platform);
    return said(figureName(found, [], { indicator }));
  };
  const shopOf = (id: string) => shops.find(({ shopId }) => shopId === id)?.shopName || id;
  return (
    <details>
      <summary>{text.changes(number(changed))}</summary>
      <ul class="import-list">
        {changes.map(({ platform, shopId, day, page, indicator, from, to }) => (
          <li key={[platform, shopId, day, page, indicator].join('|')}>
            {formatDay(day, language.value, panel.today.value)} {shops.length > 1 && `${shopOf(shopId)} `}
            {nameOf(platform, indicator)} <b>{text.change(String(from), String(to))}</b>
          </li>
        ))}
      </ul>
      {changed > changes.length && <p class="quiet">{text.changesFirst(number(changes.length))}</p>}
    </details>
  );
}
