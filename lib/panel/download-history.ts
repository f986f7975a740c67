import { csvFileName } from '../exchange/csv-file-name';
import type { ExportScope } from './export-history';
import type { Panel } from './panel-model';

/** The browser reads the file after the click; a freed address would fail the download. */
const KEEP_MS = 60_000;

/**
 * Saves the history, or a part of it, to the browser's downloads.
 * @returns the file's name; undefined where there is nothing to export
 */
export async function downloadHistory(panel: Panel, scope: ExportScope): Promise<string | undefined> {
  const file = await panel.exportFile(scope);
  if (!file) return undefined;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = csvFileName(panel.today.value, scope.kind === 'shop' ? scope : undefined);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_MS);
  return link.download;
}
