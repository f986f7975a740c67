import type { PageText } from './page-zh-CN';

const orDash = (text: string) => text || '—';

/** English; the same keys as `page-zh-CN.ts`. */
export const pageEn: PageText = {
  visit: {
    read: {
      title: 'This page was read',
      body: 'The figures are stored on this computer. Move a slider to try a change.',
    },
    loading: {
      title: 'The page is still loading',
      body: 'It is read as soon as the score appears. If nothing happens for half a minute, reload the page.',
    },
    logged_out: {
      title: 'Signed out of the back-end',
      body: 'Sign in again on the page; it is then read by itself. Everything stored so far is still here.',
    },
    no_score: {
      title: 'The platform gives this shop no score yet',
      body: 'Most likely there are too few valid orders yet (Douyin asks for 30 in 30 days). Until then there is none to read; nothing is broken.',
    },
    changed: {
      title: 'The page seems to have been redesigned',
      body: 'This is a score page, but expected figures were not found. They are left out, never counted as 0. Reload once; if it stays, wait for an update of the extension.',
    },
    held_back: {
      title: 'The figures contradict each other and were not stored',
      body: 'Better none than wrong. Why, and what to do:',
    },
  },
  reasons: {
    shop_unknown: () =>
      'No shop name on the page, so it is unclear whose figures these are. Wait until the header shows it, then reload.',
    shop_switching: () =>
      'The shop was just switched and the page still shows the other shop’s figures. It is read again once they change; if they do not, reload.',
    total_mismatch: ({ seen, expected }) =>
      `The total does not fit its dimensions: the page shows ${orDash(seen)}, the dimensions allow ${orDash(expected)}. Most likely still updating; reload.`,
    rate_mismatch: ({ indicator, seen, expected }) =>
      `“${indicator}” does not fit its counts: shown ${orDash(seen)}, computed ${orDash(expected)}. Reload the page.`,
    clock_behind: ({ seen, expected }) =>
      `This computer’s clock says ${seen}, but the last look was on ${expected}: these figures would get a wrong day. Set date and time right, then reload the page. If the clock is right now, choose “Use it anyway”; from then on it counts.`,
    clock_before_page: ({ seen, expected }) =>
      `This computer’s clock says ${seen}, but the page states figures of ${expected}. Set date and time right, then reload the page; it is read again by itself.`,
  },
  elsewhere: {
    title: 'Not on a score page',
    body: 'Below are the figures stored before.',
  },
  elsewhereEmpty: { title: 'Nothing read yet', body: 'Three steps, no sign-up, no account to enter.' },
  otherPage: {
    title: 'No score on this page',
    body: 'You are in the back-end, but this page shows no score figures.',
  },
  unread: {
    title: 'This page has not been read yet',
    body: 'It is read as soon as the score appears. If the extension was just installed or updated, reload the page.',
  },
  open: (score) => `Open the ${score} page`,
  otherShop: (name) => `The page in front is of “${name}”`,
  showShop: 'Show that shop',
  otherPlatforms: 'Other platforms:',
  storedOnly: 'The figures are stored on this computer.',
  opensTab: '(new tab)',
  lastRead: (when) => `Read ${when}`,
  lastSeen: (when) => `Seen ${when}`,
  withRaw: (name, raw) => `${name} (${raw})`,
  privateFont: {
    title: 'The digits cannot be read',
    body: 'All figures are there, but in a special font that cannot be read, so none was stored. Wait for an update of the extension.',
  },
  found: (read, all) => `${read} of ${all} figures read`,
  missing: 'Expected and not found',
  notUnderstood: 'Seen and not understood',
  noData: 'No data on the page',
  stepsTitle: 'Three steps to start',
  steps: [
    'Sign in to your back-end and open the page that shows the shop’s score (on Douyin: 店铺 → 商家体验分).',
    'Wait until the score and its figures appear (on Douyin about 11:00 each morning, China time).',
    'Come back here: the figures appear by themselves. Move a slider to try a change.',
  ],
  at: (time) => `today at ${time}`,
  yesterdayAt: (time) => `yesterday at ${time}`,
  daysAgo: (days) => `${days} days ago`,
};
