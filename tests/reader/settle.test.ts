import { describe, expect, test } from 'vitest';
import type { PageRead } from '../../lib/reader/read-page';
import { createSettling } from '../../lib/reader/settle';

const A = { id: '1', name: '甲店' };
const B = { id: '2', name: '乙店' };

/** A board whose figures print as `raws`. */
const board = (raw: string, day = '2026-11-22', raws = [raw]) =>
  ({
    board: {},
    loading: false,
    loggedOut: false,
    stage: 'formal',
    readings: raws.map((each) => ({ value: Number(each) })),
    outcomes: raws.map((each, at) => ({ indicator: `figure_${at}`, status: 'read', raw: each })),
    day: { day, updatedAt: day },
  }) as unknown as PageRead;

describe('figures count once two looks agree', () => {
  test('not at first sight, and not while they change', () => {
    const settling = createSettling();
    expect(settling.look(board('12'), A, 0).settled).toBe(false);
    expect(settling.look(board('57'), A, 700).settled).toBe(false);
    expect(settling.look(board('82'), A, 1400).settled).toBe(false);
    expect(settling.look(board('82'), A, 2100)).toMatchObject({ settled: true, doubt: undefined });
  });

  test('noughts in all places are waited upon: figures that are still to come look like that', () => {
    const settling = createSettling();
    const noughts = board('', '2026-11-22', ['0', '0.00', '0.0']);
    settling.look(noughts, A, 0);
    expect(settling.look(noughts, A, 9000).settled).toBe(false);
    settling.look(board('', '2026-11-22', ['82', '4.91', '0.0']), A, 9100);
    expect(settling.look(board('', '2026-11-22', ['82', '4.91', '0.0']), A, 9800).settled).toBe(true);
  });

  test('says when to look again', () => {
    const settling = createSettling();
    expect(settling.look(board('82'), A, 0).again).toBe(700);
    expect(settling.look(board('82'), A, 300).again).toBe(400);
  });
});

describe('two shops in one tab', () => {
  const settled = () => {
    const settling = createSettling();
    settling.look(board('82'), A, 0);
    settling.look(board('82'), A, 700);
    return settling;
  };

  test('old figures under a new name are doubted, and new ones are not', () => {
    const settling = settled();
    settling.look(board('82'), B, 1000);
    expect(settling.look(board('82'), B, 1700)).toMatchObject({ settled: true, doubt: { code: 'shop_switching' } });
    settling.look(board('61'), B, 2000);
    expect(settling.look(board('61'), B, 2700)).toMatchObject({ settled: true, doubt: undefined });
  });

  test('two shops with the same figures: believed after they stood for ten seconds', () => {
    const settling = settled();
    settling.look(board('82'), B, 1000);
    expect(settling.look(board('82'), B, 10_999).doubt?.code).toBe('shop_switching');
    expect(settling.look(board('82'), B, 11_000)).toMatchObject({ settled: true, doubt: undefined });
  });

  test('new figures under the old name wait for a header that is late', () => {
    const settling = settled();
    settling.look(board('61'), A, 1000);
    expect(settling.look(board('61'), A, 1700).settled).toBe(false);
    settling.look(board('61'), B, 2000); // the header has come
    expect(settling.look(board('61'), B, 2700)).toMatchObject({ settled: true, doubt: undefined });
  });

  test('figures that come in addition need no longer than any page', () => {
    const settling = settled();
    const more = board('', '2026-11-22', ['82', '4.9']);
    settling.look(more, A, 1000);
    expect(settling.look(more, A, 1700)).toMatchObject({ settled: true, doubt: undefined });
  });

  test('another day of the same shop needs no longer than any page', () => {
    const settling = settled();
    settling.look(board('61', '2026-11-23'), A, 1000);
    expect(settling.look(board('61', '2026-11-23'), A, 1700)).toMatchObject({ settled: true, doubt: undefined });
  });

  test('old figures under a new name are doubted also where they were not believed under the old one yet', () => {
    const settling = createSettling();
    settling.look(board('82'), A, 0);
    settling.look(board('82'), B, 500);
    expect(settling.look(board('82'), B, 1200).doubt?.code).toBe('shop_switching');
  });

  test('a new name over figures of which a few have come already is doubted until most have', () => {
    const settling = createSettling();
    const three = (...raw: string[]) => board(raw.join(' '), '2026-11-22', raw);
    settling.look(three('82', '4.9', '3.1'), A, 0);
    settling.look(three('82', '4.9', '3.1'), A, 700);
    settling.look(three('61', '4.9', '3.1'), B, 1000);
    expect(settling.look(three('61', '4.9', '3.1'), B, 1700).doubt?.code).toBe('shop_switching');
    settling.look(three('61', '4.5', '3.1'), B, 2000);
    expect(settling.look(three('61', '4.5', '3.1'), B, 2700)).toMatchObject({ settled: true, doubt: undefined });
  });

  test.each([
    ['no name yet', undefined, A],
    ['the name alone', { id: '甲店', name: '甲店' }, A],
    ['the id alone', { id: '1', name: '' }, A],
  ])('a header that printed %s was no other shop’s', (_, first, then) => {
    const settling = createSettling();
    settling.look(board('82'), first, 0);
    settling.look(board('82'), first, 700);
    settling.look(board('82'), then, 1000);
    expect(settling.look(board('82'), then, 1700)).toMatchObject({ settled: true, doubt: undefined });
  });
});
