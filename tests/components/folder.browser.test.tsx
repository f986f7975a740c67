import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { backupName } from '../../lib/exchange/backup/backup-name';
import { backupFacts, readBackupStart } from '../../lib/exchange/backup/read-backup';
import type { Folder } from '../../lib/folder/file-system';
import { forget, keep, kept } from '../../lib/folder/keep';
import { fileAt, namesIn, writeAt } from '../../lib/folder/tree';
import { saveSnapshot } from '../../lib/history/save-snapshot';
import { backUpInto, sha256 } from '../../lib/panel/backup-write';
import { ownDevice } from '../../lib/panel/folder-state';
import { device, freshFolder, pathsIn } from '../folder/devices';
import { snapshot } from '../panel/sample';
import { openPanel, show } from './open-panel';

vi.setConfig({ testTimeout: 60_000 });

// The folder is a real one of the browser's private file system; only the dialog in which a seller would choose it is left out.

const button = (name: string) => page.getByRole('button', { name, exact: true });
const card = () => page.getByRole('region', { name: '备份与多台电脑' });
const MONTH = 'platform=douyin/shop=1001/month=2026-09';

beforeEach(async () => {
  await page.viewport(1000, 900);
  await forget();
  show('more');
});

function picks(folder: Folder | undefined): void {
  const own = (window as { showDirectoryPicker?: unknown }).showDirectoryPicker;
  Object.assign(window, {
    async showDirectoryPicker() {
      if (folder) return folder;
      throw new DOMException('', 'AbortError');
    },
  });
  onTestFinished(() => void Object.assign(window, { showDirectoryPicker: own }));
}

test('a folder is chosen, brought in step, and says what came from whom', async () => {
  const root = await freshFolder();
  const other = await device('bbbbbbbb', root);
  await saveSnapshot(other.db, snapshot({ day: '2026-09-07' }));
  await other.sync();
  picks(root);
  const { panel } = await openPanel({ snapshots: [snapshot()] });
  await button('选择文件夹…').click();
  await expect.element(card()).toMatchTextContent(/来自 bbbbbbbb：新 14 个数，更新 0 个/);
  await expect.element(card()).toMatchTextContent(/这台写入 14 条/);
  await expect.poll(() => panel.shops.value[0]?.days).toBe(2);
  await expect.element(page.getByRole('list', { name: '见过的电脑' })).toMatchTextContent(/bbbbbbbb.*1 个月文件/);
  // And a backup of its own, by itself.
  await expect.poll(() => namesIn(root, 'backups')).toHaveLength(1);
});

test('files that were not read are named with what to do, as text', async () => {
  const root = await freshFolder();
  picks(root);
  await writeAt(root, `${MONTH}/device=cccccccc.csv`, 'half');
  await writeAt(root, `${MONTH}/&lt;img src=x&gt;.xlsx`, 'x');
  await openPanel({ snapshots: [snapshot()] });
  await button('选择文件夹…').click();
  await expect.element(card()).toMatchTextContent(/2 个文件要留意/);
  await expect.element(card()).toMatchTextContent(/&lt;img src=x&gt;\.xlsx.*不是店分透镜的文件/);
  await expect.element(card()).toMatchTextContent(/device=cccccccc\.csv.*内容对不上/);
});

test('Parquet is a switch, and the folder can be left', async () => {
  const root = await freshFolder();
  picks(root);
  await openPanel({ snapshots: [snapshot()] });
  await button('选择文件夹…').click();
  await card()
    .getByRole('checkbox', { name: /Parquet/ })
    .click();
  const twins = async () => (await pathsIn(root)).filter((path) => path.endsWith('.parquet'));
  await expect.poll(twins, { timeout: 10_000 }).toHaveLength(1); // its writer is loaded first
  await button('不再使用这个文件夹').click();
  await expect.element(button('选择文件夹…')).toBeVisible();
  expect((await pathsIn(root)).filter((path) => path.endsWith('.csv'))).toHaveLength(1);
});

test('the next time the panel is opened the folder is there, and asked for where the browser forgot', async () => {
  const root = await freshFolder();
  picks(root);
  await openPanel({ snapshots: [snapshot()] });
  await button('选择文件夹…').click();
  await expect.element(card()).toMatchTextContent(/上次同步/);
  document.body.replaceChildren();

  const query = vi.spyOn(
    FileSystemHandle.prototype as unknown as { queryPermission(): Promise<string> },
    'queryPermission',
  );
  query.mockResolvedValue('prompt'); // which a private folder never is
  await openPanel({ snapshots: [snapshot()] });
  await expect.element(card()).toMatchTextContent(/浏览器要你再点一次/);
  query.mockRestore();
  await button('继续使用').click();
  await expect.element(button('立即同步')).toBeVisible();
});

test('a folder that is gone is said to be gone, and nothing is lost', async () => {
  const root = await freshFolder();
  picks(root);
  const { panel } = await openPanel({ snapshots: [snapshot()] });
  await button('选择文件夹…').click();
  await expect.element(button('立即同步')).toBeVisible(); // the backup that goes with it is written
  const top = await navigator.storage.getDirectory();
  await top.removeEntry(root.name, { recursive: true });
  await button('立即同步').click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/找不到这个文件夹/);
  expect(panel.shops.value[0]?.days).toBe(1);
  await top.getDirectoryHandle(root.name, { create: true });
});

test('choosing none leaves everything as it was', async () => {
  picks(undefined);
  await openPanel({ snapshots: [snapshot()] });
  await button('选择文件夹…').click();
  await expect.element(button('选择文件夹…')).toBeVisible();
});

test('a browser without folders is told of the data package', async () => {
  const own = (window as { showDirectoryPicker?: unknown }).showDirectoryPicker;
  Object.assign(window, { showDirectoryPicker: undefined });
  onTestFinished(() => void Object.assign(window, { showDirectoryPicker: own }));
  await openPanel({ snapshots: [snapshot()] });
  await expect.element(card()).toMatchTextContent(/这个浏览器不能直接使用文件夹/);
  await expect.element(button('导出数据包（zip）')).toBeVisible();
});

test('the folder is brought in step as the panel opens, with nothing asked and no view of it open', async () => {
  const root = await freshFolder();
  await keep('handle', root);
  const other = await device('bbbbbbbb', root);
  await saveSnapshot(other.db, snapshot({ day: '2026-09-07' }));
  await other.sync();
  show('today');
  const { panel } = await openPanel({ snapshots: [snapshot()] });
  await expect.poll(() => panel.shops.value[0]?.days, { timeout: 20_000 }).toBe(2);
  await expect.poll(() => namesIn(root, MONTH), { timeout: 20_000 }).toHaveLength(2);
});

test('of the backups in the folder this browser keeps its own last five, and touches nobody else’s', async () => {
  const root = await freshFolder();
  const own = await ownDevice();
  const old = Array.from({ length: 7 }, (_, n) => backupName(`2026-08-0${n + 1}`, own));
  const others = [backupName('2020-01-01', 'bbbbbbbb'), '合同.gz'];
  for (const name of [...old, ...others]) await writeAt(root, `backups/${name}`, 'x');
  const { panel } = await openPanel({ snapshots: [snapshot()] });
  const name = await backUpInto(panel, root);
  expect((await namesIn(root, 'backups')).toSorted()).toEqual([...old.slice(3), name, ...others].sort());
  const [start, facts] = await Promise.all([
    readBackupStart((await fileAt(root, { path: `backups/${name}` }))!),
    Array.fromAsync(backupFacts((await fileAt(root, { path: `backups/${name}` }))!, sha256)),
  ]);
  expect(start.head).toMatchObject({ device: own, app: '0.1.0' });
  expect(facts).toHaveLength(1);
});

test('erasing everything forgets the folder and leaves its files', async () => {
  const root = await freshFolder();
  picks(root);
  const { panel } = await openPanel({ snapshots: [snapshot()] });
  await button('选择文件夹…').click();
  await expect.element(button('立即同步')).toBeVisible();
  await panel.forgetEverything();
  expect(await kept('handle')).toBeUndefined();
  expect((await pathsIn(root)).filter((path) => path.endsWith('.csv'))).toHaveLength(1);
});
