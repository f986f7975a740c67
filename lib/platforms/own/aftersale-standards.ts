import type { ScoreModel } from '../../engine/score-model';
import { equalShare, guessedLine } from '../priors';
import type { Framework } from './framework';

const SOURCE = 'agency_2024';
const outOf5 = { min: 0, max: 5, decimals: 2 };
const ends = { top: 5, bottom: 3 };
const share = { unit: 'percent', better: 'higher', range: { min: 50, max: 100, step: 0.5 }, windowDays: 30 } as const;

/**
 * 天猫售后体验分 by the three standards that an agency names: answers in time, problems solved, ratings afterwards. It gives
 * neither units, weights nor thresholds: shares of a hundred and a mean of five are our reading, the rest guesses.
 */
const model: ScoreModel = {
  id: 'own@aftersale',
  platform: 'any',
  name: { zh: '售后三项自查（响应、解决、评价）', en: 'After-sale self-check: answer, solution, rating' },
  kind: 'hidden',
  validFrom: '0001-01-01',
  scale: outOf5,
  total: 'seed_total',
  dimensions: [
    {
      ...outOf5,
      id: 'seed_aftersale',
      score: 'seed_aftersale_score',
      weight: { value: 1, low: 1, high: 1, basis: 'unofficial', source: SOURCE },
      indicators: [
        {
          ...share,
          id: 'aftersale_response_rate',
          weight: equalShare(3, SOURCE),
          curve: guessedLine(100, 70, ends, SOURCE),
        },
        {
          ...share,
          id: 'aftersale_resolution_rate',
          weight: equalShare(3, SOURCE),
          curve: guessedLine(100, 70, ends, SOURCE),
        },
        {
          id: 'aftersale_rating',
          unit: 'score',
          better: 'higher',
          range: { min: 1, max: 5, step: 0.01 },
          windowDays: 30,
          weight: equalShare(3, SOURCE),
          curve: { kind: 'identity', spread: 0.5, jump: 0, basis: 'unofficial', source: SOURCE },
        },
      ],
    },
  ],
  floors: [],
  variants: [],
  stars: [],
  sources: {
    [SOURCE]: {
      title: { zh: '一家代运营的广告文（2024-11，非官方）', en: 'An agency’s advertisement, 2024-11, unofficial' },
      date: '2024-11-01',
    },
  },
};

export const aftersaleStandards: Framework = {
  model,
  fields: [
    {
      indicator: 'aftersale_response_rate',
      name: { zh: '售后响应及时率', en: 'After-sale requests answered in time' },
      hint: { zh: '规定时间内回复的售后申请占比', en: 'Share of requests answered within the time set' },
      scored: 'partly',
      real: ['refund_time'],
    },
    {
      indicator: 'aftersale_resolution_rate',
      name: { zh: '售后问题解决率', en: 'After-sale problems solved' },
      hint: { zh: '没有再找平台的售后单占比', en: 'Share of cases that did not go to the platform' },
      scored: 'partly',
      real: ['platform_help_rate'],
    },
    {
      indicator: 'aftersale_rating',
      name: { zh: '售后评价', en: 'After-sale rating' },
      hint: { zh: '售后完成后的评分，1–5 分', en: 'Rating after the case, 1 to 5' },
      scored: 'partly',
      real: ['im_satisfaction_rate'],
    },
  ],
};
