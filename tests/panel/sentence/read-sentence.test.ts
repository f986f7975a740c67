import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceReader } from '../../../lib/panel/sentence/read-sentence.ts';
import type { Understood } from '../../../lib/panel/sentence/types.ts';
import { subjects } from './shop.ts';

const douyin = sentenceReader(subjects('douyin'));
const taobao = sentenceReader(subjects('taobao'));
const kuaishou = sentenceReader(subjects('kuaishou'));

/** In one line: `pickup_time=3.5741`, `a=1 | a=2` for choices, `?` before what is asked back, `!code` for a problem. */
function brief(understood: Understood): string {
  const moves = (all: readonly { id: string; to: number }[]) =>
    all.map(({ id, to }) => `${id}=${Number(to.toFixed(4))}`).join(' ');
  switch (understood.kind) {
    case 'nothing':
      return '';
    case 'names':
      return `names ${understood.ids.join(' ')}`;
    case 'moves':
      return moves(understood.moves);
    case 'choices':
      return `${understood.why}? ${understood.options.map(moves).join(' | ')}`;
    case 'goal':
      return `goal ${understood.total}`;
    case 'problem':
      return `!${understood.code}`;
  }
}

const QUALITY_1 = 'how? quality_return_rate=1.3266 | quality_return_rate=0.34';

describe('a sentence on Douyin', () => {
  it.each([
    // 1 % of the value, or a point: both are offered
    ['如果品质退货率下降1%', QUALITY_1],
    ['品质退货率下降 1％', QUALITY_1],
    ['品质退货率降1%，总分会怎样？', QUALITY_1],
    ['要是把商品品质退货率降低百分之一呢', QUALITY_1],
    ['品退率减少1%', QUALITY_1],
    ['quality return rate down 1 %', QUALITY_1],
    ['What if the quality return rate dropped by 1%?', QUALITY_1],
    ['lower quality return rate by 1 percent', QUALITY_1],
    ['品质退货率-1%', QUALITY_1],
    ['品质退货率降1', QUALITY_1],
    ['品质退货率改善1%', QUALITY_1],
    ['品质退货率涨0.5%', 'how? quality_return_rate=1.3467 | quality_return_rate=1.84'],
    // no doubt
    ['品质退货率降1个百分点', 'quality_return_rate=0.34'],
    ['品质退货率降一个点', 'quality_return_rate=0.34'],
    ['品质退货率下降0.5个点', 'quality_return_rate=0.84'],
    ['quality return rate down 1 percentage point', 'quality_return_rate=0.34'],
    ['quality return rate down 0.3 pp', 'quality_return_rate=1.04'],
    ['品质退货率按比例下降10%', 'quality_return_rate=1.206'],
    ['品质退货率降两成', 'quality_return_rate=1.072'],
    ['品质退货率减半', 'quality_return_rate=0.67'],
    ['halve the quality return rate', 'quality_return_rate=0.67'],
    ['品质退货率翻倍', 'quality_return_rate=2.68'],
    ['品质退货率降20%', 'quality_return_rate=1.072'], // 20 points are not there
    // to a value
    ['品质退货率到1%', 'quality_return_rate=1'],
    ['品质退货率降到0.8%', 'quality_return_rate=0.8'],
    ['品质退货率 1%', 'quality_return_rate=1'],
    ['品质退货率从1.34%降到1%', 'quality_return_rate=1'],
    ['品质退货率控制在 0.5% 以内', 'quality_return_rate=0.5'],
    ['品质退货率降到百分之零点五', 'quality_return_rate=0.5'],
    ['品质退货率降至千分之八', 'quality_return_rate=0.8'],
    ['quality return rate to 0.9', 'quality_return_rate=0.9'],
    ['set quality return rate = .5 %', 'quality_return_rate=0.5'],
    ['回复时间到15秒', 'im_response_time=15'],
    ['reply time to 15 s', 'im_response_time=15'],
    ['Average chat reply-time to 15 seconds', 'im_response_time=15'],
    ['客服回复时长降到十秒', 'im_response_time=10'],
    ['平响做到10秒以内', 'im_response_time=10'],
    ['飞鸽人工会话平响时长到 1分30秒', 'im_response_time=90'],
    ['响应时间变成1分钟', 'im_response_time=60'],
    ['回复时间快3秒', 'im_response_time=10.893'],
    ['回复时间慢5秒', 'im_response_time=18.893'],
    ['回复时间缩短10%', 'im_response_time=12.5037'],
    ['cut reply time in half', 'im_response_time=6.9465'],
    ['reply time 3 seconds faster', 'im_response_time=10.893'],
    ['揽收时长快2小时', 'pickup_time=3.5741'],
    ['揽收时间缩短半小时', 'pickup_time=5.0741'],
    ['平均揽收时长降到一个半小时', 'pickup_time=1.5'],
    ['pickup time an hour faster', 'pickup_time=4.5741'],
    ['平均揽收时长 1 天', 'pickup_time=24'],
    ['商品综合评分涨0.1分', 'goods_rating=4.7923'],
    ['product rating to 4.8', 'goods_rating=4.8'],
    ['加分项到5分', 'bonus=5'],
    ['加分项加2分', 'bonus=4'],
    ['扣分 2 分', 'deduction=2'],
    ['求助率不变', 'platform_help_rate=0.6522'],
    ['配送达成率到99.8%', 'delivery_on_time_rate=99.8'],
    // several at once
    ['品质退货率到1%，回复时间到15秒', 'quality_return_rate=1 im_response_time=15'],
    ['品质退货率到1%；平台求助率到0.5%。', 'quality_return_rate=1 platform_help_rate=0.5'],
    ['quality return rate to 1% and reply time to 15 s', 'quality_return_rate=1 im_response_time=15'],
    ['品质退货率和平台求助率都减半', 'quality_return_rate=0.67 platform_help_rate=0.3261'],
    ['品质退货率到1%回复时间到15秒', 'quality_return_rate=1 im_response_time=15'],
    // asked back: a name that others may mean, part of a name, words that nobody knows
    ['揽收快2小时', 'which? pickup_time=3.5741'],
    ['refund rate down 1 %', 'which? quality_return_rate=1.3266 | quality_return_rate=0.34'],
    ['退货率降到0.2%', 'which? quality_return_rate=0.2'],
    ['回复速度提升3秒', 'which? im_response_time=10.893'],
    ['同行品质退货率到1%', 'rest? quality_return_rate=1'],
    ['非品质退货率到1%', 'rest? quality_return_rate=1'],
    ['品质退货率别降到1%', 'rest? quality_return_rate=1'],
    ['品质退货率不要超过2%', 'rest? quality_return_rate=2'],
    // the score itself
    ['总分到85', 'goal 85'],
    ['体验分涨3分', 'goal 85'],
    ['score to 85', 'goal 85'],
    ['怎么到 90 分', '!no_indicator'],
    // cannot be
    ['天气到15秒', '!no_indicator'],
    ['下降1%', '!no_indicator'],
    ['品质退货率下降', '!no_number'],
    ['品质退货率降到2%', '!conflict'],
    ['品质退货率到120%', '!range'],
    ['品质退货率到15秒', '!unit'],
    ['回复时间到5%', '!unit'],
    ['回复时间降1个百分点', '!unit'],
    ['品质退货率快2小时', '!no_direction'],
    ['品质退货率不升反降1%', '!no_direction'],
    ['品质退货率 1-2%', '!several_numbers'],
    ['品质退货率降1%到0.5%', '!several_numbers'],
    ['品质退货率降1%，品质退货率到2%', '!twice'],
    ['破损退货率降到0.1%', '!not_read'],
    ['商品体验分到80', '!not_movable'],
    ['好评率到99%', '!not_movable'],
    ['总分到120', '!range'],
    ['总分到85，品质退货率到1%', '!unclear'],
    // names alone
    ['品质', 'names quality_return_rate'],
    ['回复', 'names im_response_time'],
    ['求助率', 'names platform_help_rate'],
    ['品质退货率、平台求助率', 'names quality_return_rate platform_help_rate'],
    ['chat', 'names im_response_time im_dissatisfaction_rate'],
    ['天气', '!no_indicator'],
    ['', ''],
    ['   ', ''],
  ])('%s → %s', (sentence, expected) => {
    expect(brief(douyin(sentence))).toBe(expected);
  });

  it('puts the reading first that the seller steps by', () => {
    const points = sentenceReader(subjects('douyin'), 'points');
    expect(brief(points('品质退货率下降1%'))).toBe('how? quality_return_rate=0.34 | quality_return_rate=1.3266');
  });

  it('says that the other reading cannot be', () => {
    expect(douyin('品质退货率降20%')).toMatchObject({ kind: 'moves', only: true });
    expect(douyin('品质退货率到1%')).not.toHaveProperty('only');
  });
});

describe('the same words on other platforms', () => {
  it.each([
    [taobao, '回复时间到15秒', '!unit'], // 回复 means its reply rate there,
    [taobao, '揽收快2小时', '!no_direction'],
    [taobao, '揽收率到95%', 'pickup_on_time_rate=95'],
    [taobao, '3分钟响应率到九成', 'reply_rate_3min=90'],
    [taobao, '48小时揽收及时率提高3个点', 'pickup_on_time_rate=95'],
    [taobao, '退款处理时长缩短到半天', 'refund_time=12'],
    [kuaishou, '品质退款率下降1%', 'quality_return_rate=0.5742'],
    [kuaishou, 'refund rate down 1 %', 'which? quality_return_rate=0.5742'],
    [kuaishou, '退款时长降到10小时', 'which? refund_only_time=10 | return_refund_time=10'],
  ])('%#: %s → %s', (read, sentence, expected) => {
    expect(brief(read(sentence))).toBe(expected);
  });
});

describe('whatever is typed', () => {
  const movable = subjects('douyin').filter(({ kind, value }) => kind === 'moves' && value !== undefined);
  const byId = new Map(movable.map((subject) => [subject.id, subject]));
  const words = fc.constantFrom(
    ...[
      '如果',
      '品质',
      '退货率',
      '平台求助率',
      '回复时间',
      '揽收',
      '下降',
      '到',
      '1',
      '%',
      '秒',
      '不',
      '个百分点',
      '，',
      ' ',
      '-',
      '3.5',
    ],
    ...[
      'refund',
      'rate',
      'reply',
      'time',
      'to',
      'down',
      'by',
      'and',
      's',
      '点',
      '半',
      '百分之',
      '从',
      '的',
      '总分',
      '😀',
      '十',
      '倍',
    ],
  );
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.array(words, { maxLength: 12 }).map((all) => all.join('')),
    fc.array(words, { maxLength: 12 }).map((all) => all.join(' ')),
  );

  it('never throws, and never leaves the range of a slider', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const answer = douyin(text);
        const all = answer.kind === 'moves' ? [answer.moves] : answer.kind === 'choices' ? answer.options : [];
        for (const { id, to } of all.flat()) {
          const { range } = byId.get(id)!;
          expect(to).toBeGreaterThanOrEqual(range.min);
          expect(to).toBeLessThanOrEqual(range.max);
        }
      }),
      { numRuns: 800 },
    );
  });

  it('never moves a figure that is not named in full', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const answer = douyin(text);
        if (answer.kind !== 'moves') return;
        const bare = text.normalize('NFKC').toLowerCase().replaceAll(/[\s-]/g, '');
        for (const { id } of answer.moves) {
          const names = byId
            .get(id)!
            .names.map((name) => name.normalize('NFKC').toLowerCase().replaceAll(/[\s-]/g, ''));
          expect(names.some((name) => bare.includes(name))).toBe(true);
        }
      }),
      { numRuns: 800 },
    );
  });

  it('never moves another figure than the one named, whatever stands around it', () => {
    const around = fc.array(words, { maxLength: 3 }).map((all) => all.join(''));
    fc.assert(
      fc.property(fc.constantFrom(...movable), around, around, (subject, before, after) => {
        const answer = douyin(`${before}，${subject.names[0]}降低0.1${after}`);
        if (answer.kind !== 'moves') return;
        // Words run together may name another one: `replytime`.
        const said = `${before}${after}`.toLowerCase().replaceAll(/[\s-]/g, '');
        const others = movable.filter(({ names }) =>
          names.some((name) => said.includes(name.toLowerCase().replaceAll(/[\s-]/g, ''))),
        );
        for (const { id } of answer.moves) expect([subject, ...others].map((each) => each.id)).toContain(id);
      }),
      { numRuns: 600 },
    );
  });
});
