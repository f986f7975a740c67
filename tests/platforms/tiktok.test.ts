import { tiktokVocabulary } from '../../lib/platforms/tiktok/vocabulary';
import { testAddresses, testLabels } from './vocabulary-cases';

testLabels(tiktokVocabulary, [
  ['Shop Performance Score', 'total_score', 'score', 'higher', 0, 5],
  ['SPS', 'total_score', 'score', 'higher'],
  ['Store Rating', 'total_score', 'score', 'higher'],
  ['Product satisfaction', 'goods_score', 'score', 'higher'],
  ['Fulfilment and Logistics', 'logistics_score', 'score', 'higher'],
  ['Fulfillment and logistics', 'logistics_score', 'score', 'higher'],
  ['~Fulfilment', 'logistics_score', 'score', 'higher'],
  ['Customer service', 'service_score', 'score', 'higher'],
  ['~Service', 'service_score', 'score', 'higher'],
  ['Negative Review Rate', 'bad_review_rate', 'percent', 'lower', 1.2, 40],
  ['Unsatisfied Order Rate', 'bad_review_rate', 'percent', 'lower'],
  ['Non-Buyer-Fault Return & Refund Rate', 'seller_fault_return_rate', 'percent', 'lower'],
  ['Seller-Fault Return and Refund Rate', 'seller_fault_return_rate', 'percent', 'lower', 1],
  ['Seller-Fault Cancellation Rate', 'seller_fault_cancel_rate', 'percent', 'lower', 2.5],
  ['On-Time Delivery Rate', 'delivery_on_time_rate', 'percent', 'higher'],
  ['IM Dissatisfaction Rate', 'im_dissatisfaction_rate', 'percent', 'lower'],
  ['After-sales Handling Time', 'aftersale_handling_time', 'hours', 'lower'],
  ['Late Dispatch Rate', 'late_dispatch_rate', 'percent', 'lower', 4, 25, 50],
  ['Valid Tracking Rate', 'valid_tracking_rate', 'percent', 'higher', 95],
]);

testAddresses(tiktokVocabulary, [
  ['https://seller-us.tiktok.com/homepage', 'card'],
  ['https://seller-uk.tiktok.com/account/login', 'login'],
  // The academy explains the score and has none.
  ['https://seller-id.tokopedia.com/university/essay?knowledge_id=7753818833962754&lang=en', undefined],
]);
