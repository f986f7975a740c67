import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { forget } from '../../lib/folder/keep';
import { listAdded, saveAdded } from '../../lib/history/added';
import { snapshot } from '../panel/sample';
import { openPanel, show } from './open-panel';

vi.setConfig({ testTimeout: 60_000 });

const button = (name: string) => page.getByRole('button', { name, exact: true });
const card = () => page.getByRole('region', { name: '备份与多台电脑' });

beforeEach(async () => {
  await page.viewport(1000, 900);
  await forget();
  show('more');
});

/** Catches what the browser would put into the downloads, as bytes. */
async function downloaded(work: () => Promise<unknown>): Promise<File> {
  const saved = new Promise<File>((resolve) => {
    const listener = async (event: MouseEvent) => {
      const link = event.target as HTMLAnchorElement;
      if (!(link instanceof HTMLAnchorElement) || !link.download) return;
      event.preventDefault();
      removeEventListener('click', listener, true);
      const blob = await (await fetch(link.href)).blob();
      resolve(new File([blob], link.download));
    };
    addEventListener('click', listener, true);
    // The link of a download is in no document: its click reaches nobody else.
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function own() {
      HTMLAnchorElement.prototype.click = click;
      document.body.append(this);
      click.call(this);
      this.remove();
    };
  });
  await work();
  return saved;
}

/** What the seller does in the browser's own dialog. */
async function choose(file: File): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('#backup input[type=file]')!;
  const list = new DataTransfer();
  list.items.add(file);
  input.files = list.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const days = (count: number) =>
  Array.from({ length: count }, (_, n) => snapshot({ day: `2026-08-${String(n + 1).padStart(2, '0')}` }));
const note = {
  platform: 'douyin',
  shopId: '1001',
  day: '2026-08-01',
  id: 'abcdefgh',
  text: '大促',
  at: '2026-08-01T09:00:00+08:00',
} as const;

describe('a backup', () => {
  test('is one click, says its name, and restores on another machine what was there, to be undone', async () => {
    await openPanel({ snapshots: days(3), settings: { palette: 'red_green' } });
    await expect.element(card()).toMatchTextContent(/还没有备份过/);
    const file = await downloaded(() => card().getByRole('button', { name: '立即备份' }).click());
    expect(file.name).toMatch(/^scorelens-backup-2026-09-09-[a-z0-9]{8}\.ndjson\.gz$/);
    await expect.element(card()).toMatchTextContent(/上次备份：9月9日 12:00/);
    document.body.replaceChildren();

    const { panel, saved } = await openPanel({ snapshots: [snapshot({ shopId: '2002', shopName: '二店' })] });
    await choose(file);
    await expect.element(card()).toMatchTextContent(/新的数42/);
    expect(panel.shops.value).toHaveLength(1);
    await card()
      .getByRole('checkbox', { name: /设置也用备份里的/ })
      .click();
    await button('确认恢复').click();
    await expect.element(card()).toMatchTextContent(/已恢复：新 42 个数.*设置也换好了/);
    expect(panel.shops.value.map(({ shopId, days: count }) => [shopId, count]).sort()).toEqual([
      ['1001', 3],
      ['2002', 1],
    ]);
    expect(panel.settings.value.palette).toBe('red_green');
    expect(saved.at(-1)).not.toHaveProperty('keep');
    await button('撤销这次恢复').click();
    await expect.element(card()).toMatchTextContent(/已撤销：去掉 42 条/);
    expect(panel.shops.value.map(({ shopId }) => shopId)).toEqual(['2002']);
  });

  test('that was looked through and left alone changes nothing', async () => {
    const { panel } = await openPanel({ snapshots: days(2) });
    const file = await downloaded(() => card().getByRole('button', { name: '立即备份' }).click());
    await choose(file);
    await expect.element(card()).toMatchTextContent(/里面的这里都有了/);
    expect(button('确认恢复').query()).toBeNull();
    await button('先不恢复').click();
    expect(panel.shops.value[0]?.days).toBe(2);
  });

  test.each<[string, (bytes: Uint8Array<ArrayBuffer>) => File, RegExp]>([
    ['cut', (bytes) => new File([bytes.slice(0, -40)], 'a.gz'), /不完整或坏了/],
    ['broken', (bytes) => new File([bytes.with(60, 1)], 'a.gz'), /不完整或坏了/],
    [
      'of something else',
      () => new File(['订单'], '<img src=x onerror=alert(1)>.gz'),
      /没有恢复「<img src=x onerror=alert\(1\)>\.gz」.*不是店分透镜的备份/,
    ],
    ['a broken zip', () => new File(['PK\u0003\u0004'], 'a.zip'), /数据包打不开/],
  ])('%s is refused with what to do, and nothing has changed', async (_name, change, words) => {
    const { panel } = await openPanel({ snapshots: days(2) });
    const file = await downloaded(() => card().getByRole('button', { name: '立即备份' }).click());
    await choose(change(new Uint8Array(await file.arrayBuffer())));
    await expect.element(page.getByRole('alert')).toMatchTextContent(words);
    expect(document.querySelector('#backup img')).toBeNull();
    expect(panel.shops.value[0]?.days).toBe(2);
  });
});

test('a data package of one browser is read by another, notes too', async () => {
  const { panel: first } = await openPanel({ snapshots: days(2) });
  await saveAdded(await first.history(), 'notes', note);
  const zip = await downloaded(() => button('导出数据包（zip）').click());
  expect(zip.name).toMatch(/^scorelens-2026-09-09-[a-z0-9]{8}\.zip$/);
  document.body.replaceChildren();
  const { panel } = await openPanel({});
  show('more');
  await choose(zip);
  await button('确认恢复').click();
  await expect.element(card()).toMatchTextContent(/已恢复：新 28 个数，更新 0 个，备注等 1 条/);
  expect(await listAdded(await panel.history(), 'notes', note)).toEqual([note]);
});

describe('the reminder', () => {
  const reminder = () => page.getByText('历史只存在这个浏览器里，还没有备份过。');

  test('comes where there is much to lose and no backup, and goes with one', async () => {
    await openPanel({ snapshots: days(20) });
    await expect.element(reminder()).toBeVisible();
    await downloaded(() => button('立即备份').first().click());
    await expect.poll(() => reminder().query()).toBeNull();
  });

  test('does not come in the first two weeks, nor where it is not wanted', async () => {
    await openPanel({ snapshots: days(10) });
    await expect.element(card()).toBeVisible();
    expect(reminder().query()).toBeNull();
    document.body.replaceChildren();
    await openPanel({ snapshots: days(20) });
    await page.getByRole('combobox', { name: '多久没备份就提醒' }).selectOptions('不提醒');
    await expect.poll(() => reminder().query()).toBeNull();
  });
});
