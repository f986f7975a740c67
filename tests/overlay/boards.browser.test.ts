import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { touches } from '../../lib/overlay/box';
import { boxOf } from '../../lib/overlay/surroundings';
import { drawBoard } from '../pages/boards/draw-board';
import { eachBoard, seedOf } from '../pages/boards/each-board';
import { mountBoard, unmountBoard } from '../pages/boards/mount';
import { PAINTERS } from '../pages/boards/painters';
import { truthOf } from '../pages/boards/truth';
import { daysBefore, distance, figuresIn, lines, linkTo, putOverlay, type Stage, settled, snapshotOf } from './stage';

const SEED = seedOf(import.meta.env.SEED, new Date());
const COUNT = Number(import.meta.env.VITE_BOARDS ?? 16);
const SHOTS = import.meta.env.VITE_SHOTS; // a folder that the test server may write to

const root = document.body;
let stage: Stage | undefined;
afterEach(() => {
  stage?.abort();
  unmountBoard(root);
});

/** Nothing lies over it, and it stands in the window with some room around. */
function isInSight(text: Text): boolean {
  const { left, right, top, bottom } = boxOf(text);
  if (top < 20 || bottom > innerHeight - 20) return false;
  const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return over?.contains(text) === true;
}

describe(`boards of seed ${SEED}`, () => {
  test.each([...eachBoard(SEED, COUNT)].map((each) => [each.name, each] as const))(
    '%s',
    async (name, { board, kit }) => {
      // Frames have an overlay of their own; here all stand in one page.
      const inPage = drawBoard({ ...board, layout: board.sections[0]!.layout, place: 'page' });
      await mountBoard(PAINTERS[kit], root, inPage);
      const truth = truthOf(inPage);
      const snapshot = snapshotOf({
        page: 'overview',
        stage: 'formal',
        platform: truth.platform,
        shopId: truth.shop.name,
        shopName: truth.shop.name,
        figures: truth.figures.map(({ key, ...figure }) => ({ ...figure, indicator: key, dimension: '' })),
      });
      const figures = figuresIn(root, snapshot.readings);
      stage = putOverlay(linkTo(snapshot, figures), daysBefore(snapshot, 12));
      await settled();
      if (SHOTS) {
        stage.chips()[2]?.focus({ preventScroll: true });
        await settled(200);
        await page.screenshot({ path: `${SHOTS}/${name}.png` });
      }

      const texts = lines(root);
      for (const chip of stage.chips()) {
        const box = chip.getBoundingClientRect();
        const figure = boxOf(figures.get(chip.dataset.indicator!)!);
        expect(distance(box, figure), chip.dataset.indicator).toBeLessThan(80);
        expect(texts.filter((line) => touches(line.box, box)).map(({ text }) => text)).toEqual([]);
      }
      const inSight = [...figures.values()].filter(isInSight);
      expect(stage.chips().length).toBeGreaterThanOrEqual(Math.floor(inSight.length * 0.7));
    },
  );
});
