import * as z from 'zod/mini';
import { address, atMost, instant, platform } from './fields';
import { snapshotSchema } from './snapshot';
import { reasonSchema } from './visit';

/** A snapshot that contradicts itself: kept out of the history, with its reasons, until the seller decides. */
export const heldSchema = z.object({
  platform,
  /** Origin and path of the page in the tab: one a page, the newest. */
  url: address,
  at: instant,
  snapshot: snapshotSchema,
  reasons: z.array(reasonSchema).check(atMost(50)),
});
export type Held = z.infer<typeof heldSchema>;
