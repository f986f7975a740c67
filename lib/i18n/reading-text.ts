import { computed } from '@preact/signals';
import { readingEn } from './reading-en';
import { readingZhCN } from './reading-zh-CN';
import { language } from './text';

/** The texts about reading pages, loaded with the parts that say them. */
export const readingText = computed(() => (language.value === 'en' ? readingEn : readingZhCN));
