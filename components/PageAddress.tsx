import { said } from '../lib/i18n/text';
import type { Panel } from '../lib/panel/panel-model';
import { safeAddress } from '../lib/panel/safe-address';

type Props = { panel: Panel; platform: string; url: string };

/** A page as the seller may know it: its platform and path. */
export function PageAddress({ panel, platform: id, url }: Props) {
  const platform = panel.platforms.value.find((each) => each.id === id);
  return (
    <span class="quiet">
      {platform ? said(platform.name) : id} · {safeAddress(url, platform)?.pathname ?? url}
    </span>
  );
}
