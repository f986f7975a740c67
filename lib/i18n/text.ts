import { computed, signal } from '@preact/signals';
import type { Language } from '../format/language';
import type { Bilingual } from '../records/ids';
import { en } from './en';
import { type Dictionary, zhCN } from './zh-CN';

/** The language that every text follows. */
export const language = signal<Language>('zh-CN');

const dictionaries: Record<Language, Dictionary> = { 'zh-CN': zhCN, en };

/** The texts in the language of the moment: `t.value.whatIf.reset`. */
export const t = computed(() => dictionaries[language.value]);

/** A bilingual text of the data in the language of the moment. */
export function said(text: Bilingual): string {
  return language.value === 'en' ? text.en : text.zh;
}
