import { computed } from '@preact/signals';
import { historyEn } from './history-en';
import { historyZhCN } from './history-zh-CN';
import { language } from './text';

/** The texts of the history's view; loaded with it. */
export const historyText = computed(() => (language.value === 'en' ? historyEn : historyZhCN));
