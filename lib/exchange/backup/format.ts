import * as z from 'zod/mini';
import { address, atMost, name, platform } from '../../records/fields';
import { taughtRuleSchema } from '../../records/taught-rule';

/** What stands in the first line. */
export const FORMAT = 'ScoreLens backup';
export const VERSION = 1;

/** Bytes that are digested at a time. */
export const CHUNK_BYTES = 1024 * 1024;

/** How to check a backup without ScoreLens; in its first line. */
export const HOW_TO_CHECK =
  'gunzip; take all bytes before the last line; s = 32 zero bytes; for each chunk of 1048576 bytes (the last may be shorter): ' +
  's = SHA-256(s + chunk); hex(s) is sha256 in the last line';

/** SHA-256. Given by the caller: the browser's own lives in no pure code. */
export type Digest = (bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>;

export const headSchema = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  /** Version of the extension that wrote it. */
  app: z.string().check(atMost(40)),
  /** When, ISO 8601. */
  made: z.string().check(atMost(40)),
  /** The device that wrote it. */
  device: z.string().check(atMost(40)),
});
export type BackupHead = z.infer<typeof headSchema>;

const word = z.string().check(atMost(40));
/** Changes to rules, wishes: texts that are checked again by who applies them. */
const long = z.string().check(atMost(1_000_000));
const addresses = z.array(address).check(atMost(10_000));

/** What the seller has chosen, taught and decided. Words are read as `loadSettings` reads them: unknown ones are the default. */
export const backupSettingsSchema = z.object({
  look: z.object({ language: word, theme: word, stepBy: word, palette: word }),
  shops: z.record(
    z.string().check(atMost(200)),
    z.object({
      industry: z.optional(name),
      shopType: z.optional(name),
      rules: z.optional(long),
      wishes: z.optional(long),
    }),
  ),
  taught: z.array(taughtRuleSchema).check(atMost(2_000)),
  neverRead: addresses,
  chipsOff: z.boolean(),
  noChipsOn: addresses,
  refused: z.array(z.string().check(atMost(600))).check(atMost(10_000)),
  alerts: z.object({
    below: z.partialRecord(platform, z.number()),
    rungs: z.boolean(),
    drops: z.boolean(),
    staleDays: z.int(),
    badge: z.enum(['mark', 'score', 'none']),
  }),
});
export type BackupSettings = z.infer<typeof backupSettingsSchema>;

/** Records by store, and readings. */
export type BackupCounts = Readonly<Record<string, number>>;

/**
 * Why a backup was refused; nothing of it is kept. `foreign` not a backup of ours · `newer` written by a newer ScoreLens ·
 * `damaged` cut, or not as it was written.
 */
export class BackupError extends Error {
  readonly code: 'foreign' | 'newer' | 'damaged';

  constructor(code: BackupError['code'], cause?: unknown) {
    super(`the backup was refused: ${code}`, { cause });
    this.name = 'BackupError';
    this.code = code;
  }
}
