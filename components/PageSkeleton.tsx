import { useSignal } from '@preact/signals';
import { readingText } from '../lib/i18n/reading-text';
import { pagesOf } from '../lib/panel/page-model';
import type { Panel } from '../lib/panel/panel-model';
import { CopyBox } from './CopyBox';

type Props = { panel: Panel };

/** The structure of the page in front, for a bug report; shown before it is copied. */
export function PageSkeleton({ panel }: Props) {
  const { sources } = pagesOf(panel);
  const skeleton = useSignal<string>();
  const problem = useSignal('');
  const text = readingText.value.skeleton;
  return (
    <>
      <p class="actions">
        <button
          type="button"
          class="button-small"
          onClick={async () => {
            skeleton.value = await sources.value?.skeleton().catch(() => undefined);
            problem.value = skeleton.value ? '' : text.unavailable;
          }}
        >
          {text.get}
        </button>
        <span class="quiet" role="status">
          {problem.value}
        </span>
      </p>
      {skeleton.value && (
        <>
          <p class="quiet">{text.lead}</p>
          <CopyBox label={text.label} text={skeleton.value} done={text.copied} />
        </>
      )}
    </>
  );
}
