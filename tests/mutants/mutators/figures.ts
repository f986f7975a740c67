import { type Mutator, some, textsIn } from '../mutator';

const wide = (text: string) => text.replace(/[\d.%,+]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

/** Digits as an input method for Chinese makes them: １２．３４％. */
export const fullWidthDigits: Mutator = ({ anchors }, random) => {
  for (const { value } of some(anchors, 8, random)) for (const text of textsIn(value)) text.data = wide(text.data);
  return anchors.length > 0;
};

/** Thousands apart: 12,345. */
export const separatedThousands: Mutator = ({ anchors }) => {
  let changed = false;
  for (const { value, label } of anchors) {
    if (value.contains(label)) continue; // a text that says more than this figure
    for (const text of textsIn(value)) {
      const grouped = text.data.replace(/(?<![\d.,])\d{4,}/g, (digits) => Number(digits).toLocaleString('en'));
      if (grouped !== text.data) text.data = grouped;
      else continue;
      changed = true;
    }
  }
  return changed;
};
