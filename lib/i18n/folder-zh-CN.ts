import type { ProblemCode } from '../exchange/dataset/problem';
import type { FolderFailure } from '../panel/folder-model';
import type { SyncProgress } from '../panel/folder-read';

const problems: Record<ProblemCode, string> = {
  half_written: '还没写完，没有读。多半正在同步，等它传完再点「立即同步」。',
  damaged: '内容对不上，没有读：文件坏了，或被别的软件改过、存过。请从那台电脑重新同步，不要用表格软件保存它。',
  newer: '是更新的店分透镜写的，没有读。请更新这台电脑上的扩展。',
  foreign: '不是店分透镜的文件，没有读，也没有动。可以移到别处。',
  too_large: '太大了，没有读。请确认它是店分透镜写的。',
  unreadable: '系统不让读。可能正被别的程序占用，或还没下载到本机；过一会儿再点「立即同步」。',
  misplaced: '放错了文件夹，里面的数已按内容读入。请移回原处，数据工具才不会算错店。',
};

const failures: Record<FolderFailure, string> = {
  gone: '找不到这个文件夹了，可能被移走或改名，或移动硬盘没插上。放回去再点「立即同步」，或重新选择。',
  busy: '另一个窗口正在同步，等它做完就好。',
  full: '浏览器的存储空间满了，没有读完。请清出磁盘空间再试，已读入的都在。',
  failed: '这次没有同步完，两边的数都没有丢。请再试一次；还不行就看看磁盘是否满了。',
};

/** What is said of the folder. Loaded with it. */
export const folderZhCN = {
  heading: '多台电脑、团队共用',
  lead: '选一个会自己同步的文件夹：坚果云、OneDrive、Syncthing 或公司共享盘。每台电脑只写自己的文件，大家的数合在一起，谁也盖不掉谁。不经过我们的任何服务器；文件不加密，能打开这个文件夹的人都能看到。',
  choose: '选择文件夹…',
  chooseOther: '换一个文件夹…',
  unsupported: '这个浏览器不能直接使用文件夹。用下面的数据包：在一台电脑上导出，在另一台用「从文件恢复」读入。',
  using: (name: string): string => `正在用文件夹「${name}」`,
  ask: (name: string): string => `浏览器要你再点一次，才能继续用文件夹「${name}」。`,
  allow: '继续使用',
  sync: '立即同步',
  syncing: '正在同步…',
  progress: (now: SyncProgress): string =>
    now.doing === 'reading' ? `已读 ${now.done} / ${now.of} 个文件` : `已核对本机 ${now.done} 个月`,
  last: (when: string): string => `上次同步：${when}`,
  brought: (device: string, added: number, changed: number, others: number): string =>
    `来自 ${device}：新 ${added} 个数，更新 ${changed} 个${others > 0 ? `，备注等 ${others} 条` : ''}`,
  broughtNothing: '别的电脑没有新的数。',
  wrote: (count: number): string => (count > 0 ? `这台写入 ${count} 条。` : '这台没有要写的。'),
  someone: '名字看不出是哪台的文件',
  devices: '见过的电脑',
  own: '这台',
  deviceLine: (months: number, when: string): string => `${months} 个月文件，最近 ${when}`,
  problems: (count: number): string => `${count} 个文件要留意`,
  problemLine: (line: number): string => `第 ${line} 行`,
  problem: problems,
  failure: failures,
  parquet: '同时存一份 Parquet（给 DuckDB 等数据工具）',
  auto: '每周自动备份到这个文件夹（留最近 5 份）',
  stop: '不再使用这个文件夹',
  stopNote: '停用后，文件留在原处，历史也都在。',
  zip: '导出数据包（zip）',
  zipLead: '和文件夹里的内容一样。解压到别人的文件夹里，或在另一台电脑上用「从文件恢复」。',
  zipDone: (name: string): string => `已存到下载文件夹：${name}`,
  zipFailed: '没有导出成功，数据没有变。请再试一次。',
};

export type FolderText = typeof folderZhCN;
