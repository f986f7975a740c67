import { computed } from '@preact/signals';
import { reportEn } from './report-en';
import { reportZhCN } from './report-zh-CN';
import { language } from './text';

/** The texts of the one-page report; loaded with it. */
export const reportText = computed(() => (language.value === 'en' ? reportEn : reportZhCN));
