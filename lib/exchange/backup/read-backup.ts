import * as z from 'zod/mini';
import type { Fact } from '../../records/fact';
import { factOf } from '../dataset/fact-schemas';
import { Chain } from './chain';
import {
  BackupError,
  type BackupHead,
  type BackupSettings,
  backupSettingsSchema,
  type Digest,
  FORMAT,
  headSchema,
  VERSION,
} from './format';
import { linesOf } from './lines-of';

/** What a backup says of itself, and the settings in it. Its checksum has not been looked at. */
export type BackupStart = { readonly head: BackupHead; readonly settings: BackupSettings };

const endSchema = z.object({ end: z.literal(true), sha256: z.string() });
const settingsLine = z.object({ settings: backupSettingsSchema });

/** @throws BackupError */
export async function readBackupStart(file: Blob): Promise<BackupStart> {
  const lines: unknown[] = [];
  for await (const line of linesOf(file)) {
    lines.push(parsed(line, lines.length === 0 ? 'foreign' : 'damaged'));
    if (lines.length === 1) requireHead(lines[0]);
    if (lines.length === 2) break;
  }
  const settings = settingsLine.safeParse(lines[1]);
  if (!settings.success) throw new BackupError('damaged', settings.error);
  return { head: requireHead(lines[0]), settings: settings.data.settings };
}

/**
 * The facts of a backup, one by one. That all of it is as it was written shows only at its end: whoever must not take half
 * a backup goes through it twice.
 *
 * @throws BackupError also at the end
 */
export async function* backupFacts(file: Blob, digest: Digest): AsyncGenerator<Fact> {
  const chain = new Chain(digest);
  let count = 0;
  let end: z.infer<typeof endSchema> | undefined;
  for await (const line of linesOf(file)) {
    if (end) throw new BackupError('damaged');
    count += 1;
    const value = parsed(line, count === 1 ? 'foreign' : 'damaged');
    if (count === 1) requireHead(value);
    end = count > 2 ? endOf(value) : undefined;
    if (end) continue;
    await chain.add(line);
    if (count > 2) yield requireFact(value);
  }
  if (end?.sha256 !== (await chain.end())) throw new BackupError('damaged');
}

function endOf(value: unknown): z.infer<typeof endSchema> | undefined {
  return endSchema.safeParse(value).data;
}

function requireFact(value: unknown): Fact {
  const { store, record } = Object(value) as { readonly store?: unknown; readonly record?: unknown };
  const fact = factOf(store, record);
  if (!fact) throw new BackupError('damaged');
  return fact;
}

function requireHead(value: unknown): BackupHead {
  const { format, version } = Object(value) as { readonly format?: unknown; readonly version?: unknown };
  if (format !== FORMAT) throw new BackupError('foreign');
  if (typeof version === 'number' && version > VERSION) throw new BackupError('newer');
  const head = headSchema.safeParse(value);
  if (!head.success) throw new BackupError('damaged', head.error);
  return head.data;
}

function parsed(line: Uint8Array, otherwise: BackupError['code']): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line));
  } catch (error) {
    throw new BackupError(otherwise, error);
  }
}
