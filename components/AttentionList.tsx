import { formatDay } from '../lib/format/day';
import { trimmed } from '../lib/format/decimals';
import { formatPoints } from '../lib/format/points';
import { formatValue } from '../lib/format/value';
import { pageText } from '../lib/i18n/page-text';
import { language, said, t } from '../lib/i18n/text';
import { todayText } from '../lib/i18n/today-text';
import type { Attention } from '../lib/panel/attention';
import type { Panel } from '../lib/panel/panel-model';
import { nameOf } from '../lib/panel/rows';
import { ofScore } from '../lib/panel/rung-words';
import { todayOf } from '../lib/panel/today-model';

type Props = { panel: Panel };

/** What needs the seller, each with the one thing to do about it; the most urgent in sight, the others a click away. */
export function AttentionList({ panel }: Props) {
  const [first, ...others] = todayOf(panel).attention.value;
  const text = todayText.value.attention;
  if (!first) return null;
  return (
    <div class="attention">
      <List panel={panel} title={text.title} of={[first]} />
      {others.length > 0 && (
        <details>
          <summary>{text.more(others.length)}</summary>
          <List panel={panel} title={text.more(others.length)} of={others} />
        </details>
      )}
    </div>
  );
}

function List({ panel, title, of }: Props & { title: string; of: readonly Attention[] }) {
  return (
    <ul aria-label={title}>
      {of.map((each) => (
        <li key={each.kind}>
          <span>{words(panel, each)}</span> <Action panel={panel} attention={each} />
        </li>
      ))}
    </ul>
  );
}

function words(panel: Panel, attention: Attention): string {
  const { platform, figures } = panel;
  const text = todayText.value.attention;
  switch (attention.kind) {
    case 'held':
      return text.held(attention.count);
    case 'not_read':
      return text.notRead;
    case 'not_understood': {
      const names = attention.rows.map((id) => (platform.value ? said(nameOf(platform.value, id)) : id));
      return text.notUnderstood(names.join(t.value.app.listComma));
    }
    case 'rung': {
      const { rung, gap } = attention.at;
      const score = [ofScore(panel, rung), rung.score].join(' ').trim();
      if (gap === 0) return text.rungOnEdge(score);
      if (attention.tomorrow) return text.rungTomorrow(score);
      const mean = rung.days?.as === 'mean' ? text.mean(rung.days.count) : '';
      return text.rung(score, trimmed(-gap, 2), mean);
    }
    case 'cliff': {
      const { row, edge, points } = attention;
      const value = formatValue(edge, row.unit, row.decimals, language.value);
      return text.cliff(said(row.name), value, formatPoints(points, 1));
    }
    case 'rules':
      return text.rules(formatDay(attention.day, language.value, figures.value?.day));
  }
}

/** Where each leads to; a page of the platform opens in a tab of its own. */
function Action({ panel, attention: { kind } }: Props & { attention: Attention }) {
  const text = todayText.value.attention;
  const platform = panel.platform.value;
  if (kind === 'not_read') {
    return platform ? (
      <a href={platform.scoreUrl} target="_blank" rel="noreferrer">
        {text.open(said(platform.scoreName))}
        <span class="sr-only"> {pageText.value.opensTab}</span>
      </a>
    ) : null;
  }
  const [address, label] = {
    held: ['#reading', text.confirm],
    not_understood: ['#reading', text.look],
    rung: ['#plan', text.plan],
    cliff: ['#what-if', text.tryIt],
    rules: ['#why', text.whatChanged],
  }[kind] as [string, string];
  return <a href={address}>{label}</a>;
}
