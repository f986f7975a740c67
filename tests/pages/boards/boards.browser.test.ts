import { afterEach, describe, expect, test } from 'vitest';
import type { BoardSpec } from './board';
import { eachBoard, seedOf } from './each-board';
import { textInSight } from './in-sight';
import { mountBoard, placeOf, unmountBoard } from './mount';
import { PAINTERS } from './painters';
import { truthOf } from './truth';

const SEED = seedOf(import.meta.env.SEED, new Date());
const COUNT = Number(import.meta.env.VITE_BOARDS ?? 60);
const root = document.body;
afterEach(() => unmountBoard(root));

const bare = (text: string) => text.replace(/\s+/g, '');

describe(`boards of seed ${SEED}`, () => {
  test.each([...eachBoard(SEED, COUNT)].map((each) => [each.name, each] as const))('%s', async (_, { board, kit }) => {
    await mountBoard(PAINTERS[kit], root, board);

    const content = placeOf(root)!;
    const seen = textInSight(content);
    const whole = bare(root.textContent); // a long name may end in an ellipsis
    const { shop, figures } = truthOf(board);
    const missing = figures.filter(({ label, raw }) => !seen.includes(bare(label)) || !seen.includes(bare(raw)));
    expect(missing.map(({ label, raw }) => `${label} ${raw}`)).toEqual([]);
    expect(whole).toContain(bare(shop.name));
    if (shop.id) expect(whole).toContain(shop.id);
    if (board.day) expect(seen).toContain(bare(board.day.text));
    const apart = textInSight(content, '|');
    expect(hiddenTexts(board).filter((text) => apart.includes(`|${text}`))).toEqual([]);
  });
});

/** Figures of panels that are not shown, as far as no figure that is shown reads the same. */
function hiddenTexts(board: BoardSpec): string[] {
  const shown = JSON.stringify(board.sections.map(({ hidden: _, ...section }) => section));
  return board.sections
    .flatMap((section) => section.hidden ?? [])
    .flatMap((panel) => panel.figures)
    .map(({ number }) => number)
    .filter((number) => number.length > 4 && /\d/.test(number) && !shown.includes(number));
}
