import { reportText } from '../i18n/report-text';
import type { Panel } from './panel-model';
import { reportImage } from './report-image';
import type { Report } from './report-model';

/** The browser reads the file after the click; a freed address would fail the download. */
const KEEP_MS = 60_000;

/** Puts the picture on the clipboard; call it in the click itself. @returns what to say */
export async function copyReport(report: Report): Promise<string> {
  const words = reportText.value;
  try {
    // The promise goes in, not its picture: some browsers allow the clipboard in the click only.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': reportImage(report) })]);
    return words.copied;
  } catch (error) {
    console.error(error);
    return words.notCopied;
  }
}

/** Saves the picture to the browser's downloads; the shop is not in its name. @returns what to say */
export async function saveReport(panel: Panel, report: Report): Promise<string> {
  const words = reportText.value;
  try {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await reportImage(report));
    link.download = words.file(panel.figures.value?.day ?? panel.today.value);
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), KEEP_MS);
    return words.downloaded(link.download);
  } catch (error) {
    console.error(error);
    return words.failed;
  }
}
