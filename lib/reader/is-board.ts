import type { Term } from '../platforms/vocabulary';
import { commonAncestor, parentOf } from './dom';
import type { Located } from './locate-figure';
import { compact } from './normalize';

/** Where people talk: articles, chats, editors. By role and tag, and by the class words that survive hashing. */
const TALK_TAGS = 'article,blockquote,pre,code,[role="log"],[role="article"],[contenteditable="true"]';
const TALK_CLASS =
  /(?:^|\s)(?:[a-z]+[-_])?(?:chat|msg|message|bubble|markdown|rich-?text|ql-editor|article|notice)(?:[-_](?:item|list|content|body|text|panel))?(?=\s|$)/i;
const TALK_LEVELS = 8;

/** Menus quote every score's name, with badges that count something else. */
const MENU = 'nav,[role="menu"],[role="navigation"],[role="menuitem"],[role="tree"]';
/** The menu's own class, not a layout's that tells it has one (`layout-has-sider`, `hide-sidebar`). */
const MENU_CLASS =
  /(?:^|\s)(?!(?:has|with|hide|no)[-_])(?:[a-z]+[-_])?(?:menu|sider|sidebar)(?:[-_](?:item|inner|children|wrap))?(?=\s|$)/i;

/** Fields to fill in; a box to tick beside a figure is none. */
const FIELD = 'input:not([type]),input[type="text"],input[type="number"],textarea,[role="spinbutton"]';

/** Words that make figures an example. */
const EXAMPLE = /举例|例如|比如|示例|案例|假设|试算|模拟/;

/** A sentence: long, with a sentence's marks. */
const SENTENCE = /[，。；]/;
const SENTENCE_LENGTH = 24;

/** Whether a place belongs to talk about indicators or to a menu, and not to a board. */
export function isTalk(located: Located): boolean {
  let element: Element | null = located.mention.element;
  for (let level = 0; element && level < TALK_LEVELS && element !== document.body; level++) {
    const classes = element.getAttribute('class') ?? '';
    if (element.matches(TALK_TAGS) || TALK_CLASS.test(classes)) return true;
    if (element.matches(MENU) || MENU_CLASS.test(classes)) return true;
    element = parentOf(element);
  }
  return false;
}

/**
 * The board that the figures make, or undefined where they do not convince: a board has several labels with a figure
 * each, few words of prose, and no fields to fill in. On a known score page less is asked.
 */
export function findBoard(figures: ReadonlyMap<Term, Located>, onScorePage: boolean): Element | undefined {
  const places = [...figures.values()];
  const scored = places.filter(({ mention }) => mention.entry.term.role !== 'fact');
  const board = commonAncestor(scored.map(({ mention }) => mention.nodes[0]!));
  if (!board) return undefined;

  const indicators = scored.filter(({ mention }) => mention.entry.term.role === 'indicator').length;
  const dimensions = scored.filter(({ mention }) => mention.entry.term.role === 'dimension').length;
  const total = scored.some(({ mention }) => mention.entry.term.role === 'total');
  const enough = onScorePage
    ? total || indicators + dimensions >= 2
    : (total && dimensions >= 2) || (indicators >= 3 && dimensions + Number(total) >= 1) || indicators >= 4;
  if (!enough) return undefined;

  const fields = scored.filter(({ block }) => block.querySelector(FIELD));
  if (fields.length * 2 >= scored.length) return undefined;

  const { sentences, examples } = proseIn(board);
  if (isExample(board) || (!onScorePage && board.closest('[role="dialog"],[aria-modal="true"]'))) return undefined;
  if (examples || sentences > (onScorePage ? 3 : 1) * scored.length) return undefined;
  const printedAsText = scored.every(({ mention }) => mention.inline);
  return printedAsText && !onScorePage ? undefined : board;
}

/** Whether a heading over the board says that its figures are made up. */
function isExample(board: Element): boolean {
  let section: Element | null = board;
  for (let level = 0; section && section !== document.body && level < 3; level++) {
    const headings = section.querySelectorAll('h1,h2,h3,h4,h5,h6,[role="heading"]');
    if ([...headings].some((heading) => /示例|举例|案例|假设|为例/.test(heading.textContent ?? ''))) return true;
    section = parentOf(section);
  }
  return false;
}

function proseIn(board: Element): { sentences: number; examples: boolean } {
  const walker = document.createTreeWalker(board, NodeFilter.SHOW_TEXT);
  let sentences = 0;
  let examples = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = compact((node as Text).data);
    if (text.length < 4 || !node.parentElement?.checkVisibility()) continue;
    if (text.length >= SENTENCE_LENGTH && SENTENCE.test(text)) sentences++;
    examples ||= EXAMPLE.test(text) && text.length < SENTENCE_LENGTH;
  }
  return { sentences, examples };
}
