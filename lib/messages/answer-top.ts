import { browser } from 'wxt/browser';
import type { Reply, Request, Response } from './contract';

/**
 * Answers the background's question which page this is, and whose. For the content script in the top frame, which cannot
 * use `handle`: that would bring zod into every seller page.
 */
export function answerTop(answer: (request: Request<'page:top'>) => Response<'page:top'>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, reply: (reply: Reply<'page:top'>) => void) => {
    const { name, request } = (message ?? {}) as { name?: unknown; request?: Request<'page:top'> };
    if (name === 'page:top' && request && sender.id === browser.runtime.id) reply({ answer: answer(request) });
  });
}
