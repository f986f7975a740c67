import { readingText } from '../lib/i18n/reading-text';
import { byInterest } from '../lib/panel/page-health';
import { pagesOf } from '../lib/panel/page-model';
import type { Panel } from '../lib/panel/panel-model';
import { HeldSnapshot } from './HeldSnapshot';
import { PageHealth } from './PageHealth';
import { PageSkeleton } from './PageSkeleton';
import { TaughtRules } from './TaughtRules';

type Props = { panel: Panel };

/** How reading goes: what was held back, each page's health, what was taught. */
export function PageReading({ panel }: Props) {
  const { held } = pagesOf(panel);
  const text = readingText.value;
  const { kind } = panel.page.value;
  const front = panel.page.value.kind === 'visited' ? panel.page.value.visit : undefined;
  const visits = byInterest(panel.visits.value, front);
  return (
    <section id="reading" class="card" aria-labelledby="reading-title">
      <div class="card-head">
        <h2 id="reading-title">{text.title}</h2>
        <p class="quiet">{visits.length > 0 ? text.lead(visits.length) : text.empty}</p>
      </div>
      {held.value.length > 0 && (
        <div class="held-list">
          <h3>{text.held.title}</h3>
          <p class="quiet">{text.held.lead}</p>
          {held.value.map((each) => (
            <HeldSnapshot key={each.url + each.at} panel={panel} held={each} />
          ))}
        </div>
      )}
      {visits.map((visit) => (
        <PageHealth key={visit.platform + visit.page} panel={panel} visit={visit} front={visit === front} />
      ))}
      {(kind === 'unread' || kind === 'other_page') && (
        <div class="health">
          <p class="quiet">{text.frontUnread}</p>
          <PageSkeleton panel={panel} />
        </div>
      )}
      <TaughtRules panel={panel} />
    </section>
  );
}
