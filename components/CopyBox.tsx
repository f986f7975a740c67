import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { readingText } from '../lib/i18n/reading-text';
import { copyText } from '../lib/panel/copy-text';

type Props = { label: string; text: string; done: string };

/** A text to look through and copy. */
export function CopyBox({ label, text, done }: Props) {
  const outcome = useSignal('');
  const box = useRef<HTMLTextAreaElement>(null);
  const words = readingText.value.skeleton;
  return (
    <>
      <textarea ref={box} class="copy-box" aria-label={label} readOnly rows={8} value={text} />
      <p class="actions">
        <button
          type="button"
          class="button"
          onClick={async () => {
            const copied = await copyText(text);
            if (!copied) {
              box.current?.focus();
              box.current?.select();
            }
            outcome.value = copied ? done : words.notCopied;
          }}
        >
          {words.copy}
        </button>
        <span class="quiet" role="status">
          {outcome.value}
        </span>
      </p>
    </>
  );
}
