import { computed } from '@preact/signals';
import { shopsEn } from './shops-en';
import { shopsZhCN } from './shops-zh-CN';
import { language } from './text';

/** The texts of the table of shops; loaded with it. */
export const shopsText = computed(() => (language.value === 'en' ? shopsEn : shopsZhCN));
