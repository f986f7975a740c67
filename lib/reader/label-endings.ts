import { compact } from './normalize';

/** A stretch of a text, by code units. */
export type Span = { readonly from: number; readonly to: number };

/** The last two characters of every label: 1 at `keyOf` each pair. Few texts that are no label have such a pair. */
export type LabelEndings = Uint8Array;

/** A label's own characters, and what is looked at before and behind it. */
const REACH = 80;

/** For each character the one that stands for it in a label; 0 for what a label is compared without. */
const PLAIN = plainForms();

function plainForms(): Uint16Array {
  const plain = new Uint16Array(0x10000).map((_, code) => code);
  const change = (first: number, last: number) => {
    for (let code = first; code <= last; code++) {
      plain[code] = compact(String.fromCharCode(code)).toLowerCase().charCodeAt(0) || 0;
    }
  };
  change(0x00, 0xff);
  change(0x1680, 0x1680);
  change(0x2000, 0x214f);
  change(0x3000, 0x3000);
  change(0x3300, 0x33ff);
  change(0xfeff, 0xffee);
  return plain;
}

function keyOf(before: number, last: number): number {
  return (before * 31 + last) & 0xffff;
}

/** @param labels in plain form, of two characters or more, see `labelKey` */
export function endingsOf(labels: Iterable<string>): LabelEndings {
  const endings = new Uint8Array(0x10000);
  for (const label of labels)
    endings[keyOf(label.charCodeAt(label.length - 2), label.charCodeAt(label.length - 1))] = 1;
  return endings;
}

/**
 * The stretches of a text in which a label may stand, with all that tells what it is called there: every label is in one,
 * and what is in none holds no label. One look at each character.
 *
 * @param text as printed, white space and all
 */
export function findLabelSpans(text: string, endings: LabelEndings): Span[] {
  const spans: { from: number; to: number }[] = [];
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = PLAIN[text.charCodeAt(at)]!;
    if (code === 0) continue;
    if (endings[keyOf(before, code)] === 1) {
      const last = spans.at(-1);
      const from = reach(text, at, -1);
      const to = reach(text, at, 1) + 1;
      if (last && from <= last.to) last.to = to;
      else spans.push({ from, to });
    }
    before = code;
  }
  return spans;
}

/** Where the text stands `REACH` characters on, those not counted that a label is compared without. */
function reach(text: string, start: number, step: 1 | -1): number {
  let at = start;
  for (let left = REACH; left > 0 && at + step >= 0 && at + step < text.length; at += step) {
    if (PLAIN[text.charCodeAt(at + step)] !== 0) left--;
  }
  return at;
}
