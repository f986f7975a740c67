import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { reportImage } from '../../lib/panel/report-image';
import { reportOf } from '../../lib/panel/report-model';
import { reading, september, snapshot } from '../panel/sample';
import { openPanel } from './open-panel';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const dialog = () => page.getByRole('dialog', { name: /体验分日报/ });
const yesterday = september.map((each) => (each.indicator === 'total_score' ? reading('total_score', '85 分') : each));

beforeEach(async () => {
  await page.viewport(360, 800);
  location.hash = 'plan';
});

async function opened() {
  const open = await openPanel({ snapshots: [snapshot({ day: '2026-09-08', readings: yesterday }), snapshot()] });
  await button('给老板看的日报').click();
  await expect.element(dialog()).toBeVisible();
  return open;
}

test('says the score, its change, what to do first, how fresh it is and what it rests on', async () => {
  await opened();
  await expect.element(dialog().getByText(/^82/)).toBeVisible();
  await expect.element(dialog().getByText(/较 9月8日 ▼ −3 分 变差/)).toBeVisible();
  await expect.element(dialog().getByRole('heading', { name: '先改这几项' })).toBeVisible();
  await expect.element(dialog().getByText(/今天 11:00 已更新/)).toBeVisible();
  await expect.element(dialog().getByText(/不是平台承诺/)).toBeVisible();
  const list = dialog().getByRole('heading', { name: '先改这几项' }).element().nextElementSibling;
  expect(list?.children).toHaveLength(3);
});

test('the plan in place of the fixes, and no name where none is wanted', async () => {
  await opened();
  await expect.element(dialog().getByText('云上山货旗舰店')).toBeVisible();
  await dialog()
    .getByLabelText(/不写店名/)
    .click();
  await expect.element(dialog().getByText('云上山货旗舰店')).not.toBeInTheDocument();
  await dialog().getByRole('radio', { name: '到目标分的方案' }).click();
  await expect.element(dialog().getByRole('heading', { name: /到 \d+ 分的方案/ })).toBeVisible();
  await expect.element(dialog().getByText(/→/).first()).toBeVisible();
});

test('closes by key, and by its button', async () => {
  await opened();
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog()).not.toBeInTheDocument();
  await button('给老板看的日报').click();
  await button('关闭').click();
  await expect.element(dialog()).not.toBeInTheDocument();
});

test('as a picture: sharp, as long as it needs, with ink on it', async () => {
  const { panel } = await opened();
  const report = reportOf(panel).report.value!;
  const picture = await createImageBitmap(await reportImage(report));
  expect(picture.width).toBe(840);
  expect(picture.height).toBeGreaterThan(700);
  const longer = await createImageBitmap(
    await reportImage({ ...report, foot: [...report.foot, ...Array(9).fill('多一行')] }),
  );
  expect(longer.height).toBeGreaterThan(picture.height);

  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(picture, 0, 0);
  const inked = (top: number, height: number) =>
    context.getImageData(0, top, picture.width, height).data.filter((value, index) => index % 4 === 0 && value < 128)
      .length;
  expect(inked(0, 120)).toBeGreaterThan(100); // the title
  expect(inked(picture.height - 120, 90)).toBeGreaterThan(50); // the last line of the foot is not cut off
  expect(inked(picture.height - 16, 16)).toBe(0); // and there is a margin
});

test('the download is named without the shop', async () => {
  await opened();
  await button('下载图片').click();
  await expect.element(dialog().getByText('已下载 店分日报-2026-09-09.png')).toBeVisible();
});
