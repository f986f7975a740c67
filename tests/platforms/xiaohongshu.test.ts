import { xiaohongshuVocabulary } from '../../lib/platforms/xiaohongshu/vocabulary';
import { testAddresses, testLabels } from './vocabulary-cases';

testLabels(xiaohongshuVocabulary, [
  ['总分', 'total_score', 'score', 'higher', 4.5, 3, 5],
  ['店铺分', 'total_score', 'score', 'higher'],
  ['~商品', 'goods_score', 'score', 'higher', 4.5],
  ['~物流', 'logistics_score', 'score', 'higher', 4.9],
  ['~服务', 'service_score', 'score', 'higher', 4.3],
  ['商品体验', 'goods_score', 'score', 'higher'],
  ['物流体验', 'logistics_score', 'score', 'higher'],
  ['服务咨询', 'chat_score', 'score', 'higher'],
  ['售后退款', 'aftersale_score', 'score', 'higher'],
  ['交易纠纷', 'dispute_score', 'score', 'higher'],
]);

testAddresses(xiaohongshuVocabulary, [
  ['https://ark.xiaohongshu.com/app-violation/shop-score', 'score'],
  ['https://ark.xiaohongshu.com/app-violation/records', undefined],
]);
