import type { PlatformId } from '../../../../lib/records/ids.ts';
import { type Random, random } from '../../data/random.ts';
import { el, type View } from '../../kits/view.ts';
import type { BoardSpec, Figure } from '../board.ts';
import { drawBoard } from '../draw-board.ts';
import { figuresOf } from '../figures-of.ts';
import { drawShop } from '../shops.ts';

/** What a page that only talks about figures is made of: the platform's labels, and numbers that are not the shop's. */
export type Talk = {
  board: BoardSpec;
  r: Random;
  /** Chinese, or English where the back-end is. */
  t(chinese: string, english: string): string;
  /** Labels of one board of the platform, each with a number that somebody might have. */
  quotes: Quote[];
  /** Those about goods, parcels, chats; some of any kind where the platform has none. */
  about(subject: keyof typeof SUBJECTS): Quote[];
  /** Another number for the same label. */
  again(quote: Quote): string;
  /** A shop that is not this one. */
  stranger(index: number): string;
};

export type Quote = { label: string; text: string; figure: Figure };

const SUBJECTS = {
  goods: /品质|差评|退货|好评|评分|商品|宝贝|负反馈|quality|return|review|defect|rating/i,
  parcels: /揽收|物流|配送|签收|发货|到货|运单|deliver|dispatch|ship|track|late/i,
  chats: /客服|回复|响应|满意|咨询|会话|response|chat|satisf/i,
};

export function talkAbout(platform: PlatformId, seed: number): Talk {
  const board = drawBoard({ platform, seed });
  const r = random(seed, `traps/${platform}`);
  const english = board.language === 'en';
  const quotes = distinct(figuresOf(board).filter(({ status }) => status === 'read')).map((figure) => ({
    label: figure.label,
    text: `${figure.number}${figure.suffix || (figure.labelUnit ?? '').replaceAll(/[（）()]/g, '')}`,
    figure,
  }));
  return {
    board,
    r,
    t: (chinese, en) => (english ? en : chinese),
    quotes,
    about(subject) {
      const found = quotes.filter(({ label }) => SUBJECTS[subject].test(label));
      return (found.length > 1 ? found : quotes).slice(0, 5);
    },
    again: ({ text }) => text.replace(/\d(?!.*\d)/, (digit) => String((Number(digit) + r.int(1, 9)) % 10)),
    stranger: (index) => drawShop(platform, seed + 1000 + index).shop.name,
  };
}

/** `3小时`, `12.5%`: labels twice on one board would make a table's columns ambiguous. */
function distinct(figures: Figure[]): Figure[] {
  return [...new Map(figures.map((figure) => [figure.label, figure] as const)).values()];
}

export const panel = (title: string, ...children: View[]): View => ({ part: 'card', title, children });

export const article = (title: string, ...children: View[]): View =>
  el('article', { background: '#fff', padding: '24px 32px', lineHeight: '1.8' }, el('h2', {}, title), ...children);

export const p = (...children: View[]): View => el('p', { margin: '8px 0' }, ...children);
export const muted = (text: string): View => el('div', { color: '#86909c', fontSize: '12px' }, text);
export const tiles = (...children: View[]): View =>
  el('div', { display: 'grid', gridTemplateColumns: 'repeat(4, 1fr)', gap: '12px' }, ...children);

/** A table whose first column names what the row is about. */
export function tableOf(head: string, columns: string[], rows: string[][]): View {
  return {
    part: 'table',
    columns: [head, ...columns].map((title, index) => ({ key: `c${index}`, title })),
    rows: rows.map((row) => Object.fromEntries(row.map((cell, index) => [`c${index}`, cell]))),
  };
}
