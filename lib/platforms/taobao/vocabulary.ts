import type { Vocabulary } from '../vocabulary';
import { besideTerms } from './terms/beside';
import { dsrTerms } from './terms/dsr';
import { formerTerms } from './terms/former';
import { indicatorTerms } from './terms/indicators';
import { scoreTerms } from './terms/scores';

/**
 * What 千牛 prints, newest label first. Sources: 《淘宝平台店铺真实体验分规范》 in force from 2025-06-30 and 2026-03-16, page
 * texts of 2026-04 to 2026-08, press reports of the scores before. English names are ours: those of the back-end are not known.
 */
export const taobaoVocabulary: Vocabulary = {
  platform: 'taobao',
  hosts: ['myseller.taobao.com', 'qn.taobao.com', 'sycm.taobao.com'],
  // Not published. Seen: +0.08 over the weighted sum (2026-08); half a point leaves room for other industries.
  mostBonus: 0.5,
  pages: [
    { id: 'experience', path: /^\/home\.html?\/(?:voc-tmall|voc\/newTask)\/serverReport\/?$/, shows: 'score' },
    // Reply times by agent, and the shop's own above them.
    { id: 'service_analysis', path: /^\/home\.html?\/voc-tmall\/serverReport-analysis\/?$/, shows: 'card' },
    { id: 'home', path: /^\/home\.html?(?:\/QnworkbenchHome)?\/?$/, shows: 'card' }, // path of the workbench: unconfirmed
    { id: 'login', path: /^\/(?:member\/)?login(?:[./]|$)/, shows: 'login' }, // unconfirmed
  ],
  terms: [...scoreTerms, ...indicatorTerms, ...besideTerms, ...dsrTerms, ...formerTerms],
  shopName: [],
};
