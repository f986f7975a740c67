import { elements, type Mutator, some, textsIn } from '../mutator';

/** Labels and figures in several text nodes, some of them in elements of their own. */
export const splitTexts: Mutator = ({ anchors }, random) => {
  const texts = some(anchors, 8, random).flatMap(({ label, value }) => [...textsIn(label), ...textsIn(value)]);
  let changed = false;
  for (const text of texts) {
    if (!text.isConnected || text.data.length < 2 || text.parentElement?.closest('svg')) continue;
    const at = random.int(1, text.data.length - 1);
    if (/\s/.test(text.data[at]! + text.data[at - 1]!)) continue; // spaces at a box's edge would be lost in some layouts
    const rest = text.splitText(at);
    changed = true;
    if (isFlex(text.parentElement!)) {
      // Texts of a flex box would become two items; in a box of their own they stay one.
      const line = document.createElement('span');
      text.before(line);
      line.append(text, rest);
    }
    if (random.int(0, 1)) continue;
    const piece = document.createElement('span');
    rest.before(piece);
    piece.append(rest);
  }
  return changed;
};

function isFlex(element: Element): boolean {
  return /flex|grid/.test(getComputedStyle(element).display);
}

/** Comments as the frameworks leave them, between elements and inside texts. */
export const insertedComments: Mutator = ({ anchors }, random) => {
  for (const element of some(elements(), 40, random)) element.prepend(document.createComment('v-if'));
  for (const { label, value } of some(anchors, 8, random)) {
    for (const text of [...textsIn(label), ...textsIn(value)]) {
      if (text.data.length > 1 && !isFlex(text.parentElement!))
        text.splitText(1).before(document.createComment(' 0.01% '));
    }
  }
  return true;
};

const DRAWS_NOTHING = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad'];

/** Characters that draw nothing, inside labels and figures. */
export const zeroWidths: Mutator = ({ anchors }, random) => {
  for (const { label, value } of some(anchors, 8, random)) {
    for (const text of [...textsIn(label), ...textsIn(value)]) {
      const at = random.int(0, text.data.length);
      text.insertData(at, random.pick(DRAWS_NOTHING));
    }
  }
  return anchors.length > 0;
};
