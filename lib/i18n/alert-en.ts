import type { AlertText } from './alert-zh-CN';

/** English; the same keys as `alert-zh-CN.ts`. */
export const alertEn: AlertText = {
  title: 'Alerts',
  off: 'The browser can notify you when something happens to a score. It does not unless you ask.',
  turnOn: 'Turn notifications on',
  refused: 'The browser did not allow notifications. Allow them in its settings and press again.',
  on: 'Notifications are on; they come from this machine only.',
  turnOff: 'Turn them off',
  what: 'Tell me when',
  below: (platform) => `${platform} is below`,
  belowHelp: 'Empty: no line.',
  rungs: 'a score that rights hang on is lost or reached',
  drops: 'the score falls more than usual',
  stale: 'no new score was read for',
  staleChoices: { 0: 'never', 1: '1 day', 2: '2 days', 3: '3 days', 7: '7 days' },
  unread: 'the figures of the day have not been looked at',
  weekly: 'a week has ended: how it went, on Monday',
  routines: 'When to remind of each shop',
  routinesNote: 'In the platforms’ time zone (Beijing). Unless changed, an hour after the platform’s update.',
  time: (shop) => `${shop}: hour`,
  days: (shop) => `${shop}: days`,
  onDays: { daily: 'every day', workdays: 'Monday to Friday', off: 'never' },
  badge: 'On the toolbar button',
  badges: { mark: '! when something is amiss', score: 'The score', none: 'Nothing' },
  note: 'Judged when a new score is read; with the browser closed nothing is told. Never for the example shop.',
};
