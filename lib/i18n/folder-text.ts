import { computed } from '@preact/signals';
import { folderEn } from './folder-en';
import { folderZhCN } from './folder-zh-CN';
import { language } from './text';

/** The texts of the folder, loaded with it. */
export const folderText = computed(() => (language.value === 'en' ? folderEn : folderZhCN));
