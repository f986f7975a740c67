import { readingText } from '../lib/i18n/reading-text';
import { said } from '../lib/i18n/text';
import { figureName } from '../lib/panel/figure-name';
import { changesSince, type PageChange } from '../lib/panel/page-health';
import { pagesOf } from '../lib/panel/page-model';
import type { Panel } from '../lib/panel/panel-model';
import type { Visit } from '../lib/records/visit';

type Props = { panel: Panel; visit: Visit };

/** What is otherwise on a page than when it was last read; nothing where it was never read. */
export function PageChanges({ panel, visit }: Props) {
  if (!visit.lastRead) return null;
  const { taught } = pagesOf(panel).decisions.value;
  const platform = panel.platforms.value.find(({ id }) => id === visit.platform);
  const text = readingText.value;
  const words = (change: PageChange) => {
    const { outcome } = change;
    const label = outcome.label || said(figureName(platform, taught, outcome));
    if (change.kind === 'gone') return text.gone(label);
    if (change.kind === 'new') return text.appeared(label);
    if (change.kind === 'renamed') return text.renamed(change.before.label ?? label, label);
    return text.turned(label, text.statuses[change.before.status], text.statuses[outcome.status]);
  };
  const changes = changesSince(visit);
  return (
    <dl class="outcomes">
      <div>
        <dt>{text.changesTitle}</dt>
        {changes.length === 0 && <dd>{text.noChanges}</dd>}
        {changes.map((change) => (
          <dd key={change.kind + change.outcome.indicator}>{words(change)}</dd>
        ))}
      </div>
    </dl>
  );
}
