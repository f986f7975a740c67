import type { FolderText } from './folder-zh-CN';

const s = (count: number) => (count === 1 ? '' : 's');

export const folderEn: FolderText = {
  heading: 'Several computers, or a team',
  lead: 'Choose a folder that something else keeps in step: Nutstore, OneDrive, Syncthing, a network share. Each computer writes only its own files, and all figures add up; nobody can overwrite anybody. No server of ours is involved; the files are not encrypted, and whoever can open the folder can read them.',
  choose: 'Choose a folder…',
  chooseOther: 'Choose another folder…',
  unsupported:
    'This browser cannot use a folder. Use the data package below: export it on one computer, and read it on the other with “Restore from a file”.',
  using: (name) => `Using the folder “${name}”`,
  ask: (name) => `The browser wants one more click before the folder “${name}” may be used.`,
  allow: 'Go on using it',
  sync: 'Synchronise now',
  syncing: 'Synchronising…',
  progress: (now) =>
    now.doing === 'reading'
      ? `${now.done} of ${now.of} file${s(now.of)} read`
      : `${now.done} month${s(now.done)} of this computer compared`,
  last: (when) => `Last synchronised: ${when}`,
  brought: (device, added, changed, others) =>
    `From ${device}: ${added} new figure${s(added)}, ${changed} newer${others > 0 ? `, ${others} note${s(others)} and the like` : ''}`,
  broughtNothing: 'Nothing new from other computers.',
  wrote: (count) => (count > 0 ? `This one wrote ${count} row${s(count)}.` : 'This one had nothing to write.'),
  someone: 'a file whose name tells no computer',
  devices: 'Computers seen',
  own: 'this one',
  deviceLine: (months, when) => `${months} month file${s(months)}, latest ${when}`,
  problems: (count) => `${count} file${s(count)} to look at`,
  problemLine: (line) => `line ${line}`,
  problem: {
    half_written:
      'It has no end yet and was not read. It is most likely still being copied: wait, then synchronise again.',
    damaged:
      'Its rows are not what was written, so it was not read: broken, or saved by another program. Let that computer copy it again, and do not save it in a spreadsheet.',
    newer: 'It was written by a newer ScoreLens and was not read. Update the extension on this computer.',
    foreign: 'It is not of ScoreLens; it was neither read nor touched. You can move it elsewhere.',
    too_large: 'It is too large and was not read. Make sure that ScoreLens wrote it.',
    unreadable:
      'The system does not let it be read: another program may hold it, or it is not on this computer yet. Synchronise again in a while.',
    misplaced:
      'It lies in the wrong folder; its figures were read by what it says itself. Move it back, so that data tools do not count another shop.',
  },
  failure: {
    gone: 'The folder is not there: moved, renamed, or on a disk that is not plugged in. Put it back and synchronise, or choose it again.',
    busy: 'Another window is synchronising; it will be done soon.',
    full: 'The browser has no room left, so not everything was read. Free some disk space and try again; what came in counts.',
    failed:
      'Not everything was synchronised, and nothing is lost on either side. Try again; if it fails, see whether the disk is full.',
  },
  parquet: 'Keep a Parquet copy too (for DuckDB and other data tools)',
  auto: 'Back up into this folder every week (the last 5 are kept)',
  stop: 'Stop using this folder',
  stopNote: 'The files stay where they are, and so does the history.',
  zip: 'Export a data package (zip)',
  zipLead: 'The same as in the folder. Unpack it into the folder of the others, or use “Restore from a file” there.',
  zipDone: (name) => `Saved to your downloads: ${name}`,
  zipFailed: 'The export did not work; nothing has changed. Please try again.',
};
