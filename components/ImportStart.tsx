import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { importText } from '../lib/i18n/import-text';
import { importOf } from '../lib/panel/import-model';
import type { Panel } from '../lib/panel/panel-model';
import { FileButton } from './FileButton';
import { ManualDay } from './ManualDay';

type Props = { panel: Panel };

const WAYS = ['file', 'paste', 'day'] as const;
type Way = (typeof WAYS)[number];

/** Files that hold a table; pages that call themselves .xls are some platforms' export. */
const KINDS = '.csv,.tsv,.txt,.xlsx,.xlsm,.xls,.html,.htm';

/** Three ways in: a file, a paste, a day typed by hand. */
export function ImportStart({ panel }: Props) {
  const way = useSignal<Way>('file');
  const text = importText.value;
  return (
    <>
      <p class="quiet">{text.privacy}</p>
      <fieldset class="import-ways">
        <legend class="sr-only">{text.title}</legend>
        {WAYS.map((each) => (
          <label key={each} class="segment">
            <input
              type="radio"
              name="import-way"
              checked={way.value === each}
              onChange={() => {
                way.value = each;
              }}
            />
            <span>{text.ways[each]}</span>
          </label>
        ))}
      </fieldset>
      {way.value === 'file' && <FromFile panel={panel} />}
      {way.value === 'paste' && <FromPaste panel={panel} />}
      {way.value === 'day' && <ManualDay panel={panel} />}
    </>
  );
}

function FromFile({ panel }: Props) {
  const { openFile } = importOf(panel);
  const over = useSignal(false);
  const text = importText.value;
  const zone = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const own = zone.current;
    if (!own) return undefined;
    const drop = (event: DragEvent) => {
      event.preventDefault(); // or the browser would open the file in the panel's place
      over.value = event.type === 'dragover';
      const file = event.type === 'drop' ? event.dataTransfer?.files[0] : undefined;
      if (file) openFile(file);
    };
    const types = ['dragover', 'dragleave', 'drop'] as const;
    for (const type of types) own.addEventListener(type, drop);
    return () => {
      for (const type of types) own.removeEventListener(type, drop);
    };
  }, [openFile, over]);
  return (
    <div ref={zone} class={over.value ? 'import-drop import-over' : 'import-drop'}>
      <FileButton name={text.file} accept={KINDS} onFile={openFile}>
        {text.file}
      </FileButton>
      <p class="quiet">{text.drop}</p>
    </div>
  );
}

function FromPaste({ panel }: Props) {
  const { openText } = importOf(panel);
  const pasted = useSignal('');
  const text = importText.value;
  return (
    <div class="import-paste">
      <textarea
        class="copy-box"
        rows={5}
        aria-label={text.pasteHere}
        placeholder={text.pasteHere}
        value={pasted.value}
        onInput={({ currentTarget: { value } }) => {
          pasted.value = value;
        }}
        onPaste={(event) => {
          const table = event.clipboardData?.getData('text/plain') ?? '';
          if (!table.includes('\n') || pasted.value.trim() !== '') return; // a word put into what stands there
          event.preventDefault();
          openText(table, text.pasteName);
        }}
      />
      <button
        type="button"
        class="button"
        disabled={pasted.value.trim() === ''}
        onClick={() => openText(pasted.value, text.pasteName)}
      >
        {text.pasteGo}
      </button>
    </div>
  );
}
