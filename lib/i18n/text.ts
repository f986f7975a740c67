import { computed, signal } from '@preact/signals';
import type { Language } from '../format/language';
import type { Bilingual } from '../records/ids';
import { type Dictionary, zhCN } from './zh-CN';

const current = signal<{ readonly language: Language; readonly dictionary: Dictionary }>({
  language: 'zh-CN',
  dictionary: zhCN,
});

/** The language that every text follows. */
export const language = computed(() => current.value.language);

/** The texts in the language of the moment: `t.value.whatIf.reset`. */
export const t = computed(() => current.value.dictionary);

/** A bilingual text of the data in the language of the moment. */
export function said(text: Bilingual): string {
  return language.value === 'en' ? text.en : text.zh;
}

/** Changes the language of everything at once, when its texts are there: only Chinese comes with the panel. */
export async function speak(wanted: Language): Promise<void> {
  const dictionary = wanted === 'en' ? (await import('./en')).en : zhCN;
  current.value = { language: wanted, dictionary };
}
