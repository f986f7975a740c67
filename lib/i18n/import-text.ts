import { computed } from '@preact/signals';
import { importEn } from './import-en';
import { importZhCN } from './import-zh-CN';
import { language } from './text';

/** The texts of importing, loaded with it. */
export const importText = computed(() => (language.value === 'en' ? importEn : importZhCN));
