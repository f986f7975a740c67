import type { Refusal } from '../panel/restore-file';

const refused: Record<Refusal | 'failed' | 'full', string> = {
  foreign: '这不是店分透镜的备份。请选文件名里有 scorelens-backup 的文件，或多台电脑用的数据包（.zip）。',
  newer: '这份备份是更新的店分透镜做的，这个版本看不懂。请先更新扩展，再来恢复。',
  damaged: '这份备份不完整或坏了（可能没拷完、没同步完），一个数都没有读入。请重新拷一次，或换一份更早的备份。',
  zip_damaged: '这个数据包打不开或不完整，一个数都没有读入。请重新导出或重新拷一次。',
  zip_too_large: '这个压缩包大得不像店分透镜的数据，没有打开。请选导出的 scorelens-….zip。',
  full: '浏览器的存储空间满了，没有恢复完。请清出磁盘空间再试；已经读入的会接着用。',
  failed: '没有恢复成功，请再试一次。已经读入的会接着用，不会重复。',
};

/** What is said of backups. Loaded with them. */
export const backupZhCN = {
  title: '备份与多台电脑',
  heading: '备份',
  lead: '一个文件装下全部：历史、备注、修正、待办、方案和设置。换电脑、重装都能恢复。',
  now: '立即备份',
  working: '正在备份…',
  last: (when: string): string => `上次备份：${when}`,
  never: '还没有备份过。',
  saved: (name: string): string => `已存到下载文件夹：${name}`,
  failed: '没有备份成功，数据没有变。看看磁盘是否满了，再试一次。',
  remind: '多久没备份就提醒',
  reminds: { '0': '不提醒', '7': '7 天', '30': '30 天', '90': '90 天' },
  due: (days: number | undefined): string =>
    days === undefined ? '历史只存在这个浏览器里，还没有备份过。' : `已经 ${days} 天没有备份了。`,
  restore: '从文件恢复',
  restoreLead: '选一份备份，或别的电脑导出的数据包（.zip）。先看会改什么再决定；这里更新的数不会被盖掉，做完还能撤销。',
  choose: '选择文件…',
  looking: (readings: string): string => `正在检查整个文件，已看 ${readings} 个数…`,
  restoring: (readings: string): string => `正在恢复，已处理 ${readings} 个数…`,
  refusedTitle: (name: string): string => `没有恢复「${name}」`,
  refused,
  madeBy: (when: string, device: string): string => `${when}做的，来自电脑 ${device}`,
  previewTitle: (name: string): string => `「${name}」里有：`,
  counts: { added: '新的数', changed: '更新的数', same: '一样的数', kept: '这里更新，不动', others: '备注、待办等' },
  isNew: '新店',
  shopCounts: (added: number, changed: number): string => `新 ${added}，更新 ${changed}`,
  days: (first: string, last: string): string => (first === last ? first : `${first}至${last}`),
  nothing: '里面的这里都有了，没有要补的。',
  withSettings: '设置也用备份里的（外观、教过的指标、改过的规则、提醒）',
  yes: '确认恢复',
  no: '先不恢复',
  done: (added: number, changed: number, others: number): string =>
    `已恢复：新 ${added} 个数，更新 ${changed} 个，备注等 ${others} 条。`,
  settingsDone: '设置也换好了。',
  undo: '撤销这次恢复',
  undone: (removed: number, restored: number, kept: number): string =>
    `已撤销：去掉 ${removed} 条，还原 ${restored} 条${kept > 0 ? `，后来又变过的 ${kept} 条没有动` : ''}。`,
  again: '好',
};

export type BackupText = typeof backupZhCN;
