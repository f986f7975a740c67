import { random } from '../../data/random.ts';
import { el, tag, type View } from '../../kits/view.ts';
import type { BoardSpec } from '../board.ts';
import type { Css } from './styles.ts';

/** Where the content goes: an element of this id stands in the shell. */
export const SLOT = 'micro-app-viewport';

/** The back-end around the board: bar, menu, notices, counters, advertisement, footer, and whose shop it is. */
export function shellOf(board: BoardSpec, css: Css): View {
  const { surroundings, language, header } = board;
  const english = language === 'en';
  const links = english
    ? ['Help', 'Messages']
    : random(board.seed, 'boards/links').pick([['帮助中心', '消息'], ['规则中心', '客服'], ['消息']]);
  return el(
    'div',
    { class: css.shell },
    el(
      'header',
      { class: css.bar },
      el('div', { class: css.brand }, header.brand),
      el(
        'div',
        { class: css.barRight },
        ...links.map((link) => el('span', { class: css.barLink }, link)),
        header.at === 'top' || header.at === 'menu' ? el('span', { class: css.avatar }, header.name.slice(0, 1)) : [],
        header.at === 'top' ? whoseOf(board, css) : [],
        header.at === 'menu'
          ? el('div', { class: css.userMenu }, ...whoseOf(board, css), english ? 'Log out' : '退出登录')
          : [],
      ),
    ),
    el(
      'div',
      { class: css.columns },
      el(
        'aside',
        { class: css.aside },
        {
          part: 'menu',
          selected: 0,
          items: surroundings.menu.map((entry) => menuEntry(entry, surroundings.badges[entry])),
        },
        header.at === 'sidebar' ? el('div', { class: css.asideFoot }, ...whoseOf(board, css)) : [],
      ),
      el(
        'main',
        { class: css.main },
        header.at === 'page' ? el('div', { class: css.pageShop }, ...whoseOf(board, css)) : [],
        ...surroundings.notices.map((text): View => ({ part: 'alert', text })),
        surroundings.counters.length > 0 ? countersOf(board, css) : [],
        tag('div', { id: SLOT }),
        ...surroundings.adverts.map((text) => el('div', { class: css.advert }, text)),
        el('footer', { class: css.footer }, surroundings.footer),
      ),
    ),
  );
}

function whoseOf({ header }: BoardSpec, css: Css): View[] {
  const inName = header.chips.filter((chip) => chip.startsWith('（'));
  const beside = header.chips.filter((chip) => !chip.startsWith('（'));
  return [
    header.lead ? el('span', { class: css.shopId }, header.lead) : [],
    el('span', { class: css.shopName }, header.name, ...inName.map((chip) => el('span', { class: css.shopId }, chip))),
    ...beside.map((chip) => el('span', { class: css.chip }, chip)),
    header.id ? el('span', { class: css.shopId }, header.id) : [],
  ];
}

function menuEntry(entry: string, count: number | undefined): View {
  return count === undefined ? entry : { part: 'badge', count, child: el('span', { paddingRight: '14px' }, entry) };
}

function countersOf({ surroundings }: BoardSpec, css: Css): View {
  const counter = ({ label, text }: { label: string; text: string }) =>
    el(
      'div',
      { class: css.counter },
      el('div', { class: css.counterLabel }, label),
      el('div', { class: css.counterText }, text),
    );
  return el('div', { class: css.counters }, ...surroundings.counters.map(counter));
}
