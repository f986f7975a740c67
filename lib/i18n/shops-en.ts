import type { ShopsText } from './shops-zh-CN';

/** English, the same keys. */
export const shopsEn: ShopsText = {
  title: 'All shops',
  lead: (count) => `${count} ${count === 1 ? 'shop' : 'shops'}; a name leads to that shop`,
  columns: { name: 'Shop', score: 'Score', change: 'Change', fresh: 'Figures', rung: 'Nearest right' },
  fresh: { today: 'today', yesterday: 'yesterday' },
  older: (days) => `${days} days ago`,
  noScore: 'none',
  noChange: 'same',
  missing: (score, points) => `${points} to ${score}`,
  spare: (score, points) => `${points} above ${score}`,
  onEdge: (score) => `right on ${score}`,
  none: '—',
  inView: ' (in view)',
  doubt: {
    title: 'Are these two one shop?',
    body: (name) => `Some pages show “${name}” by name only, without its id; so it was kept apart.`,
    byName: (days, last) => `Name only: ${days} days, last ${last}`,
    byId: (id, days, last) => `Id ${id}: ${days} days, last ${last}`,
    alike: (days) => `On the ${days} days that both have all figures are the same: most likely one shop.`,
    differ: (days, alike) => `Of the ${days} days that both have only ${alike} agree: look closely.`,
    unknown: 'There is no day that both have; please judge for yourself.',
    join: 'One shop, join them',
    apart: 'Two shops, keep apart',
    joinHelp: 'Joined, all is kept under the one with the id, and cannot be taken apart again.',
    failed: 'They could not be joined; nothing was changed.',
  },
};
