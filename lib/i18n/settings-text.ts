import { computed } from '@preact/signals';
import { settingsEn } from './settings-en';
import { settingsZhCN } from './settings-zh-CN';
import { language } from './text';

/** The texts of the settings, loaded with them. */
export const settingsText = computed(() => (language.value === 'en' ? settingsEn : settingsZhCN));
