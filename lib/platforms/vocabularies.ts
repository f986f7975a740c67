import { douyinVocabulary } from './douyin/vocabulary';
import type { Vocabulary } from './vocabulary';

/** What the content script needs of each platform. `lib/platforms/index.ts` is the whole; a test holds the two together. */
export const vocabularies: readonly Vocabulary[] = [douyinVocabulary];

/** The platform whose back-end is served from this host. */
export function vocabularyOf(host: string): Vocabulary | undefined {
  return vocabularies.find((vocabulary) => vocabulary.hosts.includes(host));
}
