import * as z from 'zod/mini';
import { PLATFORM_IDS } from '../records/ids';
import { snapshotSchema } from '../records/snapshot';
import { visitSchema } from '../records/visit';

/** A shop as the header of a page names it. */
export const shopSchema = z.strictObject({
  id: z.string().check(z.maxLength(100)),
  name: z.string().check(z.maxLength(100)),
});

/** Every message of the extension, as `from → to`. A name that is not here can neither be sent nor handled. */
export const contract = {
  /** reader → background: a page was looked at; the snapshot is there where figures were accepted. */
  'page:visit': {
    request: z.strictObject({ visit: visitSchema, snapshot: z.optional(snapshotSchema) }),
    response: z.strictObject({ stored: z.boolean() }),
  },
  /** reader in a frame → background → reader in the top frame: whose page is this? */
  'page:shop': {
    request: z.strictObject({}),
    response: z.nullable(shopSchema),
  },
  /** background → panel: a shop's history, or what is known of a page, has changed. */
  'history:changed': {
    request: z.strictObject({ platform: z.enum(PLATFORM_IDS), shopId: z.string().check(z.maxLength(100)) }),
    response: z.undefined(),
  },
} as const;

export type MessageName = keyof typeof contract;
export type Request<N extends MessageName> = z.infer<(typeof contract)[N]['request']>;
export type Response<N extends MessageName> = z.infer<(typeof contract)[N]['response']>;
