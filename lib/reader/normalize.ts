/**
 * Characters whose plain form (NFKC) is meant when a page prints them: full-width forms, odd spaces, ℃ and ㎏.
 * Not the circled numbers of a list: ② is no 2.
 */
const COMPATIBLE = /[\u00a0\u3000\u2000-\u200a\u202f\uff01-\uffee\u2100-\u214f\u3300-\u33ff]/;
const ALL_COMPATIBLE = new RegExp(`${COMPATIBLE.source}+`, 'g');
/** White space, and characters that draw nothing. */
const SPACE = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/;
const ALL_SPACE = new RegExp(`${SPACE.source}+`, 'g');

/** Text in its plain form: `１２．３％` becomes `12.3%`. Length may change. */
export function normalize(text: string): string {
  return COMPATIBLE.test(text) ? text.replace(ALL_COMPATIBLE, (found) => found.normalize('NFKC')) : text;
}

/** The same with all white space and all that draws nothing dropped, for comparing labels. Most texts need neither, and are only looked at. */
export function compact(text: string): string {
  const plain = normalize(text);
  return SPACE.test(plain) ? plain.replace(ALL_SPACE, '') : plain;
}
