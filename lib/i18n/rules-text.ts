import { computed } from '@preact/signals';
import { rulesEn } from './rules-en';
import { rulesZhCN } from './rules-zh-CN';
import { language } from './text';

/** The texts of the rule editor, loaded with it. */
export const rulesText = computed(() => (language.value === 'en' ? rulesEn : rulesZhCN));
