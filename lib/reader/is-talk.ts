import { parentOf } from './dom';
import type { Located } from './locate-figure';
import { isSentence } from './prose';

/** Where people talk: articles, chats, editors. By role and tag, and by the class words that survive hashing. */
const TALK_TAGS = 'blockquote,pre,code,[role="log"],[contenteditable="true"]';
/** Cards too: `<article><h4>label</h4><p>figure</p></article>`. */
const ARTICLE = 'article,[role="article"]';
/** An article with more text than this is one to read. */
const CARD_CHARACTERS = 1500;
const TALK_CLASS =
  /(?:^|\s)(?!(?:has|with|hide|no|page|main|is)[-_])(?:[a-z]+[-_])?(?:chat|msg|message|bubble|markdown|rich-?text|ql-editor|article|notice|comment|review|reply)(?:[-_](?:item|list|content|body|text|panel))?(?=\s|$)/i;
const TALK_LEVELS = 8;

/** Menus quote every score's name, with badges that count something else. */
const MENU = 'nav,[role="menu"],[role="navigation"],[role="menuitem"],[role="tree"]';
/** The menu's own class, not a layout's that tells it has one (`layout-has-sider`, `hide-sidebar`). */
const MENU_CLASS =
  /(?:^|\s)(?!(?:has|with|hide|no)[-_])(?:[a-z]+[-_])?(?:menu|sider|sidebar)(?:[-_](?:item|inner|children|wrap))?(?=\s|$)/i;

/** Whether a place belongs to talk about indicators or to a menu, and not to a board. */
export function isTalk({ mention }: Located): boolean {
  let element: Element | null = mention.element;
  for (let level = 0; element && level < TALK_LEVELS && element !== document.body; level++) {
    const classes = element.getAttribute('class') ?? '';
    if (element.matches(TALK_TAGS) || TALK_CLASS.test(classes)) return true;
    if (element.matches(ARTICLE) && !isCard(element)) return true;
    if (element.matches(MENU) || MENU_CLASS.test(classes)) return true;
    element = parentOf(element);
  }
  return false;
}

/** Whether an article is a card: short, and without a sentence. Looks at no more text than a card has. */
function isCard(article: Element): boolean {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    length += node.data.trim().length;
    if (length > CARD_CHARACTERS || isSentence(node.data.trim())) return false;
  }
  return true;
}
