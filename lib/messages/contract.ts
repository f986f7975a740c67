import * as z from 'zod/mini';
import { address, day, name, platform } from '../records/fields';
import { type Snapshot, snapshotSchema } from '../records/snapshot';
import { taughtRuleSchema } from '../records/taught-rule';
import { type Outcome, visitSchema } from '../records/visit';

/** A shop as the header of a page names it. */
export type NamedShop = { readonly id: string; readonly name: string };
/** What the top frame says of its page to the frames inside; `url` is origin and path. */
export type TopPage = { readonly shop: NamedShop | null; readonly url: string };

/**
 * What each question of the extension must be asked with, as `from → to`. A name that is not here can neither be sent nor
 * handled. What is only told and carries nothing has a file of its own: `history-changed.ts`.
 */
export const requests = {
  /** reader → background: a page was looked at; the snapshot is there where figures were accepted, or held back. */
  'page:visit': z.object({ visit: visitSchema, snapshot: z.optional(snapshotSchema) }),
  /** content script → background: run one of the scripts that only pages with figures need, in this frame. */
  'page:run': z.object({ script: z.enum(['look', 'overlay']) }),
  /** reader → background: what was read of this kind of page when it was last read. */
  'page:known': z.object({ platform, page: name }),
  /** overlay → background: the days before, oldest first. */
  'overlay:history': z.object({ platform, shopId: name, day }),
  /** overlay → background: open the panel at this indicator's slider. */
  'panel:open': z.object({ indicator: name }),
  /** picker → background: keep what the seller has taught. */
  'teach:save': z.object({ rule: taughtRuleSchema }),
  /** panel → background: store the held snapshot of this page after all; `shop` says whose it is where the page did not. */
  'held:use': z.object({ platform, url: address, shop: z.optional(z.object({ id: name, name })) }),
  /** panel → background: throw the held snapshot of this page away. */
  'held:drop': z.object({ platform, url: address }),
  /** panel → background: the history is gone; put the copies of the last looks back. */
  'history:restore': z.object({}),
  /** reader in a frame → background → reader in the top frame: which page is this, and whose? `board`: the frame shows it. */
  'page:top': z.object({ board: z.boolean() }),
} as const;

/** What each is answered with. */
type Responses = {
  'page:visit': { readonly stored: boolean };
  'page:top': TopPage | null;
  'page:run': { readonly done: boolean };
  'page:known': readonly Outcome[] | null;
  'overlay:history': readonly Snapshot[];
  'panel:open': { readonly done: boolean };
  'teach:save': { readonly stored: boolean };
  'held:use': { readonly stored: boolean };
  'held:drop': { readonly done: boolean };
  'history:restore': { readonly done: boolean };
};

export type MessageName = keyof typeof requests;
export type Request<N extends MessageName> = z.infer<(typeof requests)[N]>;
export type Response<N extends MessageName> = Responses[N];

/** What travels back. An error must be put into words: no browser carries a thrown one to the other side by itself. */
export type Reply<N extends MessageName> = { readonly answer: Response<N> } | { readonly error: string };
