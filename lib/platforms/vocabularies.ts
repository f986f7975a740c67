import { douyinVocabulary } from './douyin/vocabulary';
import { jdVocabulary } from './jd/vocabulary';
import { kuaishouVocabulary } from './kuaishou/vocabulary';
import { pinduoduoVocabulary } from './pinduoduo/vocabulary';
import { taobaoVocabulary } from './taobao/vocabulary';
import { tiktokVocabulary } from './tiktok/vocabulary';
import type { Vocabulary } from './vocabulary';
import { weixinVocabulary } from './weixin/vocabulary';
import { xiaohongshuVocabulary } from './xiaohongshu/vocabulary';

/** What the content script needs of each platform. `lib/platforms/index.ts` is the whole; a test holds the two together. */
export const vocabularies: readonly Vocabulary[] = [
  douyinVocabulary,
  taobaoVocabulary,
  pinduoduoVocabulary,
  jdVocabulary,
  kuaishouVocabulary,
  weixinVocabulary,
  xiaohongshuVocabulary,
  tiktokVocabulary,
];

/** Those whose hosts the extension asks for when it is installed. */
export const defaultVocabularies: readonly Vocabulary[] = vocabularies.filter(({ optional }) => !optional);

/** Those whose hosts the seller allows later, by a button. */
export const optionalVocabularies: readonly Vocabulary[] = vocabularies.filter(({ optional }) => optional);

/** The platform whose back-end is served from this host. */
export function vocabularyOf(host: string): Vocabulary | undefined {
  return vocabularies.find((vocabulary) => vocabulary.hosts.includes(host));
}
