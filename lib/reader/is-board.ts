import type { Term } from '../platforms/vocabulary';
import { commonAncestor, parentOf } from './dom';
import type { Located } from './locate-figure';
import { compact } from './normalize';

/** Where people talk: articles, chats, editors. By role and tag, and by the class words that survive hashing. */
const TALK_TAGS = 'article,blockquote,pre,code,[role="log"],[role="article"],[contenteditable="true"]';
const TALK_CLASS = /(?:^|[-_\s])(?:chat|msg|bubble|markdown|rich-?text|ql-editor|article|notice)(?=[-_\s]|$)/i;
const TALK_LEVELS = 8;

/** Menus quote every score's name, with badges that count something else. */
const MENU =
  'nav,[role="menu"],[role="navigation"],[role="menuitem"],[class*="-menu" i],[class*="sidebar" i],[class*="-sider" i]';

/** Words that make figures an example. */
const EXAMPLE = /举例|例如|比如|示例|案例|假设|试算|模拟/;

/** A sentence: long, with a sentence's marks. */
const SENTENCE = /[，。；]/;
const SENTENCE_LENGTH = 24;

/** Whether a place belongs to talk about indicators or to a menu, and not to a board. */
export function isTalk(located: Located): boolean {
  let element: Element | null = located.mention.element;
  if (element.closest(MENU)) return true;
  for (let level = 0; element && level < TALK_LEVELS && element !== document.body; level++) {
    if (element.matches(TALK_TAGS) || TALK_CLASS.test(element.getAttribute('class') ?? '')) return true;
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

  const fields = scored.filter(({ block }) =>
    block.querySelector('input:not([type="hidden"]),textarea,[role="spinbutton"]'),
  );
  if (fields.length * 2 >= scored.length) return undefined;

  const { sentences, examples } = proseIn(board);
  if (examples || sentences > (onScorePage ? 3 : 1) * scored.length) return undefined;
  const printedAsText = scored.every(({ mention }) => mention.inline);
  return printedAsText && !onScorePage ? undefined : board;
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
