/**
 * How a text may be made into a label, or into a part of one: `none` holds no letter · `plain` is one as it stands ·
 * `spaced` but for white space · `odd` has other characters, which may have a plain form.
 */
export type LabelForm = 'none' | 'plain' | 'spaced' | 'odd';

/**
 * One look at each character: a page has thousands of texts, and an expression for each question costs several times as
 * much. One letter is enough, for a page may cut a label anywhere.
 */
export function labelForm(data: string): LabelForm {
  let mayBeLabel = false;
  let form: LabelForm = 'plain';
  for (let i = 0; i < data.length; i++) {
    const code = data.charCodeAt(i);
    const lower = code | 0x20;
    if ((lower >= 0x61 && lower <= 0x7a) || (code >= 0x3400 && code <= 0x9fff))
      mayBeLabel = true; // a to z, Chinese
    else if (code >= 0x80) form = 'odd';
    else if (code <= 0x20 && form === 'plain') form = 'spaced';
  }
  return mayBeLabel ? form : 'none';
}
