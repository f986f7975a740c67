import { type Mutator, some } from '../mutator';

/** Figures change places with their neighbours, each with its label and all that is its own. */
export const reorderedFigures: Mutator = ({ anchors }, random) => {
  const blocks = new Set(anchors.filter(({ block, label }) => block?.contains(label)).map(({ block }) => block));
  const groups = Map.groupBy(blocks, (block) => block.parentElement);
  let changed = false;
  for (const [parent, group] of groups) {
    // A table's fixed columns are a table of their own, whose rows would stay.
    if (!parent || group.length < 2 || (parent.localName === 'tbody' && manyTables())) continue;
    const places = group.map((block) => {
      const place = document.createComment('');
      block.replaceWith(place);
      return place;
    });
    const order = some(group, group.length, random);
    for (const [i, place] of places.entries()) place.replaceWith(order[i]!);
    changed ||= order.some((block, i) => block !== group[i]);
  }
  return changed;
};

function manyTables(): boolean {
  return document.querySelectorAll('table').length > 1;
}
