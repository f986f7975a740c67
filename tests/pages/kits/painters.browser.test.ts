import { afterEach, expect, test } from 'vitest';
import { drawBoard } from '../boards/draw-board';
import { textInSight } from '../boards/in-sight';
import { PAINTERS } from '../boards/painters';
import { EVERY_PART, SEEN, UNSEEN } from './every-part';
import { handPainter } from './hand';
import { HAND_STYLES } from './hand-figures';

const ALL = [...Object.values(PAINTERS), ...HAND_STYLES.map((style) => handPainter(`hand-${style}`, style))];
const board = drawBoard({ platform: 'jd', seed: 1 });

const unpaints: (() => void)[] = [];
afterEach(() => {
  for (const unpaint of unpaints.splice(0)) unpaint();
  document.body.replaceChildren();
});

test.each(ALL.map((painter) => [painter.name, painter] as const))('%s draws every part', async (_, painter) => {
  const place = document.createElement('main');
  document.body.append(place);
  unpaints.push(await painter.paint(place, EVERY_PART, board));
  // tags and bubbles of some libraries fade in
  const missing = () => {
    const seen = textInSight(place);
    return SEEN.filter((word) => !seen.includes(word));
  };
  await expect.poll(missing, { timeout: 8000, interval: 100 }).toEqual([]);
  const seen = textInSight(place);
  expect(UNSEEN.filter((word) => seen.includes(word))).toEqual([]);
});
