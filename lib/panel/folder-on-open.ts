import type { Panel } from './panel-model';

/** So long after the paint, when the seller has seen the score: synchronising reads the whole history. */
const WAIT_MS = 3000;

/** Brings the chosen folder in step as the panel opens. What that takes is loaded only where a folder has been chosen. */
export async function syncOnOpen(panel: Panel): Promise<void> {
  const { kept } = await import('../folder/keep');
  if ((await kept('handle')) === undefined) return;
  await new Promise((done) => setTimeout(done, WAIT_MS));
  const { folderOfPanel } = await import('./folder-model');
  await folderOfPanel(panel).syncOnOpen();
}
