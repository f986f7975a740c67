import { computed } from '@preact/signals';
import { language } from './text';
import { todayEn } from './today-en';
import { todayZhCN } from './today-zh-CN';

/** The texts under the score, apart from the others: they are loaded with the part that says them. */
export const todayText = computed(() => (language.value === 'en' ? todayEn : todayZhCN));
