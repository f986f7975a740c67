import { pageText } from '../lib/i18n/page-text';
import { readingText } from '../lib/i18n/reading-text';
import { language, said, t } from '../lib/i18n/text';
import { figureName } from '../lib/panel/figure-name';
import { STATUS_ORDER } from '../lib/panel/page-health';
import { pagesOf } from '../lib/panel/page-model';
import type { Panel } from '../lib/panel/panel-model';
import type { Outcome, Visit } from '../lib/records/visit';

type Props = { panel: Panel; visit: Visit };

/** The four ends of a page's figures, each with the names of those that came to it. */
export function OutcomeLists({ panel, visit }: Props) {
  const { taught } = pagesOf(panel).decisions.value;
  const platform = panel.platforms.value.find(({ id }) => id === visit.platform);
  const titles = {
    read: readingText.value.readTitle,
    not_found: pageText.value.missing,
    not_understood: pageText.value.notUnderstood,
    no_data: pageText.value.noData,
  };
  const words = (outcome: Outcome) => {
    const known = said(figureName(platform, taught, outcome));
    const name = language.value === 'en' ? known : outcome.label || known;
    const raw = outcome.status === 'read' || outcome.status === 'not_understood' ? outcome.raw : undefined;
    return raw ? pageText.value.withRaw(name, raw) : name;
  };
  return (
    <dl class="outcomes">
      {STATUS_ORDER.map((status) => {
        const outcomes = visit.outcomes.filter((outcome) => outcome.status === status);
        if (outcomes.length === 0) return null;
        return (
          <div key={status}>
            <dt>{titles[status]}</dt>
            <dd>{outcomes.map(words).join(t.value.app.listComma)}</dd>
          </div>
        );
      })}
    </dl>
  );
}
