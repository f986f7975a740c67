import { csvFileName } from '../exchange/csv-file-name';
import type { ExportScope } from './export-history';
import type { Panel } from './panel-model';
import { saveFile } from './save-file';

/**
 * Saves the history, or a part of it, to the browser's downloads.
 * @returns the file's name; undefined where there is nothing to export
 */
export async function downloadHistory(panel: Panel, scope: ExportScope): Promise<string | undefined> {
  const file = await panel.exportFile(scope);
  if (!file) return undefined;
  const name = csvFileName(panel.today.value, scope.kind === 'shop' ? scope : undefined);
  saveFile(file, name);
  return name;
}
