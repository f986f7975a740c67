const DELIMITERS = [',', '\t', ';', '|'] as const;

/** Looked at; more tells nothing new. */
const MOST_LINES = 20;

/**
 * The character between the cells: the one that most lines have, and the same number of times. What stands between quotes does
 * not count. A comma where nothing speaks for another.
 */
export function delimiterOf(text: string): string {
  const lines = text
    .replaceAll(/"[^"]*"/g, '')
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '')
    .slice(0, MOST_LINES);
  const scores = DELIMITERS.map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const usual = Math.max(...counts, 0);
    return usual === 0 ? 0 : counts.filter((count) => count === usual).length + usual / 1000;
  });
  const best = Math.max(...scores);
  return best === 0 ? ',' : DELIMITERS[scores.indexOf(best)]!;
}
