import { computed } from '@preact/signals';
import { pageEn } from './page-en';
import { pageZhCN } from './page-zh-CN';
import { language } from './text';

/** The texts about the page in front, apart from the others: they are loaded with the parts that say them. */
export const pageText = computed(() => (language.value === 'en' ? pageEn : pageZhCN));
