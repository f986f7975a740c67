/**
 * How a text may be made into a label: `none` holds neither a Chinese character nor an English word · `plain` is one as it
 * stands · `spaced` but for white space · `odd` has other characters, which may have a plain form.
 */
export type LabelForm = 'none' | 'plain' | 'spaced' | 'odd';

/** Letters that make a word. */
const WORD = 3;

/** One look at each character: a page has thousands of texts, and an expression for each question costs several times as much. */
export function labelForm(data: string): LabelForm {
  let letters = 0;
  let mayBeLabel = false;
  let form: LabelForm = 'plain';
  for (let i = 0; i < data.length; i++) {
    const code = data.charCodeAt(i);
    const lower = code | 0x20;
    letters = lower >= 0x61 && lower <= 0x7a ? letters + 1 : 0; // a to z
    if (letters === WORD || (code >= 0x3400 && code <= 0x9fff)) mayBeLabel = true;
    else if (code >= 0x80) form = 'odd';
    else if (code <= 0x20 && form === 'plain') form = 'spaced';
  }
  return mayBeLabel ? form : 'none';
}
