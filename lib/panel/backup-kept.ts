import { keep, kept } from '../folder/keep';

/** What is known of this browser's backups, and how the seller wants them. */
export type BackupKept = {
  /** ISO 8601; absent before the first. */
  readonly lastAt?: string;
  readonly lastName?: string;
  /** Days after which the panel reminds; 0: never. */
  readonly remindDays: number;
  /** Whether one is put into the chosen folder now and then. */
  readonly auto: boolean;
  readonly lastAutoAt?: string;
};

const KEY = 'backup';
const FIRST: BackupKept = { remindDays: 30, auto: true };

export async function loadBackupKept(): Promise<BackupKept> {
  return { ...FIRST, ...(await kept<Partial<BackupKept>>(KEY)) };
}

export async function saveBackupKept(patch: Partial<BackupKept>): Promise<BackupKept> {
  const next = { ...(await loadBackupKept()), ...patch };
  await keep(KEY, next);
  return next;
}
