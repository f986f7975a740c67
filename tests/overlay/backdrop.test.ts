import { expect, test } from 'vitest';
import { isDark } from '../../lib/overlay/backdrop';

const plain = (backgroundColor: string) => ({ backgroundColor, backgroundImage: 'none' });
const image = (backgroundImage: string) => ({ backgroundColor: 'rgba(0, 0, 0, 0)', backgroundImage });
const BLACK = 'rgb(0, 0, 0)';
const WHITE = 'rgb(255, 255, 255)';
const CLEAR = 'rgba(0, 0, 0, 0)';

test.each<[what: string, layers: ReturnType<typeof plain>[], ink: string, dark: boolean]>([
  ['a white card', [plain(CLEAR), plain(WHITE)], BLACK, false],
  ['a dark card', [plain(CLEAR), plain('rgb(20, 20, 20)')], WHITE, true],
  ['a dark card on a light page', [plain('rgb(31, 35, 41)'), plain(WHITE)], WHITE, true],
  ['a light card on a dark page', [plain(WHITE), plain('rgb(20, 20, 20)')], BLACK, false],
  ['a tint one can see through', [plain('rgba(0, 0, 0, 0.04)'), plain(WHITE)], BLACK, false],
  ['a page without any paper', [plain(CLEAR)], BLACK, false],
  ['a page without any paper and light ink', [plain(CLEAR)], WHITE, true],
  ['brand blue', [plain('rgb(22, 100, 255)')], WHITE, true],
  ['brand orange', [plain('rgb(255, 140, 40)')], WHITE, false],
  ['a dark gradient', [image('linear-gradient(90deg, rgb(10, 20, 60), rgb(30, 40, 90))'), plain(WHITE)], WHITE, true],
  ['a light gradient', [image('linear-gradient(rgb(255, 250, 240), rgb(255, 255, 255))')], BLACK, false],
  ['a picture under light ink', [image('url("data:image/png;base64,AA==")'), plain(WHITE)], WHITE, true],
  ['a picture under dark ink', [image('url("data:image/png;base64,AA==")')], 'rgb(30, 30, 30)', false],
  ['another notation', [plain('color(srgb 0.1 0.1 0.1)')], WHITE, true],
  ['a notation that is not known', [plain('oklch(0.2 0 0)')], WHITE, true],
])('the ground of %s', (_what, layers, ink, dark) => {
  expect(isDark(layers, ink)).toBe(dark);
});
