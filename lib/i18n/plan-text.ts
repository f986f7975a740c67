import { computed } from '@preact/signals';
import { planEn } from './plan-en';
import { planZhCN } from './plan-zh-CN';
import { language } from './text';

/** The texts of the plan view; loaded with it. */
export const planText = computed(() => (language.value === 'en' ? planEn : planZhCN));
