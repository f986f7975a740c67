import type { Report } from '../lib/panel/report-model';

type Props = { report: Report };

/** The page itself, the same words as on its picture. */
export function ReportSheet({ report }: Props) {
  const { title, head, shop, score, max, change, parts, foot } = report;
  const tone = change?.better === undefined ? 'quiet' : change.better ? 'better' : 'worse';
  return (
    <article class="sheet">
      <h2 id="report-title">{title}</h2>
      {shop && <p>{shop}</p>}
      <p class="quiet">{head}</p>
      <p class="sheet-score">
        {score}
        {max && <small> / {max}</small>}
      </p>
      {change && <p class={`sheet-change ${tone}`}>{change.text}</p>}
      {parts.map((part) => (
        <section key={part.title}>
          <h3>{part.title}</h3>
          <ul>
            {part.lines.map(({ text, aside }) => (
              <li key={text}>
                {text}
                {aside && <span class="quiet">{aside}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <footer>
        {foot.map((line) => (
          <p key={line} class="quiet">
            {line}
          </p>
        ))}
      </footer>
    </article>
  );
}
