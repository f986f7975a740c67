import { afterEach, describe, expect, test } from 'vitest';
import { tiles, valuesOf } from './by-hand';

afterEach(() => document.body.replaceChildren());

const dialog = (html: string) => `<div style="position:fixed;inset:0;background:rgba(0,0,0,.5)">
  <div role="dialog" style="background:#fff;width:560px">${html}</div></div>`;
const SCORES = [
  ['体验得分', '9.21分'],
  ['客服咨询', '8.7分'],
  ['物流履约', '9.3分'],
  ['售后服务', '9.1分'],
] as const;
const read = (html: string) => valuesOf({ platform: 'jd', html });

describe('a dialog over a page that is not known to show the score', () => {
  test('with the total and its parts is a board', () => {
    expect(read(dialog(tiles(...SCORES)))).toEqual({
      total_score: 9.21,
      chat_score: 8.7,
      logistics_score: 9.3,
      aftersale_score: 9.1,
    });
  });

  test.each([
    ['parts without their total', SCORES.slice(1)],
    ['the total and two of its parts', SCORES.slice(0, 3)],
  ])('with %s is none', (_, figures) => {
    expect(read(dialog(tiles(...figures)))).toEqual({});
  });
});
