import { computed } from '@preact/signals';
import { listsEn } from './lists-en';
import { listsZhCN } from './lists-zh-CN';
import { language } from './text';

/** The texts below the sliders, apart from the others: they are loaded with the parts that say them. */
export const listsText = computed(() => (language.value === 'en' ? listsEn : listsZhCN));
