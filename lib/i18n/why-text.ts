import { computed } from '@preact/signals';
import { language } from './text';
import { whyEn } from './why-en';
import { whyZhCN } from './why-zh-CN';

/** The texts of the view that says why; loaded with it. */
export const whyText = computed(() => (language.value === 'en' ? whyEn : whyZhCN));
