import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWhatIf } from '../../../lib/exchange/what-if-text.ts';
import type { Row } from '../../../lib/panel/rows.ts';
import { readShared, sharedText, usable } from '../../../lib/panel/what-if/shared-what-if.ts';

const row = (id: string, value: number | undefined, max: number, whole?: true): Row => ({
  id,
  name: { zh: id, en: id },
  unit: 'percent',
  better: 'lower',
  windowDays: 30,
  reading:
    value === undefined
      ? undefined
      : {
          indicator: id,
          dimension: '',
          label: id,
          raw: `${value}`,
          value,
          unit: 'percent',
          day: '2026-09-09',
          older: false,
        },
  outcome: undefined,
  range: { min: 0, max, step: 0.01 },
  decimals: 2,
  tiers: [],
  contribution: undefined,
  ...(whole && { whole }),
});
const rows = [
  row('quality_return_rate', 1.34, 5),
  row('reply_time', 13.893, 300),
  row('help_rate', 0, 5),
  row('not_read', undefined, 5),
  row('bonus', 2, 11, true),
];
const from = { platform: 'douyin', lead: '复制整段', nameOf: (id: string) => `名 ${id}` };
const changes = { quality_return_rate: 1, reply_time: 10, help_rate: 0.2, bonus: 5 };

describe('a scenario as text', () => {
  it('says only by how much things change, and no figure of the shop', () => {
    const text = sharedText(changes, rows, 'relative', from);
    expect(text).toBe(
      [
        'ScoreLens what-if 1',
        '# 复制整段',
        'platform: douyin',
        'quality_return_rate: by -25.3731%  # 名 quality_return_rate',
        'reply_time: by -28.0213%  # 名 reply_time',
        'help_rate: by +0.2  # 名 help_rate',
        'bonus: by +150%  # 名 bonus',
        '',
      ].join('\n'),
    );
  });

  it('says the values where the seller wants it', () => {
    expect(sharedText({ reply_time: 10 }, rows, 'absolute', from)).toContain('\nreply_time: to 10  # ');
  });

  it.each(['relative', 'absolute'] as const)('comes back as it was: %s', (how) => {
    const { changes: back, problems } = readShared(sharedText(changes, rows, how, from), rows, 'douyin');
    expect(problems).toEqual([]);
    for (const [id, to] of Object.entries(changes)) expect(back[id]).toBeCloseTo(to, 4);
  });

  it('comes back after a chat has been at it', () => {
    const text = '转发：\n\nscorelens what-if 1\r\n\r\nplatform：douyin\r\nquality_return_rate： by −50 %\r\n';
    expect(readShared(text, rows, 'douyin')).toEqual({ changes: { quality_return_rate: 0.67 }, problems: [] });
  });

  it.each([
    ['hello', 'header'],
    ['ScoreLens what-if 2\nreply_time: to 3', 'version'],
    ['ScoreLens what-if 1', 'nothing'],
    ['ScoreLens what-if 1\nreply_time: make it 3', 'line'],
    ['ScoreLens what-if 1\nreply_time: to 3%', 'line'],
    ['ScoreLens what-if 1\nreply_time: to 3\nreply_time: to 4', 'twice'],
    ['ScoreLens what-if 1\nweather: to 3', 'unknown'],
    ['ScoreLens what-if 1\nnot_read: to 3', 'not_read'],
    ['ScoreLens what-if 1\nreply_time: to 301', 'range'],
    ['ScoreLens what-if 1\nreply_time: by +5000%', 'range'],
    ['ScoreLens what-if 1\nplatform: jd\nreply_time: to 3', 'platform'],
    [`ScoreLens what-if 1\n${'x'.repeat(20_000)}`, 'too_long'],
  ])('%# is refused or reported: %s', (text, code) => {
    expect(readShared(text, rows, 'douyin').problems.map((problem) => problem.code)).toContain(code);
  });

  it('is read without a throw whatever was pasted, and never leaves a slider', () => {
    const line = fc.tuple(
      fc.constantFrom('reply_time', 'bonus', 'platform', '__proto__', 'x'),
      fc.constantFrom(': to ', ': by ', '：by -', ' ', ': by +'),
      fc.oneof(fc.string({ maxLength: 6 }), fc.float().map(String)),
      fc.constantFrom('', '%', ' # a'),
    );
    const text = fc
      .array(
        line.map((parts) => parts.join('')),
        { maxLength: 6 },
      )
      .map((all) => `ScoreLens what-if 1\n${all.join('\n')}`);
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), (pasted) => {
        readWhatIf(pasted);
        for (const [id, to] of Object.entries(readShared(pasted, rows, 'douyin').changes)) {
          const { range } = rows.find((each) => each.id === id)!;
          expect(to).toBeGreaterThanOrEqual(range.min);
          expect(to).toBeLessThanOrEqual(range.max);
        }
      }),
      { numRuns: 500 },
    );
  });
});

it('a kept scenario is used as far as the sliders of today go', () => {
  expect(usable({ reply_time: 10, gone: 1, not_read: 2, quality_return_rate: 9 }, rows)).toEqual({
    changes: { reply_time: 10 },
    leftOut: ['gone', 'not_read', 'quality_return_rate'],
  });
});
