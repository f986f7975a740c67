import type { BackupText } from './backup-zh-CN';

const s = (count: number) => (count === 1 ? '' : 's');

export const backupEn: BackupText = {
  title: 'Backup and several computers',
  heading: 'Backup',
  lead: 'One file with everything: history, notes, corrections, to-dos, scenarios and settings. For a new computer, or a fresh start.',
  now: 'Back up now',
  working: 'Backing up…',
  last: (when) => `Last backup: ${when}`,
  never: 'No backup yet.',
  saved: (name) => `Saved to your downloads: ${name}`,
  failed: 'The backup did not work; nothing has changed. See whether the disk is full, and try again.',
  remind: 'Remind me after',
  reminds: { '0': 'Never', '7': '7 days', '30': '30 days', '90': '90 days' },
  due: (days) =>
    days === undefined
      ? 'The history lies only in this browser, and there is no backup yet.'
      : `No backup for ${days} day${s(days)}.`,
  restore: 'Restore from a file',
  restoreLead:
    'Choose a backup, or a data package (.zip) from another computer. You see what it would change first; figures that are newer here stay, and it can be undone.',
  choose: 'Choose a file…',
  looking: (readings) => `Checking the whole file, ${readings} figures so far…`,
  restoring: (readings) => `Restoring, ${readings} figures so far…`,
  refusedTitle: (name) => `“${name}” was not restored`,
  refused: {
    foreign:
      'This is not a ScoreLens backup. Choose a file with scorelens-backup in its name, or a data package (.zip) of another computer.',
    newer:
      'This backup was made by a newer ScoreLens, which this version does not understand. Update the extension first.',
    damaged:
      'This backup is incomplete or broken (perhaps still being copied); nothing of it was taken in. Copy it again, or use an earlier one.',
    zip_damaged:
      'This data package is incomplete or broken; nothing of it was taken in. Export it again or copy it again.',
    zip_too_large:
      'This zip is too large to be ScoreLens data and was not opened. Choose the exported scorelens-….zip.',
    full: 'The browser has no room left, so not all was restored. Free some disk space and try again; what came in counts.',
    failed: 'That did not work; please try again. What came in already counts and will not double.',
  },
  madeBy: (when, device) => `Made on ${when} on computer ${device}`,
  previewTitle: (name) => `In “${name}”:`,
  counts: {
    added: 'new figures',
    changed: 'newer figures',
    same: 'the same',
    kept: 'newer here, kept',
    others: 'notes, to-dos and the like',
  },
  isNew: 'new shop',
  shopCounts: (added, changed) => `${added} new, ${changed} newer`,
  days: (first, last) => (first === last ? first : `${first} to ${last}`),
  nothing: 'All of it is here already.',
  withSettings: 'Use its settings too (looks, taught figures, changed rules, alerts)',
  yes: 'Restore',
  no: 'Not now',
  done: (added, changed, others) =>
    `Restored: ${added} new figure${s(added)}, ${changed} newer, ${others} note${s(others)} and the like.`,
  settingsDone: 'Settings are in place, too.',
  undo: 'Undo this restore',
  undone: (removed, restored, kept) =>
    `Undone: ${removed} removed, ${restored} put back${kept > 0 ? `; ${kept} that changed since stay` : ''}.`,
  again: 'OK',
};
