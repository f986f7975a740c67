/**
 * Characters whose plain form (NFKC) is meant when a page prints them: full-width forms, odd spaces, ℃ and ㎏.
 * Not the circled numbers of a list: ② is no 2.
 */
const COMPATIBLE = /[\u00a0\u3000\u2000-\u200a\u202f\uff01-\uffee\u2100-\u214f\u3300-\u33ff]+/g;

/** Text in its plain form: `１２．３％` becomes `12.3%`. Length may change. */
export function normalize(text: string): string {
  return text.replace(COMPATIBLE, (found) => found.normalize('NFKC'));
}

/** The same with all white space dropped, for comparing labels. */
export function compact(text: string): string {
  return normalize(text).replace(/\s+/g, '');
}
