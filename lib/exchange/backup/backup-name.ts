/** How a backup is called: the day, and the device that made it. It is gzipped lines of JSON, which any tool can open. */
export function backupName(day: string, device: string): string {
  return `scorelens-backup-${day}-${device}.ndjson.gz`;
}

const NAME = /^scorelens-backup-\d{4}-\d{2}-\d{2}-([a-z0-9]{6,12})\.ndjson\.gz$/;

/** Of the names in a folder, this device's backups that are more than `keep`, oldest first. Others' are never named. */
export function backupsToDrop(names: readonly string[], device: string, keep: number): readonly string[] {
  const own = names.filter((name) => NAME.exec(name)?.[1] === device).sort();
  return own.slice(0, Math.max(0, own.length - keep));
}
