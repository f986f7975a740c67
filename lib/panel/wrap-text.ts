/** Signs that may not begin a line, in either writing. */
const NOT_FIRST = /^[，。、；：！？）”’》」』%,.;:!?)\]…]/;

/** A Chinese character stands alone; a run of anything else is one word, with the space after it. */
const WORDS =
  /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’]+\s*|\s+/g;

/**
 * Breaks a text into lines for a canvas, which breaks none. A word wider than the line has one to itself.
 *
 * @param width of a line, in what `measure` gives
 */
export function wrapText(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.match(WORDS) ?? []) {
    if (line === '' || measure((line + word).trimEnd()) <= width || NOT_FIRST.test(word)) line += word;
    else {
      lines.push(line.trimEnd());
      line = word.trimStart();
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}
