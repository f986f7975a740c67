import { computed } from '@preact/signals';
import { language } from './text';
import { welcomeEn } from './welcome-en';
import { welcomeZhCN } from './welcome-zh-CN';

/** The texts of the first minute; loaded with the parts that say them. */
export const welcomeText = computed(() => (language.value === 'en' ? welcomeEn : welcomeZhCN));
