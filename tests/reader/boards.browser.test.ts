import { afterEach, expect, test } from 'vitest';
import { eachBoard, seedOf } from '../pages/boards/each-board';
import { mountBoard, unmountBoard } from '../pages/boards/mount';
import { PAINTERS } from '../pages/boards/painters';
import { eachTrap } from '../pages/boards/traps';
import { truthOf } from '../pages/boards/truth';
import { compare, readBoard, stillness, storedOf } from './exam';

const SEED = seedOf(import.meta.env.SEED, new Date());
const BOARDS = Number(import.meta.env.BOARDS || 240);
const TRAPS = Number(import.meta.env.TRAPS || 120);

const root = () => document.body.appendChild(document.createElement('div'));
afterEach(() => document.body.replaceChildren());

test(`boards of every platform and library, seed ${SEED}`, { timeout: 600_000 }, async () => {
  let [figures, read, shops, days] = [0, 0, 0, 0];
  const lines: string[] = [];
  const only = import.meta.env.ONLY;
  for (const { board, kit, name } of eachBoard(SEED, BOARDS)) {
    if (only && !name.includes(only)) continue;
    const place = board.place.includes('frame')
      ? 'page'
      : board.place === 'closed_shadow'
        ? 'open_shadow'
        : board.place;
    const here = root();
    const drawn = { ...board, place } as typeof board;
    await mountBoard(PAINTERS[kit], here, drawn);
    await stillness();
    const page = readBoard(drawn);
    const stored = storedOf(page, board.platform);
    const score = compare(page, truthOf(drawn), stored);
    figures += score.figures;
    read += score.read;
    if (!score.shop) shops++;
    if (!score.day) days++;
    const about = `${name} ${place} ${board.system}${board.knownPath ? '' : ' unknown path'}`;
    if (score.missed.length > 0)
      lines.push(
        `MISSED ${about} [${stored.visit?.state} ${JSON.stringify(stored.visit?.reasons ?? '')} ${page.shop?.name}] ${score.missed.length}/${score.figures}: ${score.missed.slice(0, 3).join(' ¦ ')}`,
      );
    if (score.wrong.length > 0) lines.push(`WRONG ${about}: ${score.wrong.join(' ¦ ')}`);
    if (score.side.length > 0) lines.push(`SIDE ${about}: ${score.side.slice(0, 3).join(' ¦ ')}`);
    if (!score.shop)
      lines.push(
        `SHOP ${about}: ${JSON.stringify(page.shop)}, is ${JSON.stringify(board.shop)} ${JSON.stringify(board.header)}`,
      );
    if (!score.day)
      lines.push(
        `DAY ${about}: ${stored.snapshot?.day} ${stored.snapshot?.updatedAt}, is ${JSON.stringify(board.day)}`,
      );
    if (only) await new Promise((done) => setTimeout(done, 50));
    unmountBoard(here);
    here.remove();
  }
  console.log(
    `${lines.join('\n')}\nBOARDS ${BOARDS} figures ${figures} read ${read} (${((100 * read) / figures).toFixed(2)} %) wrong ${lines.filter((l) => l.startsWith('WRONG')).length} shops ${shops} days ${days}`,
  );
  expect(lines.filter((line) => line.startsWith('WRONG'))).toEqual([]);
});

test(`pages that only talk, seed ${SEED}`, { timeout: 600_000 }, async () => {
  const lines: string[] = [];
  for (const { trap, kit, name } of eachTrap(SEED, TRAPS)) {
    const here = root();
    const place = trap.board.place.includes('frame')
      ? 'page'
      : trap.board.place === 'closed_shadow'
        ? 'open_shadow'
        : trap.board.place;
    await mountBoard(PAINTERS[kit], here, { ...trap.board, place } as typeof trap.board, undefined, trap.content);
    await stillness();
    const stored = storedOf(readBoard(trap.board), trap.board.platform);
    if (stored.snapshot)
      lines.push(
        `FALSE ${name} ${trap.board.url}: ${stored.snapshot.readings
          .map(({ label, raw }) => `${label} ${raw}`)
          .slice(0, 4)
          .join(' ¦ ')}`,
      );
    unmountBoard(here);
    here.remove();
  }
  console.log(lines.join('\n'), `\nTRAPS ${TRAPS}`);
  expect(lines).toEqual([]);
});
