import { pageText } from '../lib/i18n/page-text';
import { readingText } from '../lib/i18n/reading-text';
import { said } from '../lib/i18n/text';
import { agoWords } from '../lib/panel/page-words';
import type { Panel } from '../lib/panel/panel-model';
import { safeAddress } from '../lib/panel/safe-address';
import type { Visit } from '../lib/records/visit';
import { OutcomeLists } from './OutcomeLists';
import { PageAddress } from './PageAddress';
import { PageChanges } from './PageChanges';
import { PageSkeleton } from './PageSkeleton';

type Props = { panel: Panel; visit: Visit; front: boolean };

/** One kind of page: when it was last read, what became of each figure, and what is otherwise now. */
export function PageHealth({ panel, visit, front }: Props) {
  const text = readingText.value;
  const platform = panel.platforms.value.find(({ id }) => id === visit.platform);
  const address = safeAddress(visit.url, platform);
  const { lastRead } = visit;
  return (
    <details class="health">
      <summary>
        <b class={visit.state === 'read' || visit.state === 'no_score' ? undefined : 'worse'}>
          {text.states[visit.state]}
        </b>
        {front && <span class="tag">{text.inFront}</span>} <PageAddress panel={panel} {...visit} />
        <span class="quiet health-last">
          {lastRead ? text.lastRead(agoWords(lastRead.at, panel.now.value, pageText.value)) : text.neverYet}
        </span>
      </summary>
      <OutcomeLists panel={panel} visit={visit} />
      <PageChanges panel={panel} visit={visit} />
      {address && (
        <p>
          <a href={address.href} target="_blank" rel="noreferrer">
            {text.open}
            <span class="sr-only">
              {' '}
              {platform && said(platform.name)} {pageText.value.opensTab}
            </span>
          </a>
        </p>
      )}
      {front && <PageSkeleton panel={panel} />}
    </details>
  );
}
