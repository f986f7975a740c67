import type { Avoid } from '../lib/engine/types';
import { listsText } from '../lib/i18n/lists-text';
import { said } from '../lib/i18n/text';

type Props = { avoid: readonly Avoid[] };

/** What others recommend and what it costs. */
export function AvoidList({ avoid }: Props) {
  const text = listsText.value.fixes;
  return (
    <details class="group">
      <summary>
        <h3>{text.avoid}</h3> <span class="quiet">{avoid.length}</span>
      </summary>
      <p class="quiet">{text.avoidLead}</p>
      <ul class="fixes">
        {avoid.map((item) => (
          <li key={item.id} class="fix">
            <p class="fix-title">{said(item.title)}</p>
            <p>
              <b class="worse">{text.penalty}</b> {said(item.penalty)}
            </p>
            <p>
              <b>{text.instead}</b> {said(item.instead)}
            </p>
            <p class="quiet">
              {item.source.url ? (
                <a href={item.source.url} target="_blank" rel="noreferrer">
                  {item.source.title}
                </a>
              ) : (
                item.source.title
              )}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
