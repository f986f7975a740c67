import * as z from 'zod/mini';
import { snapshotSchema } from '../records/snapshot';
import { visitSchema } from '../records/visit';

/** A shop as the header of a page names it. */
export type NamedShop = { readonly id: string; readonly name: string };

/**
 * What each question of the extension must be asked with, as `from → to`. A name that is not here can neither be sent nor
 * handled. What is only told and carries nothing has a file of its own: `history-changed.ts`.
 */
export const requests = {
  /** reader → background: a page was looked at; the snapshot is there where figures were accepted. */
  'page:visit': z.object({ visit: visitSchema, snapshot: z.optional(snapshotSchema) }),
  /** reader in a frame → background → reader in the top frame: whose page is this? */
  'page:shop': z.object({}),
} as const;

/** What each is answered with. */
type Responses = {
  'page:visit': { readonly stored: boolean };
  'page:shop': NamedShop | null;
};

export type MessageName = keyof typeof requests;
export type Request<N extends MessageName> = z.infer<(typeof requests)[N]>;
export type Response<N extends MessageName> = Responses[N];

/** What travels back. An error must be put into words: no browser carries a thrown one to the other side by itself. */
export type Reply<N extends MessageName> = { readonly answer: Response<N> } | { readonly error: string };
