import type { Vocabulary } from '../vocabulary';
import { formerScores } from './former-scores';
import { scoreTerms } from './score-terms';

export const taobaoVocabulary: Vocabulary = {
  platform: 'taobao',
  hosts: ['myseller.taobao.com', 'qn.taobao.com', 'sycm.taobao.com'],
  // Not published. Seen: +0.08 over the weighted sum (2026-08); half a point leaves room for other industries.
  mostBonus: 0.5,
  pages: [
    { id: 'experience', path: /^\/home\.html?\/(?:voc-tmall|voc\/newTask)\/serverReport\/?$/, shows: 'score' },
    // Reply times by agent, and the shop's own above them.
    { id: 'service-analysis', path: /^\/home\.html?\/voc-tmall\/serverReport-analysis\/?$/, shows: 'card' },
    { id: 'home', path: /^\/home\.html?(?:\/QnworkbenchHome)?\/?$/, shows: 'card' }, // path of the workbench: unconfirmed
    { id: 'login', path: /^\/(?:member\/)?login(?:[./]|$)/, shows: 'login' }, // unconfirmed
  ],
  terms: [...scoreTerms, ...formerScores],
  shopName: [],
};
