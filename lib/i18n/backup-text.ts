import { computed } from '@preact/signals';
import { backupEn } from './backup-en';
import { backupZhCN } from './backup-zh-CN';
import { language } from './text';

/** The texts of backups, loaded with them. */
export const backupText = computed(() => (language.value === 'en' ? backupEn : backupZhCN));
