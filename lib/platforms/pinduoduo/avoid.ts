import type { Avoid } from '../../engine/types';

export const avoid: readonly Avoid[] = [
  {
    id: 'fake-dispatch',
    title: { zh: '虚假发货：没货先上传单号', en: 'Fake dispatch: tracking numbers without goods' },
    penalty: {
      zh: '按虚假发货处罚；买家催物流、投诉物流都会记成求助问题。',
      en: 'Punished as fake dispatch; buyers’ questions and complaints about delivery are counted as help requests besides.',
    },
    instead: { zh: '发不出就先联系买家，缺货的规格下架。', en: 'Tell the buyer, and take the option down.' },
    source: { title: '消费者体验指标的问题分类（2026-06 页面）' },
    seeds: [],
  },
  {
    id: 'bought-praise',
    title: { zh: '好评返现', en: 'Cash for good reviews' },
    penalty: {
      zh: '属于违规；“好评返现”本身就是一类求助问题，被买家反映会记到体验分里。',
      en: 'A violation; it is itself one of the problem types that the score counts.',
    },
    instead: { zh: '把货和描述做一致，评价自然来。', en: 'Make goods and description agree.' },
    source: { title: '消费者体验指标的问题分类（2026-06 页面）' },
    seeds: ['004/4'],
  },
  {
    id: 'off-platform',
    title: { zh: '引导买家离开平台交易或沟通', en: 'Moving buyers off the platform' },
    penalty: { zh: '属于违规，平台查实会处罚。', en: 'A violation that the platform punishes.' },
    instead: { zh: '售后、补偿都在平台内走。', en: 'Settle service and compensation inside the platform.' },
    source: { title: '拼多多商家规则' },
    seeds: [],
  },
];
