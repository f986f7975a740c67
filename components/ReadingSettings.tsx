import { readingText } from '../lib/i18n/reading-text';
import { pagesOf } from '../lib/panel/page-model';
import type { Panel } from '../lib/panel/panel-model';
import { OptionalPlatforms } from './OptionalPlatforms';

type Props = { panel: Panel };

/** What was decided about pages, each with its way back. */
export function ReadingSettings({ panel }: Props) {
  const { decisions, decide } = pagesOf(panel);
  const { chipsOff, noChipsOn, neverRead } = decisions.value;
  const text = readingText.value.settings;
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={!chipsOff}
          onChange={(event) => decide({ chipsOff: !event.currentTarget.checked })}
        />
        {text.chips}
      </label>
      <Pages
        title={text.noChipsOn}
        urls={noChipsOn}
        undo={text.showAgain}
        onUndo={(url) => decide({ noChipsOn: url, on: false })}
      />
      <Pages
        title={text.neverRead}
        urls={neverRead}
        undo={readingText.value.never.resume}
        onUndo={(url) => decide({ neverRead: url, on: false })}
      />
      <OptionalPlatforms panel={panel} />
    </>
  );
}

type PagesProps = { title: string; urls: ReadonlySet<string>; undo: string; onUndo: (url: string) => void };

function Pages({ title, urls, undo, onUndo }: PagesProps) {
  if (urls.size === 0) return null;
  return (
    <div class="decided">
      <h3>{title}</h3>
      <ul class="rules">
        {[...urls].map((url) => (
          <li key={url} class="decided-page">
            <span>{url.replace(/^https:\/\//, '')}</span>
            <button type="button" class="button-small" aria-label={`${undo} ${url}`} onClick={() => onUndo(url)}>
              {undo}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
