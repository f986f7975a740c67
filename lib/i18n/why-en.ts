import type { WhyText } from './why-zh-CN';

/** English; the same keys as `why-zh-CN.ts`. */
export const whyEn: WhyText = {
  title: { fall: 'Why it fell', rise: 'Why it rose', same: 'Why it did not move' },
  compare: 'Which two days',
  from: 'From',
  to: 'To',
  dayOption: (day, total) => `${day} · ${total}`,
  quick: 'Often asked',
  pairs: { yesterday: 'Yesterday', week: 'A week', lastWeek: 'Last week', drop: 'Largest drop' },
  pairsTip: {
    yesterday: 'The last two days read',
    week: 'Against 7 days ago',
    lastWeek: 'Last week, Monday to Sunday',
    drop: 'The largest drop within a year',
  },
  noPair: {
    yesterday: 'none yet',
    week: 'fewer than 7 days read',
    lastWeek: 'fewer than two days of last week read',
    drop: 'no drop within a year',
  },
  loading: 'Looking through the history…',
  tooFew: 'It takes the totals of two days to say why they differ. Open the score page again tomorrow.',
  flat: 'On one of these days the shop had no formal score (growth stage or none), so there is nothing to split.',
  incomplete: (names) => `Missing: ${names}. Open the score’s detail page; once read, the change can be split.`,
  verdictTitle: 'Did it fall for no reason?',
  verdict: {
    own: 'No: figures of your shop got worse.',
    not_own: 'In a way: most of it is nothing your shop did.',
    both: 'Partly your shop’s figures, partly not.',
  },
  reason: {
    own: (points, figures) => `Figures of your shop got worse, ${points}: ${figures}.`,
    left: (points, figures) => `A good old day left the window, ${points}: ${figures}. The new day was not bad.`,
    noise: (points, figures) => `Ordinary ups and downs, ${points}: ${figures}. An order or two; no need to act.`,
    rule: (points) => `The platform has new rules, ${points}. The same figures score less under them.`,
    rounding: (points) => `Rounding, ${points}. The score behind it fell by less.`,
    peers: (points) =>
      `This score is measured against peers, ${points}. They may have improved while you stayed the same.`,
    unread: (points, figures) => `Figures were not all read, ${points}: ${figures}. Open the score’s detail page once.`,
    unexplained: (points) =>
      `No figure that was read explains it, ${points}. The page may not show all that is assessed.`,
  },
  falls: 'From one score to the other',
  start: (day) => `Total of ${day}`,
  group: (name, before, after) => `${name} ${before} → ${after}`,
  others: 'Other',
  still: (count, rest) => `${count} more hardly moved${rest ? `, together ${rest}` : ''}`,
  about: (points) => `about ${points}`,
  points: (points) => `${points} points`,
  range: (low, high) => `between ${low} and ${high}`,
  worse: 'down',
  better: 'up',
  estimateKey: 'Hatched: an estimate; the thin line is its range',
  grayKey: 'Grey: not a figure of your shop',
  kind: { rule: 'New rules', unexplained: 'Unexplained', rounding: 'Rounding' },
  kindHelp: {
    rule: 'The same figures make another score under the new rules. This part is the platform’s, not your shop’s.',
    unexplained:
      'Neither figures nor rounding account for it: a figure may not have been read, or the page does not show all that is assessed.',
    rounding: 'The page shows a rounded score. A tiny move across a whole number makes the shown score jump by one.',
  },
  table: 'As a table',
  columns: { what: 'Cause', before: 'Before', after: 'After', points: 'Points' },
  notRead: 'not read',
  rules: {
    version: (old, now) =>
      `The two days lie under two rule versions (${old} → ${now}); what the rules did stands apart.`,
    unsaid: (day) =>
      `Since ${day} the platform seems to compute differently, without notice. That stands apart as “New rules”.`,
  },
  detail: {
    printed: 'As printed',
    corrected: 'Corrected to',
    counts: 'Numerator / denominator',
    score: 'Score',
    split: {
      events: (move) => `Through events (numerator) ${move}`,
      cases: (move) => `through orders (denominator) ${move}`,
    },
    window: {
      entering: (day, move) => `The day that entered the window (${day}) brought ${move}`,
      leaving: (day, move) => `the day that left it (${day}) brought ${move}`,
      bounded: 'Single days are not on the page; these are the ends that follow from the history.',
    },
    between: (low, high) => `${low} to ${high}`,
    noise: {
      one_event: 'One order more or less does as much: neither better nor worse.',
      chance: 'No more than it moves from day to day.',
      real: 'More than it moves from day to day: a real change.',
    },
    noCounts: 'The page shows no numerator and denominator, so it cannot be split further.',
    try: 'Try this figure',
    fold: 'Fold',
  },
};
