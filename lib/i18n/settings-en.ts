import type { SettingsText } from './settings-zh-CN';

const s = (count: number) => (count === 1 ? '' : 's');

export const settingsEn: SettingsText = {
  title: 'Settings',
  look: 'Language and looks',
  language: 'Language 语言',
  theme: 'Appearance',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  palette: 'Colours of change',
  palettes: {
    blue_orange: 'Blue better, orange worse',
    red_green: 'Red better, green worse',
    green_red: 'Green better, red worse',
  },
  reading: 'Reading and chips',
  data: 'Data on this computer',
  keep: 'Keep the history',
  keeps: { all: 'For ever', '3_years': 'The last 3 years', '1_year': 'The last year' },
  keepNote: 'With a limit, older days and notes are deleted for good. Export a CSV first if you want to keep them.',
  keepAsk: (limit) => `Keep only ${limit.toLowerCase()} and delete what is older now?`,
  keepYes: 'Delete what is older',
  cancel: 'Not now',
  kept: (count) => (count > 0 ? `Deleted ${count} older record${s(count)}.` : 'There was nothing older to delete.'),
  room: (used, free) => `The history takes ${used}${free === undefined ? '.' : `; there is room for ${free} more.`}`,
  roomUnsafe: ' The browser has not promised to keep it: on a full disk it may clear it, so make backups.',
  roomLittle:
    'There is little room left. Free some of the disk, or make a backup and then keep fewer years. Once it is full, new figures cannot be stored; what is stored stays.',
  full: 'There is no room left: this was not stored, and what was stored before is all there. Free some of the disk, or make a backup and then keep fewer years; then try again.',
  damaged: (count) =>
    `${count} damaged record${s(count)} could not be read. ${count === 1 ? 'It was' : 'They were'} put aside as found, not deleted; the rest is not affected.`,
  erase: 'Delete everything…',
  eraseTitle: 'Delete everything?',
  eraseBody: (shops, days) =>
    `This deletes ${days} day${s(days)} of history of ${shops} shop${s(shops)}, with notes, to-dos, scenarios, taught figures and all settings. It cannot be undone; export a CSV first.`,
  eraseYes: 'Delete it all',
  eraseNo: 'Keep it',
  erased: 'Everything is deleted, as on the day of installation.',
  failed: 'That did not work; nothing has changed. Please try again.',
  privacy: 'Privacy',
  privacyLead: 'On one screen: what is read, where it lies, who gets it.',
  privacyRows: [
    [
      'What is read',
      'Only shop figures that a back-end page you have open already shows: the score, its indicators, their day, the shop’s name or id.',
    ],
    [
      'What is not',
      'Orders, buyers, chats, goods, amounts of money, cookies, passwords, internal interfaces: none of it.',
    ],
    ['Where it lies', 'In this browser on this computer, not encrypted: whoever can use your browser can see it.'],
    ['Who gets it', 'Nobody. No server, no account, no statistics; the browser forbids our pages to connect.'],
    ['How to take it along', 'Press “Export CSV”; the file goes where you save it.'],
    ['How to delete it', 'With the button above, or remove the extension: the browser deletes its data too.'],
  ],
};
