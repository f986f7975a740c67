import { said, t } from '../lib/i18n/text';
import { type Panel, shopKey } from '../lib/panel/panel-model';
import { VIEWS } from '../lib/panel/views';

type Props = { panel: Panel };

/** Whose figures these are, and where to go on the page. */
export function Header({ panel }: Props) {
  const { shops, shop, platform } = panel;
  const name = shop.value?.shopName || t.value.header.noName;
  const several = shops.value.length > 1;
  const onSeveral = shops.value.some((each) => each.platform !== shop.value?.platform);
  const optionName = (each: { platform: string; shopName: string }) => {
    const of = onSeveral && panel.platforms.value.find(({ id }) => id === each.platform);
    return (each.shopName || t.value.header.noName) + (of ? ` · ${said(of.name)}` : '');
  };
  return (
    <>
      <header class="header">
        <div class="header-shop">
          <h1 class={several ? 'sr-only' : undefined}>{shop.value ? name : t.value.app.name}</h1>
          {several && shop.value && (
            <select
              aria-label={t.value.header.shop}
              value={shopKey(shop.value)}
              onChange={(event) => panel.choose(event.currentTarget.value)}
            >
              {shops.value.map((each) => (
                <option key={shopKey(each)} value={shopKey(each)}>
                  {optionName(each)}
                </option>
              ))}
            </select>
          )}
          {platform.value && <span class="tag">{said(platform.value.name)}</span>}
        </div>
      </header>
      <nav class="views" aria-label={t.value.header.sections}>
        {VIEWS.map((view) => (
          <a key={view} href={`#${view}`} aria-current={view === panel.view.value ? 'page' : undefined}>
            {t.value.header.nav[view]}
          </a>
        ))}
      </nav>
    </>
  );
}
