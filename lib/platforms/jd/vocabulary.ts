import type { Vocabulary } from '../vocabulary';
import { bonusTerms } from './terms/bonus';
import { indicatorTerms } from './terms/indicators';
import { olderTerms } from './terms/older';
import { scoreTerms } from './terms/scores';

/** What 京麦 and 商智 print: page notes of 2026-08, figures of 2026-07 to 2026-09. English names are ours, not the back-end’s. */
export const jdVocabulary: Vocabulary = {
  platform: 'jd',
  // The seller's back-end, its data pages by new and old name, workbench, chat desk, compliance and orders: no shop front.
  hosts: [
    'shop.jd.com',
    'seller.shop.jd.com',
    'jdsz.jd.com',
    'sz.jd.com',
    'jm.jd.com',
    'pop.jd.com',
    'kf.jd.com',
    'illegal-jdm.shop.jd.com',
    'porder.shop.jd.com',
  ],
  mostBonus: 1, // 附加项 is a tenth of the ten points
  pages: [
    { id: 'score', path: /\/service\/shop-experience-score(?:\.html)?\/?$/, shows: 'score' },
    { id: 'service_summary', path: /\/service\/service-summary(?:\.html)?\/?$/, shows: 'card' },
    { id: 'violations', path: /\/service\/negative-service(?:-temp)?(?:\.html)?\/?$/, shows: 'card' },
    { id: 'after_sale', path: /\/service\/after-sales-service-analysis(?:-temp)?(?:\.html)?\/?$/, shows: 'card' },
    { id: 'after_sale_check', path: /\/service\/after-sales-through-train(?:-temp)?(?:\.html)?\/?$/, shows: 'card' },
    { id: 'reviews', path: /\/service\/comment-analysis(?:-temp)?(?:\.html)?\/?$/, shows: 'card' },
    { id: 'quality', path: /\/service\/product-quality(?:-temp)?(?:\.html)?\/?$/, shows: 'card' },
    { id: 'logistics', path: /\/service\/logistics-quality(?:-temp)?(?:\.html)?\/?$/, shows: 'card' },
    { id: 'compliance', path: /^\/legal(?:\/|$)/, shows: 'card' },
    { id: 'home', path: /^\/(?:jdm\/home|index\.html)?\/?$/, shows: 'card' },
    { id: 'login', path: /^\/(?:new\/)?login(?:[./]|$)/, shows: 'login' },
  ],
  terms: [...scoreTerms, ...indicatorTerms, ...bonusTerms, ...olderTerms],
  shopName: [],
};
