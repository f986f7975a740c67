import { readingText } from '../lib/i18n/reading-text';
import { pagesOf } from '../lib/panel/page-model';
import type { Panel } from '../lib/panel/panel-model';

type Props = { panel: Panel; url: string };

/** The page in front is one that the seller wants not to be read. */
export function NeverRead({ panel, url }: Props) {
  const { decide } = pagesOf(panel);
  const text = readingText.value.never;
  return (
    <section class="notice" aria-labelledby="page-title">
      <h2 id="page-title">{text.note}</h2>
      <p>{text.body}</p>
      <p class="actions">
        <button type="button" class="button" onClick={() => decide({ neverRead: url, on: false })}>
          {text.resume}
        </button>
      </p>
    </section>
  );
}
