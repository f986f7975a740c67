import type { Vocabulary } from '../vocabulary';
import { afterSaleTerms } from './terms/after-sale';
import { experienceTerms } from './terms/experience';
import { pilotTerms } from './terms/pilot';
import { ratingTerms } from './terms/rating';

/**
 * What 拼多多商家后台 prints: page texts of 2026-06; English names are ours, since the back-end’s own are not known. The text of
 * 较前7日 has lost its sign: the arrow is a picture.
 */
export const pinduoduoVocabulary: Vocabulary = {
  platform: 'pinduoduo',
  hosts: ['mms.pinduoduo.com', 'mms.pdd.com'],
  mostBonus: 1, // none is known; in both samples the total lies between its dimensions, the rest is caution
  pages: [
    { id: 'experience', path: /^\/sycm\/goods_quality\/help(?:\/|$)/, shows: 'score' },
    { id: 'pilot', path: /^\/sycm\/goods_quality\/pilot_mall(?:\/|$)/, shows: 'score' },
    { id: 'after_sale', path: /^\/sycm\/goods_quality\/detail(?:\/|$)/, shows: 'card' },
    { id: 'reviews', path: /^\/(?:sycm\/goods_quality\/comment|goods\/evaluation)(?:\/|$)/, shows: 'card' },
    { id: 'chat', path: /^\/sycm\/goods_quality\/customer(?:\/|$)/, shows: 'card' },
    { id: 'after_sale_desk', path: /^\/aftersales\/aftersale_list(?:\/|$)/, shows: 'card' },
    { id: 'home', path: /^\/home(?:\/|$)/, shows: 'card' },
    { id: 'login', path: /^\/login(?:\/|$)/, shows: 'login' },
  ],
  terms: [...experienceTerms, ...pilotTerms, ...ratingTerms, ...afterSaleTerms],
  shopName: [],
};
