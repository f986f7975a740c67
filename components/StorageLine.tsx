import { useSignal, useSignalEffect } from '@preact/signals';
import { formatBytes } from '../lib/format/bytes';
import { settingsText } from '../lib/i18n/settings-text';
import type { Panel } from '../lib/panel/panel-model';
import { type StorageRoom, storageRoom } from '../lib/panel/storage-room';

type Props = { panel: Panel };

/** How much is kept, how much room there is, and what is amiss with either. */
export function StorageLine({ panel }: Props) {
  const room = useSignal<StorageRoom>();
  const text = settingsText.value;
  useSignalEffect(() => {
    void panel.shops.value; // a new list whenever the history has changed
    storageRoom(panel).then(
      (found) => {
        room.value = found;
      },
      (error) => console.error(error), // a browser that does not tell
    );
  });

  if (!room.value) return null;
  const { used, free, isLittle, isSafe, damaged } = room.value;
  return (
    <>
      <p class="quiet">
        {text.room(formatBytes(used), free === undefined ? undefined : formatBytes(free))}
        {isSafe ? '' : text.roomUnsafe}
      </p>
      {isLittle && <p class="notice">{text.roomLittle}</p>}
      {damaged > 0 && <p class="notice">{text.damaged(damaged)}</p>}
    </>
  );
}
