import { el, type View } from '../../kits/view.ts';
import type { BoardSpec, Figure, Section } from '../board.ts';
import { numberOf } from './figure.ts';
import { layOut } from './layouts.ts';
import type { Css } from './styles.ts';

/** The board itself: heading, day, periods, sections; what a micro-front-end or a frame would bring. */
export function contentOf(board: BoardSpec, css: Css): View {
  const { day, period, heading, bubble } = board;
  const title: View = el('h2', { class: css.heading }, heading);
  const said: View = day
    ? el('span', { class: `${css.day}${day.at === 'right' ? ` ${css.push}` : ''}` }, day.text)
    : [];
  const anchored: View = bubble
    ? {
        part: 'popover',
        title: bubble.title,
        anchor: title,
        body: bubble.lines.map((line) => el('div', { class: css.bubble }, line)),
      }
    : title;
  return el(
    'div',
    { class: css.content },
    el(
      'div',
      { class: css.head },
      anchored,
      day?.at === 'foot' ? [] : said,
      period ? el('div', {}, { part: 'switcher', ...period }) : [],
    ),
    ...board.sections.map((section) => sectionOf(section, css, board.language === 'en')),
    day?.at === 'foot' ? el('div', {}, said) : [],
  );
}

function sectionOf(section: Section, css: Css, english: boolean): View {
  const { title, figures, hidden = [] } = section;
  const body = layOut(figures, css, section, english);
  const score: View = section.score ? scoreOf(section.score, css) : [];
  const stale = hidden.map((panel) => ({
    title: panel.title,
    body: layOut(panel.figures, css, section, english),
  }));
  switch (section.holder) {
    case 'card':
      return { part: 'card', ...(title && { title }), ...(section.score && { extra: score }), children: [body] };
    case 'tabs':
      return el(
        'div',
        { class: css.section },
        { part: 'tabs', active: 0, panels: [{ title, body: [score, body] }, ...stale] },
      );
    case 'collapse':
      return el(
        'div',
        { class: css.section },
        { part: 'collapse', open: 0, panels: [{ title, body: [score, body] }, ...stale] },
      );
    case 'drawer':
      return { part: 'drawer', title: title || (english ? 'Details' : '详情'), body: [score, body] };
    case 'plain':
      return el(
        'section',
        { class: css.section },
        title || section.score ? el('h3', { class: css.sectionTitle }, title, score) : [],
        body,
      );
  }
}

function scoreOf(figure: Figure, css: Css): View {
  const label = `${figure.label}${figure.labelUnit ?? ''}`;
  return el('span', { class: css.sectionScore }, el('span', {}, label), el('b', {}, numberOf(figure, css)));
}
