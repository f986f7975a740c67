import { pageText } from '../lib/i18n/page-text';
import { language, said, t } from '../lib/i18n/text';
import { heldOf } from '../lib/panel/in-question';
import { pagesOf } from '../lib/panel/page-model';
import { isPrivateFont, looked, outcomeNames, reasonText } from '../lib/panel/page-words';
import { type Panel, shopKey } from '../lib/panel/panel-model';
import type { Visit } from '../lib/records/visit';
import { HeldSnapshot } from './HeldSnapshot';
import { NeverRead } from './NeverRead';
import { OpenScorePage } from './OpenScorePage';
import { OtherPlatforms } from './OtherPlatforms';
import { Successors } from './Successors';

type Props = { panel: Panel };

/** What became of the page in the active tab: one line when all is well, what to do when it is not. */
export function PageNote({ panel }: Props) {
  const page = panel.page.value;
  const text = pageText.value;
  if (!pagesOf(panel).complete.value) return null;
  const never = panel.frontPage.value;
  if (never && pagesOf(panel).decisions.value.neverRead.has(never)) return <NeverRead panel={panel} url={never} />;
  if (page.kind === 'visited') {
    return (
      <>
        <VisitNote panel={panel} visit={page.visit} />
        <Successors panel={panel} visit={page.visit} />
      </>
    );
  }
  const empty = panel.shops.value.length === 0;
  const platform = page.kind === 'elsewhere' ? (panel.platform.value ?? panel.platforms.value[0]) : page.platform;
  const advice =
    page.kind === 'unread'
      ? text.unread
      : page.kind === 'other_page'
        ? text.otherPage
        : empty
          ? text.elsewhereEmpty
          : text.elsewhere;
  return (
    <section class={empty || page.kind === 'unread' ? 'notice' : 'notice notice-line'} aria-labelledby="page-title">
      <h2 id="page-title">{advice.title}</h2>
      <p>{advice.body}</p>
      {page.kind !== 'unread' && platform && <OpenScorePage platform={platform} main={empty} />}
      {empty && page.kind === 'elsewhere' && <OtherPlatforms panel={panel} />}
    </section>
  );
}

function VisitNote({ panel, visit }: { panel: Panel; visit: Visit }) {
  const text = pageText.value;
  const advice = isPrivateFont(visit) ? text.privateFont : text.visit[visit.state];
  const platform = panel.platforms.value.find(({ id }) => id === visit.platform);
  const read = visit.outcomes.filter(({ status }) => status === 'read').length;
  const lists = (['not_found', 'not_understood', 'no_data'] as const)
    .map((status) => ({
      status,
      names: platform ? outcomeNames(platform, visit, status, language.value, text) : [],
    }))
    .filter(({ names }) => names.length > 0);
  const titles = { not_found: text.missing, not_understood: text.notUnderstood, no_data: text.noData };
  const held = heldOf(pagesOf(panel).held.value, visit);
  const seen = looked(visit, panel.now.value, text);
  if (visit.state === 'read') {
    const other = panel.shopInFront.value;
    if (other && panel.shop.value && shopKey(other) !== shopKey(panel.shop.value)) {
      return (
        <section class="notice notice-line" aria-labelledby="page-title">
          <h2 id="page-title">{text.otherShop(other.shopName)}</h2>
          <button type="button" class="button-small" onClick={() => panel.choose(shopKey(other))}>
            {text.showShop}
          </button>
        </section>
      );
    }
    return (
      <details class="notice notice-quiet">
        <summary>
          {advice.title}{' '}
          <span class="quiet">
            {seen} · <span class="whole">{text.found(read, visit.outcomes.length)}</span>
          </span>
        </summary>
        <p>{panel.model.value ? advice.body : text.storedOnly}</p>
        <Lists />
      </details>
    );
  }
  return (
    <section class="notice notice-strong" aria-labelledby="page-title">
      <h2 id="page-title">{advice.title}</h2>
      <p>{advice.body}</p>
      {visit.reasons.length > 0 && (
        <ul>
          {visit.reasons.map((reason) => (
            <li key={reason.code + reason.indicator}>{reasonText(reason, platform, text, said)}</li>
          ))}
        </ul>
      )}
      {visit.state === 'changed' && <Lists />}
      {visit.state === 'held_back' && held && <HeldSnapshot panel={panel} held={held} reasons={false} />}
      <p class="quiet">{seen}</p>
    </section>
  );

  function Lists() {
    return (
      <dl class="outcomes">
        {lists.map(({ status, names }) => (
          <div key={status}>
            <dt>{titles[status]}</dt>
            <dd>{names.join(t.value.app.listComma)}</dd>
          </div>
        ))}
      </dl>
    );
  }
}
