import type { System } from '../catalog.ts';
import { badRate, goodRate, hours, of } from './make.ts';

export const TIKTOK: readonly System[] = [
  {
    id: 'tiktok_sps',
    platform: 'tiktok',
    days: ['2025-03-13', '2026-11-20'],
    headings: ['Shop Performance Score', 'Account health'],
    total: { labels: ['Shop Performance Score', 'Shop performance score'], range: [0, 5], decimals: 1 },
    score: { range: [2.5, 5], decimals: 1 },
    sub: { range: [1, 5], decimals: 1 },
    dimensions: [
      {
        id: 'product',
        labels: ['Product satisfaction', 'Product Satisfaction'],
        weight: 0.4,
        indicators: [
          badRate(
            'negative_review',
            'Negative review rate|Negative Review Rate',
            2,
            [0.2, 3],
            of('Negative reviews', 'Delivered orders'),
          ),
          badRate(
            'return_refund',
            'Non-buyer-fault return & refund rate|Non-Buyer-Fault Return & Refund Rate',
            2,
            [0.3, 4],
          ),
        ],
      },
      {
        id: 'fulfilment',
        labels: ['Fulfillment and logistics', 'Fulfilment'],
        weight: 0.3,
        indicators: [
          badRate('seller_cancel', 'Seller-fault cancellation rate|Seller-Fault Cancellation Rate', 2, [0.1, 3]),
          goodRate('on_time', 'On-time delivery rate|On-Time Delivery Rate', 2, [82, 99.9]),
        ],
      },
      {
        id: 'service',
        labels: ['Customer service', 'Service'],
        weight: 0.3,
        indicators: [
          badRate('im_dissatisfaction', 'IM dissatisfaction rate|IM Dissatisfaction Rate', 2, [0, 20]),
          hours('aftersale_time', 'After-sales handling time|After-sales Handling Time', 2, [2, 40]),
        ],
      },
    ],
    others: [badRate('late_dispatch', 'Late dispatch rate|Late Dispatch Rate', 2, [0.2, 6])],
    pages: [],
    language: 'en',
  },
];
