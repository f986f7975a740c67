import { afterEach, describe, expect, test } from 'vitest';
import { PLATFORM_IDS } from '../../../lib/records/ids';
import { seedOf } from './each-board';
import { textInSight } from './in-sight';
import { mountBoard, placeOf, unmountBoard } from './mount';
import { PAINTERS } from './painters';
import { drawTrap, eachTrap, TRAPS, wordsOf } from './traps';
import { talkAbout } from './traps/context';

const SEED = seedOf(import.meta.env.SEED, new Date());
const COUNT = Number(import.meta.env.VITE_TRAPS ?? TRAPS.length);
const root = document.body;
afterEach(() => unmountBoard(root));

const bare = (text: string) => text.replace(/\s+/g, '');

describe(`traps of seed ${SEED}`, () => {
  test.each([...eachTrap(SEED, COUNT)].map((each) => [each.name, each] as const))('%s', async (_, { trap, kit }) => {
    await mountBoard(PAINTERS[kit], root, trap.board, undefined, trap.content);
    // bubbles and dialogs of some libraries fade in
    const missing = () => {
      const seen = textInSight(placeOf(root)!);
      return wordsOf(trap.content).filter((word) => !seen.includes(bare(word)));
    };
    await expect.poll(missing, { timeout: 8000, interval: 100 }).toEqual([]);
    expect(bare(textInSight(root))).toContain(bare(trap.board.shop.name));
  });
});

test.each(PLATFORM_IDS)('every trap of %s quotes labels of its boards, orders and notices aside', (platform) => {
  for (const trap of TRAPS.filter((name) => name !== 'reviews' && name !== 'orders')) {
    const { content } = drawTrap({ platform, seed: 11, trap });
    const words = JSON.stringify(content);
    const quoted = talkAbout(platform, 11).quotes.filter(({ label }) => words.includes(label));
    expect(quoted.length, trap).toBeGreaterThan(1);
  }
});
