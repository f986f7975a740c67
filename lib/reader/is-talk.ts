import { parentOf } from './dom';
import type { Located } from './locate-figure';

/** Where people talk: articles, chats, editors. By role and tag, and by the class words that survive hashing. */
const TALK_TAGS = 'article,blockquote,pre,code,[role="log"],[role="article"],[contenteditable="true"]';
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
    if (element.matches(MENU) || MENU_CLASS.test(classes)) return true;
    element = parentOf(element);
  }
  return false;
}
