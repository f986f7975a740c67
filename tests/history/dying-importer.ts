import { importFacts } from '../../lib/history/import-facts';
import { openHistory } from '../../lib/history/open-history';
import { manyFacts } from './sample';

/** A worker that imports and stops dead after the second batch; only the one who started it can end it. */
self.onmessage = async ({ data: name }: MessageEvent<string>) => {
  const db = await openHistory(name);
  let batches = 0;
  await importFacts(
    db,
    manyFacts(),
    { name: '备份.zip', kind: 'backup', precedence: 'newer' },
    '2026-09-20T12:00:00Z',
    () => {
      if (++batches < 2) return;
      self.postMessage('in the middle of an import');
      for (;;);
    },
  );
};
