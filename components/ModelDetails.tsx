import { formatDay } from '../lib/format/day';
import { language, said, t } from '../lib/i18n/text';
import type { Panel } from '../lib/panel/panel-model';
import { provenance } from '../lib/panel/provenance';
import { Basis } from './Basis';

type Props = { panel: Panel };

/** Since when the rule holds, what it leaves open, and every source it rests on. */
export function ModelDetails({ panel }: Props) {
  const model = panel.model.value;
  const text = t.value.model;
  if (!model) return null;
  /** Some sources are only known by year or month. */
  const dateWords = (date: string) => (date.length === 10 ? formatDay(date, language.value, '') : date);
  return (
    <>
      <p>{text.rule(said(model.name), formatDay(model.validFrom, language.value, panel.today.value))}</p>
      {model.kind === 'hidden' && <p>{text.hiddenNote}</p>}
      {model.kind === 'ranked' && <p>{text.rankedNote}</p>}
      <h3>{text.details}</h3>
      <ul class="sources">
        {provenance(model).map((row) => (
          <li key={row.part + row.title.zh + row.basis}>
            <b>{text.part[row.part]}</b> <Basis basis={row.basis} />
            <br />
            {row.url ? (
              <a href={row.url} target="_blank" rel="noreferrer">
                {said(row.title)}
              </a>
            ) : (
              said(row.title)
            )}{' '}
            <span class="quiet">{dateWords(row.date)}</span>
          </li>
        ))}
      </ul>
      <p class="quiet">{text.estimateNote}</p>
    </>
  );
}
