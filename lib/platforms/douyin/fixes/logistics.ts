import type { Fix } from '../../../engine/types';
import { RULES } from './sources';

/** 物流体验: from payment to an unbroken parcel at the door. */
export const logisticsFixes: readonly Fix[] = [
  {
    id: 'hand-over-same-day',
    title: { zh: '18 点前的单，当天交给快递', en: 'Hand over orders paid before 18:00 the same day' },
    how: {
      zh: '跟快递谈好一天来两趟，比如 15 点和 19 点；18:00 到次日 6:00 付款的单从 6:00 起算，早上第一趟就交走。',
      en: 'Have the courier come twice, say at 15:00 and 19:00. Orders paid between 18:00 and 06:00 count from 06:00; they leave with the first pick-up.',
    },
    effects: [{ indicator: 'pickup_time', kind: 'relative', by: -0.25 }],
    effort: 'medium',
    firstDays: 2,
    fullDays: 31,
    evidence: {
      basis: 'rule',
      note: {
        zh: '平均揽收时长从买家付款算到快递揽收，光在后台点「发货」没用。改善幅度是估计。',
        en: 'The clock runs from payment to the courier’s scan; clicking “shipped” does not stop it. The size of the gain is our estimate.',
      },
      url: RULES.score,
    },
    risk: {
      zh: '加一趟揽收，快递可能要求保底件数。',
      en: 'For a second pick-up the courier may ask for a minimum of parcels.',
    },
    seeds: ['000/2.1', '001/1.1', '001/s1', '002/22', '003/6', '003/12'],
  },
  {
    id: 'pack-bestsellers-ahead',
    title: { zh: '爆款和大促的货提前打包', en: 'Pack bestsellers and campaign stock ahead' },
    how: {
      zh: '走量最大的几款先装好箱，来单只贴面单；大促前三天按预估单量备齐货、包材和人手。',
      en: 'Box the fastest movers beforehand so that an order needs only its label. Three days before a campaign have goods, cartons and hands ready for the orders you expect.',
    },
    effects: [{ indicator: 'pickup_time', kind: 'relative', by: -0.1 }],
    effort: 'low',
    firstDays: 2,
    fullDays: 31,
    evidence: {
      basis: 'rule',
      note: {
        zh: '以前爆单有豁免，2026 年 6 月公示取消了，压单照样算进揽收时长。改善幅度是估计。',
        en: 'The exemption for sudden order peaks was ended by a notice of June 2026; a backlog now counts in full. The size of the gain is our estimate.',
      },
      url: RULES.peakExemptionEnds,
    },
    risk: {
      zh: '备多了压货，按近 7 天日均单量备就够。',
      en: 'Too much ties up money; the mean of the last 7 days is enough.',
    },
    seeds: ['001/s1', '004/26', '004/27'],
  },
  {
    id: 'take-sold-out-options-down',
    title: { zh: '没货的规格当天下架', en: 'Take sold-out options down the same day' },
    how: {
      zh: '早晚各对一次库存，跟厂家确认能供多少；线上库存比实际少挂 5%，缺货的规格马上下架，要等货的先别卖。',
      en: 'Count stock morning and evening and confirm supply with the maker. List 5 % less than you hold, take empty options down at once, and do not sell what has yet to arrive.',
    },
    effects: [
      { indicator: 'pickup_time', kind: 'relative', by: -0.1 },
      { indicator: 'platform_help_rate', kind: 'relative', by: -0.05 },
    ],
    effort: 'low',
    firstDays: 2,
    fullDays: 31,
    evidence: {
      basis: 'judgement',
      note: {
        zh: '缺货单要等到揽收才算完，几单就能把平均揽收时长拉高；等急了的买家也会去找平台。改善幅度是估计。',
        en: 'A sold-out order runs on until pick-up, so a few of them lift the mean, and buyers who wait turn to the platform. The size of the gain is our estimate.',
      },
    },
    seeds: ['002/11', '004/22', '004/26'],
  },
  {
    id: 'change-couriers-by-route',
    title: { zh: '按线路换掉总超时的快递', en: 'Change the courier on routes that keep running late' },
    how: {
      zh: '到「物流诊断」看每家快递在每条线路的达成率，连着一周垫底的，换快递或换仓发；别只看整体平均。',
      en: 'Open 物流诊断 and compare couriers route by route. Where one is last for a week, change courier or ship from another warehouse; the overall mean hides it.',
    },
    effects: [{ indicator: 'delivery_on_time_rate', kind: 'add', by: 1 }],
    effort: 'medium',
    firstDays: 7,
    fullDays: 36,
    evidence: {
      basis: 'rule',
      note: {
        zh: '每条线路有自己的时效标准，达标运单 ÷ 应达标运单就是达成率。提高 1 个百分点是估计，已接近 100% 的提不了这么多。',
        en: 'Each route has its own time standard; the rate is waybills on time over waybills due. The percentage point is our estimate, and near 100 % there is less to gain.',
      },
      url: RULES.score,
    },
    risk: { zh: '更稳的快递，每单可能贵一点。', en: 'A steadier courier may cost more per parcel.' },
    seeds: ['000/2.2', '001/4.2', '001/s4', '003/5', '003/12', '004/16', '004/18'],
  },
  {
    id: 'chase-stuck-parcels',
    title: { zh: '盯住卡件，先跟买家说一声', en: 'Chase stuck parcels and tell the buyer first' },
    how: {
      zh: '每天查一遍 48 小时没揽收、揽收后 48 小时没分拣的单，当天催快递；赶不上的主动告诉买家哪天能到，真丢了就补发。',
      en: 'Every day list parcels without pick-up for 48 hours, or without sorting 48 hours after it, and press the courier the same day. Tell the buyer the new date; replace what is lost.',
    },
    effects: [
      { indicator: 'delivery_on_time_rate', kind: 'add', by: 0.5 },
      { indicator: 'platform_help_rate', kind: 'relative', by: -0.08 },
    ],
    effort: 'medium',
    firstDays: 2,
    fullDays: 31,
    evidence: {
      basis: 'rule',
      note: {
        zh: '判了物流轨迹异常赔付的运单，一律算没达成。买家先收到说明，去找平台的就少。改善幅度是估计。',
        en: 'A waybill compensated for an abnormal trace counts as late. A buyer who was told first seldom turns to the platform. The size of the gain is our estimate.',
      },
      url: RULES.dispatch,
    },
    seeds: ['000/2.3', '000/2.5', '001/1.4', '001/4.1', '001/4.3', '001/s1', '001/s4', '004/17', '004/19', '004/20'],
  },
  {
    id: 'pack-fragile-goods-firmly',
    title: { zh: '易碎品加固，包装先做跌落测试', en: 'Pack fragile goods firmly and drop-test the box' },
    how: {
      zh: '玻璃、陶瓷、液体单独定包装，内衬加护角；装好从 1 米高摔三次，不坏再用。破损都出在一家快递，就换掉它。',
      en: 'Glass, china and liquids get their own packing with lining and corner guards; drop the packed box three times from a metre before you adopt it. If one courier does the breaking, change it.',
    },
    effects: [{ indicator: 'damage_return_rate', kind: 'relative', by: -0.3 }],
    effort: 'medium',
    firstDays: 5,
    fullDays: 34,
    evidence: {
      basis: 'rule',
      note: {
        zh: '买家第一次申请售后选「商品/包装破损」就计入，分母是近 30 天支付订单。改善幅度是估计。',
        en: 'An order counts when the first reason given is damage to goods or packing; it is set against orders paid in 30 days. The size of the gain is our estimate.',
      },
      url: RULES.score,
    },
    risk: {
      zh: '包材每单会贵一点，先给破损多的几款换。',
      en: 'Packing costs a little more; begin with what breaks most.',
    },
    seeds: ['000/2.3', '002/7'],
  },
  {
    id: 'scan-before-sealing',
    title: { zh: '封箱前扫码，核对地址和件数', en: 'Scan and check address and count before sealing' },
    how: {
      zh: '面单、商品、数量都扫对了再封箱；改过地址、留过言的单单独放一筐，人工再看一遍。',
      en: 'Seal only when label, item and count agree in the scan. Orders with a changed address or a note go into a basket of their own for a second look.',
    },
    effects: [
      { indicator: 'platform_help_rate', kind: 'relative', by: -0.05 },
      { indicator: 'goods_rating', kind: 'add', by: 0.01 },
    ],
    effort: 'low',
    firstDays: 5,
    fullDays: 34,
    evidence: {
      basis: 'judgement',
      note: {
        zh: '错发、漏发在 2026 年 9 月 8 日前算进发货物流品退率，之后没有单列，但会变成差评和平台求助。改善幅度是估计。',
        en: 'Until 8 September 2026 wrong and missing items had their own place in the logistics return rate. They no longer do, but they still end as bad reviews and platform cases. The size of the gain is our estimate.',
      },
      url: RULES.scoreJuly,
    },
    seeds: ['000/2.3', '001/1.2', '001/4.4', '001/s4'],
  },
  {
    id: 'serve-remote-areas',
    title: { zh: '偏远地区能发就开通', en: 'Serve remote areas where you can' },
    how: {
      zh: '先挑几款轻小件开通偏远地区，试一个月，看运费和时效扛不扛得住，再决定要不要全店开。',
      en: 'Open remote areas for a few light items, watch freight and delivery time for a month, then decide for the whole shop.',
    },
    effects: [],
    effort: 'medium',
    firstDays: 0,
    fullDays: 0,
    evidence: {
      basis: 'rule',
      note: {
        zh: '2026 年 9 月 7 日前，有签收且没售后的偏远单能给物流体验加 3 分；之后还有没有，规则没写清楚，所以这里不算分。',
        en: 'Until 7 September 2026 a signed remote order without after-sale added 3 to logistics. Whether that still holds cannot be told from the rule text, so no points are counted here.',
      },
      url: RULES.scoreJuly,
    },
    risk: {
      zh: '运费高、路上久，发了不跟进，求助反而变多。',
      en: 'Freight is dear and the way is long; without follow-up it brings platform cases.',
    },
    seeds: [],
  },
];
