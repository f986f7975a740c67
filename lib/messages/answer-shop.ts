import { browser } from 'wxt/browser';
import type { Response } from './contract';

/**
 * Answers the background's question whose page this is. For the content script in the top frame, which cannot use
 * `handle`: that would bring zod into every seller page. Answers at once by the callback, which every browser takes
 * without a polyfill.
 */
export function answerShop(find: () => Response<'page:shop'>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, answer) => {
    const asked = typeof message === 'object' && message !== null && 'name' in message && message.name === 'page:shop';
    if (asked && sender.id === browser.runtime.id) answer(find());
  });
}
