import { computed } from '@preact/signals';
import { alertEn } from './alert-en';
import { alertZhCN } from './alert-zh-CN';
import { language } from './text';

/** The texts of the alerts' settings; loaded with them. */
export const alertText = computed(() => (language.value === 'en' ? alertEn : alertZhCN));
