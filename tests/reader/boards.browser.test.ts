import { afterEach, expect, test } from 'vitest';
import type { BoardSpec } from '../pages/boards/board';
import { eachBoard, seedOf } from '../pages/boards/each-board';
import { mountBoard, unmountBoard } from '../pages/boards/mount';
import { PAINTERS } from '../pages/boards/painters';
import { eachTrap } from '../pages/boards/traps';
import { truthOf } from '../pages/boards/truth';
import type { View } from '../pages/kits/view';
import { compare, readBoard, stillness, storedOf } from './exam';

// Every run draws its pages anew. `SEED=… BOARDS=… TRAPS=… ONLY=… npx vitest run --project browser tests/reader/boards`
// repeats one, or draws more.
const SEED = seedOf(import.meta.env.SEED, new Date());
const BOARDS = Number(import.meta.env.BOARDS || 120);
const TRAPS = Number(import.meta.env.TRAPS || 72);
const ONLY: string = import.meta.env.ONLY ?? '';

/** Of the figures in sight, at least so many are read; of those read, at most so many are wrong. Shares. */
const LEAST_READ = 0.97;
const MOST_WRONG = 0.002;
/** Of the pages that only talk, at most so many may be taken for a board: their headings alone tell a person. */
const MOST_FALSE = 0.05;

afterEach(() => document.body.replaceChildren());

/** Frames and closed roots are read by the built extension, see `tests/e2e/boards.test.ts`; here they stand open in the page. */
function inOpen(board: BoardSpec): BoardSpec {
  if (board.place.includes('frame')) return { ...board, place: 'page' };
  return board.place === 'closed_shadow' ? { ...board, place: 'open_shadow' } : board;
}

/** Draws a page, waits until it stands still, and looks at it. */
async function visit<T>(
  kit: keyof typeof PAINTERS,
  board: BoardSpec,
  content: View | undefined,
  look: () => T,
): Promise<T> {
  const root = document.body.appendChild(document.createElement('div'));
  await mountBoard(PAINTERS[kit], root, board, undefined, content);
  await stillness();
  const seen = look();
  unmountBoard(root);
  root.remove();
  return seen;
}

test(`boards of every platform and library, seed ${SEED}`, { timeout: 300_000 }, async () => {
  const sum = { figures: 0, read: 0, wrong: 0, boards: 0, shops: 0, days: 0 };
  const found: string[] = [];
  for (const { board: drawn, kit, name } of eachBoard(SEED, BOARDS)) {
    if (!name.includes(ONLY)) continue;
    const board = inOpen(drawn);
    const score = await visit(kit, board, undefined, () => {
      const read = readBoard(board);
      const stored = storedOf(read, board.platform);
      const { state = 'no board', reasons = [] } = stored.visit ?? {};
      return { ...compare(read, truthOf(board), stored), state: JSON.stringify([state, ...reasons]) };
    });
    sum.boards++;
    sum.figures += score.figures;
    sum.read += score.read;
    sum.wrong += score.wrong.length;
    sum.shops += Number(!score.shop);
    sum.days += Number(!score.day);
    const about = `${name} ${board.place} ${board.system}${board.knownPath ? '' : ', unknown path'}`;
    if (score.wrong.length > 0) found.push(`WRONG ${about}: ${score.wrong.join(' ¦ ')}`);
    if (score.missed.length > 0) found.push(`MISSED ${about}, ${score.state}: ${score.missed.join(' ¦ ')}`);
    if (!score.shop || !score.day)
      found.push(`WHOSE ${about}: shop ${score.shop ? 'right' : 'wrong'}, day ${score.day ? 'right' : 'wrong'}`);
  }
  console.log([...found, `seed ${SEED}: ${JSON.stringify(sum)}`].join('\n'));
  expect(sum.figures).toBeGreaterThan(0);
  expect(sum.read / sum.figures).toBeGreaterThanOrEqual(LEAST_READ);
  expect(sum.wrong / sum.figures).toBeLessThanOrEqual(MOST_WRONG);
  expect((sum.shops + sum.days) / sum.boards).toBeLessThanOrEqual(0.01);
});

test(`pages that only talk, seed ${SEED}`, { timeout: 300_000 }, async () => {
  const found: string[] = [];
  for (const { trap, kit, name } of eachTrap(SEED, TRAPS)) {
    if (!name.includes(ONLY)) continue;
    const board = inOpen(trap.board);
    const { snapshot } = await visit(kit, board, trap.content, () => storedOf(readBoard(board), board.platform));
    if (snapshot)
      found.push(`FALSE ${name} ${board.url}: ${snapshot.readings.map(({ label, raw }) => `${label} ${raw}`)}`);
  }
  console.log([...found, `seed ${SEED}: ${found.length} of ${TRAPS} taken for a board`].join('\n'));
  expect(found.length / TRAPS).toBeLessThanOrEqual(MOST_FALSE);
});
