import { weixinVocabulary } from '../../lib/platforms/weixin/vocabulary';
import { testAddresses, testLabels } from './vocabulary-cases';

testLabels(weixinVocabulary, [
  ['我的体验分', 'total_score', 'score', 'higher', 3, 4.3, 5],
  ['店铺体验分', 'total_score', 'score', 'higher'],
  ['视频号店铺评分', 'total_score', 'score', 'higher'],
  ['商品体验分', 'goods_score', 'score', 'higher'],
  ['物流体验分', 'logistics_score', 'score', 'higher'],
  ['服务体验分', 'service_score', 'score', 'higher'],
  ['品质退货率', 'quality_return_rate', 'percent', 'lower'],
  ['品质退款率', 'quality_return_rate', 'percent', 'lower'],
  ['差评率', 'bad_review_rate', 'percent', 'lower'],
  ['商品差评率', 'bad_review_rate', 'percent', 'lower'],
  ['纠纷发起率', 'dispute_rate', 'percent', 'lower'],
  ['及时发货率', 'ship_on_time_rate', 'percent', 'higher'],
  ['物流服务好评率', 'logistics_good_review_rate', 'percent', 'higher'],
  ['3分钟人工回复率', 'reply_rate_3min', 'percent', 'higher'],
  ['客服好评率', 'im_good_review_rate', 'percent', 'higher'],
  ['仅退款自主完结时长', 'refund_only_time', 'hours', 'lower'],
  ['退货退款自主完结时长', 'return_refund_time', 'hours', 'lower'],
  ['商责纠纷率', 'dispute_liability_rate', 'percent', 'lower'],
  ['带货评分', 'promoter_score', 'score', 'higher'],
  ['橱窗好评率', 'promoter_good_review_rate', 'percent', 'higher'],
  ['主播服务分', 'promoter_service_rating', 'score', 'higher'],
  ['直播间举报率', 'promoter_report_rate', 'percent', 'lower'],
]);

testAddresses(weixinVocabulary, [
  ['https://store.weixin.qq.com/shop/setting/rate2', 'score'],
  ['https://store.weixin.qq.com/shop/shopdiagnosis/home', 'score'],
  ['https://store.weixin.qq.com/shop/kf/data', 'card'],
  ['https://store.weixin.qq.com/chengzhang/webdoc/wiki/7753/4d4cdcbfab6eef43/growth_center_platform_notice', undefined],
]);
