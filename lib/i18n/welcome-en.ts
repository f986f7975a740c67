import type { WelcomeText } from './welcome-zh-CN';

/** English, the same keys. */
export const welcomeEn: WelcomeText = {
  lost: {
    title: 'The history on this computer is gone',
    body: (shops, days, lastDay) =>
      `There were ${shops} shop${shops === 1 ? '' : 's'} and ${days} day${days === 1 ? '' : 's'} of figures, up to ${lastDay}; the database was found empty. You did not delete it: a browser that is killed while it writes now and then throws an extension’s database away.`,
    found: (days) =>
      `Of what was read last there is a copy: ${days} day${days === 1 ? ' is' : 's are'} back already. What is older comes back like this:`,
    how: 'A backup, a data package or the folder shared by several computers brings it back: restore the file, or choose that folder again. Without one, what the back-end still shows is read again as usual.',
    restore: 'Restore…',
    goOn: 'Start afresh',
  },
  optional: 'Also on one of these? They need your leave first',
  allow: (platform) => `Allow reading ${platform}`,
  refused: 'The browser did not allow it; you can ask again at any time.',
  demoLead: 'Want to see what it looks like first?',
  demo: 'Look at a demo shop',
  demoWaiting: 'The demo shop is being prepared…',
  demoFailed: 'The demo shop could not be put in. Please try again.',
  title: 'The first figures are in: three things',
  read: (count) => `${count} figures read`,
  missing: (count) => `${count} still missing`,
  missingHelp: 'Open the details of your score, and they fill themselves in.',
  allRead: 'All of them.',
  list: 'Which ones',
  notYet: 'not yet',
  variant: 'Choose your trade',
  variantWhy: 'Figures weigh differently in each trade; with yours the sums are right.',
  variantDone: (industry) => `Trade: ${industry}`,
  first: (indicator) => `Try a better “${indicator}”`,
  firstButton: 'Try it',
  firstDone: 'The change is below, and the predicted total follows it.',
  skip: 'Got it, do not show again',
};
