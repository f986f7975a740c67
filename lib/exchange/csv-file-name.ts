/** Name of an exported file. `day` is today, `YYYY-MM-DD`. */
export function csvFileName(day: string): string {
  return `scorelens-history-${day}.csv`;
}
