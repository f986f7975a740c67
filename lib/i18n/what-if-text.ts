import { computed } from '@preact/signals';
import { language } from './text';
import { whatIfEn } from './what-if-en';
import { whatIfZhCN } from './what-if-zh-CN';

export type { WhatIfText } from './what-if-zh-CN';

/** What is said around the sliders, apart from the others: loaded with the parts that say it. */
export const whatIfText = computed(() => (language.value === 'en' ? whatIfEn : whatIfZhCN));
