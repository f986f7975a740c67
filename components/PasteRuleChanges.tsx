import { useSignal } from '@preact/signals';
import { rulesText } from '../lib/i18n/rules-text';
import type { Rules } from '../lib/panel/rule-editor';

type Props = { editor: Rules };

/** A colleague's changes to the rules, checked before they are used. */
export function PasteRuleChanges({ editor }: Props) {
  const pasted = useSignal('');
  const text = rulesText.value;
  return (
    <div class="paste">
      <textarea
        class="copy-box"
        rows={2}
        aria-label={text.paste}
        placeholder={text.paste}
        value={pasted.value}
        onInput={(event) => {
          pasted.value = event.currentTarget.value;
        }}
      />
      {pasted.value.trim() !== '' && (
        <button
          type="button"
          class="button"
          onClick={async () => {
            if (await editor.paste(pasted.value)) pasted.value = '';
          }}
        >
          {text.take}
        </button>
      )}
    </div>
  );
}
