import type { Mutator } from '../mutator';
import { addedWrappers, nestedScrolling, removedWrappers, swappedTags } from './boxes';
import { fullWidthDigits, separatedThousands } from './figures';
import { decoratedLabels, movedUnits } from './labels';
import { inlineStyles, zoomed } from './looks';
import { droppedIds, noisyAttributes, renamedClasses } from './names';
import { reorderedFigures } from './order';
import { insertedComments, splitTexts, zeroWidths } from './texts';

/** All that may happen to a page, in the order in which it happens where several do: names last, as they stand then. */
export const MUTATORS = {
  'figures reordered': reorderedFigures,
  'wrappers removed': removedWrappers,
  'wrappers added': addedWrappers,
  'tags swapped': swappedTags,
  'units moved': movedUnits,
  'labels decorated': decoratedLabels,
  'full-width digits': fullWidthDigits,
  'thousands apart': separatedThousands,
  'texts split': splitTexts,
  'comments inserted': insertedComments,
  'zero-width characters': zeroWidths,
  'inline styles': inlineStyles,
  'attributes of noise': noisyAttributes,
  'boxes that scroll': nestedScrolling,
  zoom: zoomed,
  'ids dropped': droppedIds,
  'classes renamed': renamedClasses,
} satisfies Record<string, Mutator>;

export type MutatorName = keyof typeof MUTATORS;
export const MUTATOR_NAMES = Object.keys(MUTATORS) as MutatorName[];
