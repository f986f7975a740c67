import { rowCheck } from './row-check';

/** A short random name of one browser on one machine. */
export const DEVICE = /^[a-z0-9]{6,12}$/;

/** What every file system keeps apart, and Chinese, which people read: everything else is written as `_2f_`. */
const PLAIN = /^[a-z0-9\p{Script=Han}-]$/u;
/** In characters of the encoded text; three bytes each in Chinese, and file systems take 255 bytes. */
const LONGEST = 64;

/** Where a device keeps a shop's month: `platform=douyin/shop=10000001/month=2026-11`. */
export function partitionOf(platform: string, shopId: string, day: string): string {
  return `platform=${platform}/shop=${shopFolder(shopId)}/month=${day.slice(0, 7)}`;
}

export const csvName = (device: string): string => `device=${device}.csv`;
export const parquetName = (device: string): string => `device=${device}.parquet`;
export const FACTS = 'facts';
export const BACKUPS = 'backups';
export const factsName = (device: string): string => `device=${device}.ndjson`;

/**
 * A shop's id as a name of a folder on every system. Two ids do not share one, also where capitals are not told apart; a
 * long one is cut and ends with its CRC-32. Never read back: what a file says of itself counts.
 */
export function shopFolder(shopId: string): string {
  const parts = [...shopId.toWellFormed().normalize('NFC')].map((sign) =>
    PLAIN.test(sign) ? sign : `_${sign.codePointAt(0)!.toString(16)}_`,
  );
  let name = '';
  for (const part of parts) {
    if (name.length + part.length > LONGEST) return `${name}_cut_${rowCheck(shopId)}`;
    name += part;
  }
  return name;
}

/** What a file in the folder is, by its name and place. */
export type Kind =
  /** Rows or facts; `device` where the name tells whose, also where a replicator has made a copy and added to the name. */
  | { readonly kind: 'rows' | 'facts'; readonly device: string | undefined }
  /** What we or the system keep there for other ends: not to be read, nor spoken of. */
  | { readonly kind: 'ours' }
  | { readonly kind: 'system' }
  | { readonly kind: 'foreign' };

/** A file to be read. */
export type ReadableKind = Extract<Kind, { kind: 'rows' | 'facts' }>;

/** Swap files of browsers and replicators, and what systems leave in every folder. */
const SYSTEM = /^(\.|~|desktop\.ini$|thumbs\.db$)|\.(crswap|tmp|partial|part|lock)$/i;
/** Names that we write, also with what replicators add for a copy. */
export const OWN_NAME = /^device=([a-z0-9]{6,12})(?![a-z0-9]).*\.(csv|ndjson|parquet)$/i;

/** @param path from the chosen folder, with `/` between */
export function kindOf(path: string): Kind {
  const parts = path.split('/');
  const name = parts.at(-1)!;
  if (parts.some((part) => SYSTEM.test(part))) return { kind: 'system' };
  if (parts.includes(BACKUPS)) return { kind: 'ours' };
  const [, device, ending] = OWN_NAME.exec(name) ?? [];
  const end = (ending ?? name.split('.').at(-1)!).toLowerCase();
  if (end === 'parquet') return { kind: device ? 'ours' : 'foreign' };
  if (end !== 'csv' && end !== 'ndjson') return { kind: 'foreign' };
  return { kind: end === 'csv' ? 'rows' : 'facts', device: device?.toLowerCase() };
}

/** The folder that a path lies in; empty at the top. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
