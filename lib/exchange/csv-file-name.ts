/** The part of the history that a file holds: one shop, by its name as printed, from a day on or all its days. */
export type CsvPart = { readonly shopName: string; readonly shopId: string; readonly from?: string };

/** In Unicode code points. Three bytes each in Chinese, and file systems take 255 bytes. */
const LONGEST_NAME = 40;

/**
 * Name of an exported file: `scorelens-history-2026-09-09.csv` holds everything; a part has its shop and its days in the
 * name, `scorelens-history-云上山货-2026-08-11_2026-09-09.csv`.
 *
 * @param day today, `YYYY-MM-DD`
 */
export function csvFileName(day: string, part?: CsvPart): string {
  if (!part) return `scorelens-history-${day}.csv`;
  const shop = inFileName(part.shopName) || inFileName(part.shopId) || 'shop';
  return `scorelens-history-${shop}-${part.from ? `${part.from}_` : ''}${day}.csv`;
}

/** Letters and digits of any script; whatever else a page prints, a dash at most. */
function inFileName(text: string): string {
  const plain = text.replace(/[^\p{L}\p{N}\p{M}]+/gu, '-').replace(/^-/, '');
  return [...plain].slice(0, LONGEST_NAME).join('').replace(/-$/, '');
}
