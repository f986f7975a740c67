import { describe, expect, test } from 'vitest';
import { douyinVocabulary } from '../../lib/platforms/douyin/vocabulary';
import { pickFigure } from '../../lib/reader/pick-figure';

const term = (indicator: string) => douyinVocabulary.terms.find((candidate) => candidate.indicator === indicator)!;
/** Every character is set in the size that `sizes` gives for its text, else in 14 px. */
const pick = (text: string, indicator: string, sizes: Record<string, number> = {}) => {
  const sizeAt = (offset: number) =>
    Object.entries(sizes).find(
      ([part]) => offset >= text.indexOf(part) && offset < text.indexOf(part) + part.length,
    )?.[1] ?? 14;
  return pickFigure(text, term(indicator), { headingAt: () => '', unitHint: '', sizeAt });
};

describe('the shop’s own figure among what stands beside it', () => {
  test.each([
    {
      text: '查看详情 100分 店铺表现 13.872秒 较前1日持平',
      indicator: 'im_response_time',
      value: 13.872,
      beside: { score: 100, change: 0 },
    },
    { text: '1.340 % 较前1日上升0.1%', indicator: 'quality_return_rate', value: 1.34, beside: { change: 0.1 } },
    { text: '1.340 % 行业均值 0.9% 优秀值 0.3%', indicator: 'quality_return_rate', value: 1.34, beside: {} },
    { text: '8.7444小时 去年同期 10.6200小时', indicator: 'aftersale_review_time', value: 8.7444, beside: {} },
    {
      text: '\ufffc:\n从申请到审核的平均小时数,超过10小时将影响得分\n8.7444小时 去年同期 10.6200小时',
      indicator: 'aftersale_review_time',
      value: 8.7444,
      beside: {},
    },
    { text: '行业均值 0.9% 店铺表现 1.340 %', indicator: 'quality_return_rate', value: 1.34, beside: {} },
    { text: '0.5% 超越 97.8% 同行', indicator: 'platform_help_rate', value: 0.5, beside: { rank: 97.8 } },
    { text: '较前1日 持平\n0.5%', indicator: 'platform_help_rate', value: 0.5, beside: { change: 0 } },
    {
      text: '4.6923 分 得分 70分 权重 90%',
      indicator: 'goods_rating',
      value: 4.6923,
      beside: { score: 70, weight: 0.9 },
    },
    { text: '1.8 / 5.0', indicator: 'goods_rating', value: 1.8, beside: {} },
    { text: '-2 分', indicator: 'deduction', value: 2, beside: {} },
    { text: '目标 ≤0.8% 当前 1.2%', indicator: 'quality_return_rate', value: 1.2, beside: {} },
  ])('$text', ({ text, indicator, value, beside }) => {
    expect(pick(text, indicator)).toMatchObject({ status: 'read', value, beside });
  });

  test('of two claims the one set clearly larger counts; of two equal ones neither', () => {
    expect(pick('1.2% 3.4%', 'quality_return_rate', { '1.2%': 24 })).toMatchObject({ status: 'read', value: 1.2 });
    expect(pick('1.2% 3.4%', 'quality_return_rate')).toMatchObject({ status: 'not_understood' });
  });

  test.each(['--', '-', '—', '暂无', '暂无数据'])('%s is no data, not 0', (text) => {
    expect(pick(text, 'quality_return_rate')).toMatchObject({ status: 'no_data' });
  });

  test.each(['\ue001\ue00a.\ue003 %', '134.2 %', '2\ue000.9\n3 %', '.9\n3 %'])('%s is not understood', (text) => {
    expect(pick(text, 'quality_return_rate')).toMatchObject({ status: 'not_understood' });
  });

  test('of a duration whose digits stand apart not even the first part is read', () => {
    expect(pick('39h 2 2m', 'aftersale_review_time')).toMatchObject({ status: 'not_understood' });
  });

  test.each(['', '加载中', '13.8 秒', '≤0.26%', '97.8% 的同行'])('%s holds no figure of a rate', (text) => {
    expect(pick(text, 'quality_return_rate')).toBeUndefined();
  });
});
