import { browser } from 'wxt/browser';
import type { Reply, Response } from './contract';

/**
 * Answers the background's question whose page this is. For the content script in the top frame, which cannot use
 * `handle`: that would bring zod into every seller page.
 */
export function answerShop(find: () => Response<'page:shop'>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, reply: (reply: Reply<'page:shop'>) => void) => {
    const asked = (message as { name?: unknown } | null)?.name === 'page:shop';
    if (asked && sender.id === browser.runtime.id) reply({ answer: find() });
  });
}
