/** Characters that NFKC would change and that seller pages really print: full-width forms, ideographic space, compatibility signs. */
const NEEDS_NFKC = /[\u00a0\u3000\u2000-\u200a\u202f\uff01-\uffee\u2100-\u214f\u3300-\u33ff]/;

/** Text in its plain form: `１２．３％` becomes `12.3%`. Length may change. */
export function normalize(text: string): string {
  return NEEDS_NFKC.test(text) ? text.normalize('NFKC') : text;
}

/** The same with all white space dropped, for comparing labels. */
export function compact(text: string): string {
  return normalize(text).replace(/\s+/g, '');
}
